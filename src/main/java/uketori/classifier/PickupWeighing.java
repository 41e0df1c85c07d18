package uketori.classifier;

import org.jspecify.annotations.Nullable;

/** Weighs what is said of collecting the passport. */
final class PickupWeighing {

    private static final Wording BOUNDED_DENIAL = Wording.of(
            "より前|前に|以前|前は|前の|まで|場合|ないと|なければ|でないと|以外|代理|本人で|郵送|忘れ|お持ちで(?:な|は)|持参|土曜|日曜|土・?日|土、日|土日|祝日|休日|定休|閉庁|時間外|午前中は|午後は|か月|過ぎ|経過|期限|家族|代わり|代人|方は|人は|夜間|年末|休み|別の|他の|ほかの|以外|コンビニ|カードでは|写し|コピー|のみでは|だけでは|未成年|支払|印紙|なしで|なしには|なく|before|until|without|unless|after|other than|by mail|by post|representative|\\bprox(?:y|ies)\\b|\\bagents?\\b|family member|relatives?|third part|(?:some|any)one else|other persons?|another person");

    /** At another office than that of the pickup. */
    private static final Wording ELSEWHERE =
            Wording.of("(?:庁舎|支所|出張所|分室|役所|役場|[都道府県]庁|センター以外|窓口以外|他所|コンビニ|郵便局|自宅)(?:の窓口)?(?:に|へ|で|では|まで)[^。]{0,16}$");

    /** What the office has still to do itself. */
    private static final Wording PENDING = Wording.of("(?:検査|検品|点検)[^。、]{0,10}まで");

    private static final Wording STILL = Wording.of("まだ|現在|現時点|今のところ|いまのところ|当面|今は|いまは|しばらく");

    private static final Wording BOUND_AFTER = Wording.of(
            "^[a-z ]{0,24}(?:to (?:an? |any |the |your )?(?:representative|prox|agent|family|relative|third|other|another|(?:some|any)one)|by (?:post|mail|courier)|if you|unless|before|prior to|earlier than|on (?:saturday|sunday|weekend|holiday|national)|by (?:a )?(?:proxy|agent|representative|family)|without|outside)");

    /** Something else that is handed out on the way to a passport. */
    private static final Wording OTHER_OBJECT = Wording.of(
            "(?:写し|コピー|[の連]本|書籍|雑誌|図鑑|資料|受付票|納付書|[一-龠ァ-ヶー]{0,8}(?:(?<!申請)証|証書|許可書|(?<!旅)券|手帳|謄本|抄本|賞状|記念品|景品|鍵|図書|荷物|商品)|証明書|書類|通知書?|メール|メッセージ|はがき|申請書|コード|領収書|カード|手数料|印紙|戸籍謄本|写真|データ|案内)(?:\\([^)]*\\))?(?:の|を|が|は|も|、)?(?:ダウンロードして|必ず|窓口で|窓口での)?お?$");

    /** What could not be done, and can since. */
    private static final Wording OVER = Wording.of("^でしたが、[^。]{0,40}(?:復旧|再開|解消|届き|届い|到着|完成|でき(?:ます|る|ました)|なりました|整い)");

    /** Where messages are found, whatever they may say. */
    private static final Wording OF_THE_PORTAL = Wording.of(
            "(?:など|等|や|・|、)[^。、]{0,8}の?(?:連絡|お知らせ|通知|メッセージ)(?:は|も)、?[^。]{0,24}(?:ご覧|閲覧|ご?確認)(?:いただけ|になれ|でき|ください)");

    /** A text that pretends to be an office's. */
    private static final Wording FALSE_ONE = Wording.of("偽の?(?:sms|メール|メッセージ|サイト|通知|案内)|フィッシング|詐欺|なりすまし");

    /** Said of any passport once it has been made, rather than of one that has: できあがった旅券は窓口で…. */
    private static final Wording ONCE_MADE = Wording.of(
            "(?:でき|できあがっ|仕上がっ|届い|完成し|完成され|作成し|作成され|発行し|発行され|製造され)た(?:新しい)?(?:旅券|パスポート)(?:は|を|につきましては)[^。]{0,30}$");

    private static final Wording OFFER = Wording.of("\\b(?:we will|it will be|it is) ");

    private static final Wording WHETHER = Wording.of("^(?:る|か)*か?どうか");

    private static final Wording FALSE =
            Wording.of("偽|詐欺|なりすまし|不審|にせ|\\b(?:fake|false|fraud\\w*|phishing|scams?|suspicious)\\b");

    private PickupWeighing() {}

    static @Nullable Says of(Hit hit) {
        Says says = hit.says();
        if ((says.aboutPickup() || says == Says.TO_COME) && isOfAnotherThing(hit)) {
            return null;
        }
        if ((says == Says.TO_COME || says == Says.READY || says == Says.COLLECTABLE) && tellsOfNoPassport(hit.text())) {
            return null;
        }
        if ((says.aboutPickup() || says == Says.TO_COME) && isOfAFalseMessage(hit)) {
            return null;
        }
        return switch (says) {
            case READY -> ready(hit);
            case COLLECTABLE, MADE, INVITED -> there(hit);
            case WELCOME -> hit.sentence().plain() && (offers(hit) || asks(hit)) ? says : null;
            case NOT_YET -> notYet(hit);
            case TO_COME -> hit.after(WHETHER) || hit.inExample() ? null : says;
            case WILL_BE_TOLD ->
                Modality.inQuotation(hit.text(), hit.from(), hit.to())
                        ? Says.TO_COME
                        : hit.sentence().plain() ? says : toCome(hit);
            default -> hit.fact() && !Modality.supposes(hit.text().text().substring(hit.to())) ? says : Says.TO_COME;
        };
    }

    private static boolean asks(Hit hit) {
        return Modality.asks(hit.text(), hit.from(), hit.to());
    }

    /** Whether the office says where it hands the passport over, and puts no case. */
    private static boolean offers(Hit hit) {
        return OFFER.isIn(hit.text(), hit.from(), hit.to())
                && !Modality.supposes(hit.text().text())
                && !Modality.question(hit.text());
    }

    private static @Nullable Says ready(Hit hit) {
        boolean fact = hit.sentence().plain()
                && (Modality.statedOutright(hit.text(), hit.from(), hit.to())
                        || Modality.statedWhenever(hit.text(), hit.from(), hit.to()))
                && !Modality.ofTheService(hit.text(), hit.from(), hit.to());
        return fact ? hit.says() : toCome(hit);
    }

    private static @Nullable Says there(Hit hit) {
        Says says = hit.says();
        MappedText text = hit.text();
        boolean invited = says == Says.INVITED;
        boolean outright = hit.sentence().plain()
                && (Modality.statedOutright(text, hit.from(), hit.to())
                        || (invited && Modality.asks(text, hit.from(), hit.to())));
        boolean general = outright
                && ((says == Says.COLLECTABLE && hit.before(ONCE_MADE))
                        || Modality.general(text, says == Says.MADE ? clauseStart(hit) : 0, hit.from(), hit.to())
                        || (invited && Modality.anyTime(text, hit.from())));
        if (outright && !general) {
            return says;
        }
        boolean welcome = says != Says.MADE
                && (general || (hit.sentence().plain() && Modality.statedWhenever(text, hit.from(), hit.to())));
        return welcome ? Says.WELCOME : toCome(hit);
    }

    private static @Nullable Says notYet(Hit hit) {
        if (hit.after(OVER)) {
            return null;
        }
        boolean elsewhere = hit.before(ELSEWHERE) && !hit.upTo(STILL);
        boolean bounded = elsewhere || hit.upTo(BOUNDED_DENIAL) || hit.after(BOUND_AFTER);
        return (!bounded || hit.upTo(PENDING)) && hit.fact() ? hit.says() : Says.TO_COME;
    }

    private static @Nullable Says toCome(Hit hit) {
        return hit.inExample() ? null : Says.TO_COME;
    }

    /** Whether the sentence tells of an office's service, of the portal or of a fraud, and so of no one passport. */
    static boolean tellsOfNoPassport(MappedText text) {
        return ServiceNews.general(text) || OF_THE_PORTAL.isIn(text) || FALSE_ONE.isIn(text);
    }

    private static boolean isOfAnotherThing(Hit hit) {
        return hit.before(OTHER_OBJECT)
                || OtherThings.areNamedBefore(hit.text(), hit.from(), hit.to())
                || EnglishClauses.namesAnotherThing(hit.text(), hit.from());
    }

    /** Whether the words are those of a message that the sentence warns of. */
    private static boolean isOfAFalseMessage(Hit hit) {
        return hit.after(FALSE) && Modality.inQuotation(hit.text(), hit.from(), hit.to());
    }

    /** Where the clause begins that the words stand in: an apology that they are set against says nothing of them. */
    private static int clauseStart(Hit hit) {
        int but = hit.text().text().lastIndexOf("が、", hit.from());
        return but < 0 ? 0 : but + 2;
    }
}
