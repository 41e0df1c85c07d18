package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Applies the rules to the sentences of a message and weighs each hit by its modality. */
final class Findings {

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
    private static final Wording CARD_NOT_ASKED = Wording.of(
            "不要|必要(?:は|が)?(?:ありません|ございません|ない)|しなくて|なくても|いただかなくて|お願いすることは|できません|not (?:necessary|required|needed)|no need|do not need|don't need|unnecessary");
    private static final Wording NO_NEED_TO = Wording.of(
            "\\b(?:no need|need not|needn't|(?:not|n't|never|no longer) (?:need|have|necessary|required|obliged)|unnecessary)(?: for you)?(?: to)?(?: \\w+){0,2}\\s?$");
    private static final Wording CARD_LATER = Wording.of(
            "(?:たら|れば|次第|後に|後、|際に|ときに|時に|方に)[^。]{0,40}(?:お知らせ|通知|ご?案内|お送り|送付|連絡)|(?:お知らせ|通知|ご?案内|お送り|連絡)(?:し|いた)(?:ます|たします)|will (?:be )?(?:notif|send|sent|inform|(?<=be )(?:asked|requested|told|invited))");
    private static final Wording AFTERWARDS = Wording.of("\\b(?:after|once|when|until|as soon as)\\b[^.]{0,20}$");
    /** What comes after the review only; the review need not be over: 審査が終わってからお送りします. */
    private static final Wording THEN = Wording.of("^から(?!、?(?:すでに|もう|だいぶ|[^。]{0,8}(?:経|たち|過ぎ)))");
    /** Something else that is handed out on the way to a passport. */
    private static final Wording OTHER_OBJECT = Wording.of(
            "(?:写し|コピー|[の連]本|書籍|雑誌|図鑑|資料|受付票|納付書|[一-龠ァ-ヶー]{0,8}(?:(?<!申請)証|証書|許可書|(?<!旅)券|手帳|謄本|抄本|賞状|記念品|景品|鍵|図書|荷物|商品)|証明書|書類|通知書?|メール|メッセージ|はがき|申請書|コード|領収書|カード|手数料|印紙|戸籍謄本|写真|データ|案内)(?:\\([^)]*\\))?(?:の|を|が|は|も|、)?(?:ダウンロードして|必ず|窓口で|窓口での)?お?$");

    /** It may be this or that: nobody is told anything. */
    private static final Wording MAY_BE_ANYTHING =
            Wording.of("\\b(?:it|this|that|which) (?:may|might|could) be (?:a|an|either|about)\\b");

    private static final Wording OF_THE_CARD = Wording.of("カード|支払|納付|決済|\\bcard\\b|payment");
    private static final Wording OF_THE_APPLICATION =
            Wording.of("写真|署名|画像|申請|書類|不備|戸籍|photo|signature|image|application|document");

    /** What could not be done, and can since. */
    private static final Wording OVER = Wording.of("^でしたが、[^。]{0,40}(?:復旧|再開|解消|届き|届い|到着|完成|でき(?:ます|る|ました)|なりました|整い)");
    /** Where messages are found, whatever they may say. */
    private static final Wording OF_THE_PORTAL = Wording.of(
            "(?:など|等|や|・|、)[^。、]{0,8}の?(?:連絡|お知らせ|通知|メッセージ)(?:は|も)、?[^。]{0,24}(?:ご覧|閲覧|ご?確認)(?:いただけ|になれ|でき|ください)");
    /** The counter's work of the day is over, not that on this passport. */
    private static final Wording OF_THE_DAY =
            Wording.of("(?:本日|今日|今週|年内|今年|午前|午後|\\d日)の(?:旅券|パスポート)?の?(?:交付|受取|お渡し|引渡)(?:業務)?(?:は|を)、?(?:すべて)?終了");
    /** An earlier passport. */
    private static final Wording OF_THE_LAST_TIME = Wording.of("前回[^。]{0,20}(?:申請|取得|更新|際|時)(?:では|は|に)");
    /** A text that pretends to be an office's. */
    private static final Wording FALSE_ONE = Wording.of("偽の?(?:sms|メール|メッセージ|サイト|通知|案内)|フィッシング|詐欺|なりすまし");
    /** What had stopped, and goes on again. */
    private static final Wording RESUMED =
            Wording.of("^[^。、]{0,16}(?:が|けれども?|ところ)、[^。]{0,40}(?:再開|復旧|解消)(?:し|いたし|され)(?:まし)?(?:た|て(?:い|おり)ます|、)");
    /** What happens to any passport that nobody collects in time takes no date back. */
    private static final Wording LAPSE = Wording.of(
            "(?:期限|期間|以内|までに|半年|\\dか月|年)[^。]{0,30}(?:ない(?:場合|とき|方|旅券|パスポート|もの|と)|なければ|ませんと|なかった(?:場合|とき)|過ぎ(?:ると|ますと|た(?:場合|とき)))[^。]{0,30}(?:無効|失効|取消|中止)");
    /** What has been given back is no application: 古い旅券は失効処理のうえ返却しました. */
    private static final Wording OF_A_THING_RETURNED =
            Wording.of("(?:旅券|パスポート|謄本|抄本|原本|証明書|カード|手数料|印紙)(?:は|を|も|について(?:は)?|につきましては)、?(?:(?!申請)[^。]){0,24}$");
    /** It cannot be issued as things are; with another photo it can. */
    private static final Wording AS_THINGS_ARE = Wording.of(
            "^(?: (?:a|an|the|your|his|her) (?:new )?passport)?,? (?:with|using|as|from|based on) (?:the|this|that|your|these)\\b[^.]{0,24}\\b(?:photo|picture|signature|image|document|application|information|data)");
    /** As yet; a card that cannot be registered before its time has not failed. */
    private static final Wording SO_FAR = Wording.of("今の段階|現段階|現時点|今のところ|まだ|審査中|(?:まで|前)は");
    /** What is refused until something else happens is only put off. */
    private static final Wording UNTIL = Wording.of("まで(?:は|の間は?)?、?|間は|まだ|現時点|現段階|今の段階|今のところ|今は|待って|このまま|当面|しばらく");

    /** What has got through is still not the end: 送信が完了しても、手続は完了していません. */
    private static final Wording EVEN_IF = Wording.of("(?:送信|申請|受付|完了|登録)[^。、]{0,16}(?:て|で)も、");

    /** A correction that is waited for: what has not come in is the answer, not the application. */
    private static final Wording AWAITED =
            Wording.of("(?:補正|訂正|修正|差替|再提出|再申請)[^。]{0,24}(?:届いて|到達して|完了して|受付て|届きま)[^。]{0,4}(?:ません|ない)");

    private static final Wording OF_WITHDRAWING = Wording.of("取下|取消|撤回|変更");
    private static final Wording WHETHER = Wording.of("^(?:る|か)*か?どうか");
    /** The passport of another member of the family, and what sets the reader's own apart from it. */
    private static final Wording ANOTHERS = Wording.of("[a-z]'s (?:new |renewed )?passport");

    private static final Wording OWN = Wording.of(
            "\\b(?:as for|regarding|concerning) (?:your|yours)\\b|\\byour own (?:new )?(?:passport|application)");

    private static final Wording FALSE =
            Wording.of("偽|詐欺|なりすまし|不審|にせ|\\b(?:fake|false|fraud\\w*|phishing|scams?|suspicious)\\b");

    private static final int HITS = 4;

    private Findings() {}

    static List<Finding> in(List<Sentence> sentences) {
        List<Finding> found = new ArrayList<>();
        boolean other = false;
        boolean legend = Legends.explained(sentences);
        for (int place = 0; place < sentences.size(); place++) {
            Sentence sentence = sentences.get(place);
            other = Subject.isOther(sentence, other);
            if (Answers.sayYes(sentences, place)) {
                sentence = new Sentence(sentence.words(), Sentence.Setting.PLAIN);
            }
            if (isAnothers(sentence, sentences)) {
                continue;
            }
            if (Legends.lists(sentence) || (legend && Legends.explains(sentence))) {
                continue;
            }
            boolean title = place + 1 < sentences.size() && Answers.asksOn(sentences, place + 1);
            boolean toAll = Answers.toEverybody(sentences, place) || Legends.amongSteps(sentences, place);
            collect(Rules.speaking(sentence.words()), sentence, place, other, toAll, title, found);
            if (place > 0 && CardHeadings.heads(sentences.get(place - 1))) {
                collect(CardHeadings.RULES, sentence, place, other, toAll, title, found);
            }
        }
        found.removeIf(finding -> isEnd(finding.says())
                && Applications.isOther(finding.sentence(), finding.from(), finding.to(), sentences));
        return found;
    }

    private static void collect(
            List<Rule> rules,
            Sentence sentence,
            int place,
            boolean other,
            boolean toAll,
            boolean title,
            List<Finding> found) {
        for (Rule rule : rules) {
            if ((other && !isAboutCard(rule.says()))
                    || (toAll && rule.says().aboutPickup())
                    || (title && rule.says() == Says.PICKED_UP)) {
                continue;
            }
            Wording.Search search = rule.wording().in(sentence.words().text());
            for (int hit = 0; hit < HITS && search.find(); hit++) {
                Says says = weigh(rule, sentence, search.start(), search.end());
                if (says != null) {
                    found.add(new Finding(rule, says, sentence, place, search.start(), search.end()));
                    if (says == rule.says()) {
                        break;
                    }
                }
            }
        }
    }

    /** Whether it is about the passport of another, from which a sentence sets the reader's own apart. */
    private static boolean isAnothers(Sentence sentence, List<Sentence> all) {
        return ANOTHERS.isIn(sentence.words()) && all.stream().anyMatch(other -> OWN.isIn(other.words()));
    }

    /** What may have been said of an application that is over. */
    private static boolean isEnd(Says says) {
        return switch (says) {
            case PICKED_UP, WITHDRAWN, REFUSED, SENT_BACK, ERROR, CORRECTION, READY, COLLECTABLE, MADE -> true;
            default -> false;
        };
    }

    private static boolean isAboutCard(Says says) {
        return says == Says.CARD_ASKED || says == Says.CARD_REGISTERED || says == Says.CARD_FAILED;
    }

    /** Whether the sentence tells of an office's service, of the portal or of a fraud, and so of no one passport. */
    static boolean tellsOfNoPassport(MappedText text) {
        return ServiceNews.general(text) || OF_THE_PORTAL.isIn(text) || FALSE_ONE.isIn(text);
    }

    /** What the hit says, given how it is said; null for nothing. */
    private static @Nullable Says weigh(Rule rule, Sentence sentence, int from, int to) {
        MappedText text = sentence.words();
        Says says = rule.says();
        if (!isAboutCard(says) && MAY_BE_ANYTHING.isIn(text)) {
            return null;
        }
        if ((says.aboutPickup() || says == Says.TO_COME) && isOfAnotherThing(text, from, to)) {
            return null;
        }
        if ((says == Says.TO_COME || says == Says.READY || says == Says.COLLECTABLE) && tellsOfNoPassport(text)) {
            return null;
        }
        return switch (says) {
            case READY -> {
                if (isOfAFalseMessage(text, from, to)) {
                    yield null;
                }
                boolean fact = sentence.plain()
                        && (Modality.statedOutright(text, from, to) || Modality.statedWhenever(text, from, to))
                        && !Modality.ofTheService(text, from, to);
                yield fact ? says : inExample(sentence) ? null : Says.TO_COME;
            }
            case COLLECTABLE, MADE, INVITED -> {
                if (isOfAFalseMessage(text, from, to)) {
                    yield null;
                }
                boolean outright = sentence.plain()
                        && (Modality.statedOutright(text, from, to)
                                || (says == Says.INVITED && Modality.asks(text, from, to)));
                boolean general = outright
                        && (Modality.general(text, says == Says.MADE ? clauseStart(text, from) : 0, from, to)
                                || (says == Says.INVITED && Modality.anyTime(text, from)));
                if (outright && !general) {
                    yield says;
                }
                boolean welcome =
                        says != Says.MADE && (general || (sentence.plain() && Modality.statedWhenever(text, from, to)));
                yield welcome ? Says.WELCOME : inExample(sentence) ? null : Says.TO_COME;
            }
            case WELCOME -> sentence.plain() && Modality.asks(text, from, to) ? says : null;
            case NOT_YET -> {
                if (OVER.isIn(text, to, text.length())) {
                    yield null;
                }
                boolean pending = PENDING.isIn(text, 0, to);
                boolean elsewhere = ELSEWHERE.isIn(text, 0, from) && !STILL.isIn(text, 0, to);
                boolean bounded =
                        elsewhere || BOUNDED_DENIAL.isIn(text, 0, to) || BOUND_AFTER.isIn(text, to, text.length());
                yield sentence.plain() && (!bounded || pending) && Modality.stated(text, from, to)
                        ? says
                        : Says.TO_COME;
            }
            case TO_COME ->
                WHETHER.isIn(text, to, text.length()) || isOfAFalseMessage(text, from, to)
                        ? null
                        : sentence.plain() || !inExample(sentence) ? says : null;
            case WILL_BE_TOLD ->
                Modality.inQuotation(text, from, to)
                        ? Says.TO_COME
                        : sentence.plain() ? says : inExample(sentence) ? null : Says.TO_COME;
            case NO_CHANGE -> says;
            case REVIEWED ->
                sentence.plain()
                                && Modality.stated(text, from, to)
                                && !AFTERWARDS.isIn(text, 0, from)
                                && !THEN.isIn(text, to, text.length())
                        ? says
                        : Says.TO_COME;
            case CORRECTION ->
                OF_THE_CARD.isIn(text) && !OF_THE_APPLICATION.isIn(text)
                        ? null
                        : sentence.plain() && Modality.stated(text, from, to) ? says : Says.TO_COME;
            case TAKEN_BACK ->
                RESUMED.isIn(text, to, text.length()) || LAPSE.isIn(text)
                        ? null
                        : sentence.plain() && Modality.stated(text, from, to) ? says : Says.TO_COME;
            case PICKED_UP ->
                OF_THE_DAY.isIn(text, 0, to) || OF_THE_LAST_TIME.isIn(text, 0, from + 1)
                        ? null
                        : sentence.plain() && Modality.stated(text, from, to) ? says : Says.TO_COME;
            case PICKUP_SUBJECT ->
                sentence.plain()
                                && Modality.stated(text, from, to)
                                && !Modality.supposes(text.text().substring(to))
                        ? says
                        : Says.TO_COME;
            case CARD_ASKED -> {
                boolean asked = !Modality.question(text)
                        && sentence.setting() != Sentence.Setting.QUESTION
                        && !CARD_NOT_ASKED.isIn(text, from, text.length())
                        && !NO_NEED_TO.isIn(text, 0, from)
                        && !CARD_LATER.isIn(text);
                yield asked ? says : null;
            }
            case BEING_HANDLED ->
                !Modality.stated(text, from, to)
                        ? null
                        : sentence.plain() || marksTheStep(sentence) ? says : inExample(sentence) ? Says.TO_COME : null;
            case CARD_REGISTERED ->
                (sentence.plain() || sentence.setting() == Sentence.Setting.HELP) && Modality.stated(text, from, to)
                        ? says
                        : null;
            case CARD_FAILED -> sentence.plain() && Modality.stated(text, from, to) && !SO_FAR.isIn(text) ? says : null;
            case REFUSED ->
                AS_THINGS_ARE.isIn(text, to, text.length())
                        ? null
                        : sentence.plain() && Modality.stated(text, from, to)
                                ? UNTIL.isIn(text, 0, from) ? Says.NOT_YET : says
                                : null;
            case RECEIVED ->
                (sentence.plain() || marksTheStep(sentence))
                                && Modality.stated(text, from, to)
                                && !OF_WITHDRAWING.isIn(text, 0, to)
                        ? says
                        : null;
            case ERROR ->
                sentence.plain() && Modality.stated(text, from, to) && !AWAITED.isIn(text) && !EVEN_IF.isIn(text, 0, to)
                        ? says
                        : null;
            case SENT_BACK ->
                sentence.plain() && Modality.stated(text, from, to) && !OF_A_THING_RETURNED.isIn(text, 0, from)
                        ? says
                        : null;
            case WITHDRAWN, OUT_OF_VIEW -> sentence.plain() && Modality.stated(text, from, to) ? says : null;
        };
    }

    /** Whether it is the step that is marked as the current one, under whatever heading the steps stand. */
    private static boolean marksTheStep(Sentence sentence) {
        return sentence.setting() == Sentence.Setting.HELP && sentence.text().startsWith(Steps.CURRENT);
    }

    private static boolean isOfAnotherThing(MappedText text, int from, int to) {
        return OTHER_OBJECT.isIn(text, 0, from)
                || OtherThings.areNamedBefore(text, from, to)
                || EnglishClauses.namesAnotherThing(text, from);
    }

    /** Whether the words are those of a message that the sentence warns of. */
    private static boolean isOfAFalseMessage(MappedText text, int from, int to) {
        return FALSE.isIn(text, to, text.length()) && Modality.inQuotation(text, from, to);
    }

    /** Where the clause begins that the words stand in: an apology that they are set against says nothing of them. */
    private static int clauseStart(MappedText text, int from) {
        int but = text.text().lastIndexOf("が、", from);
        return but < 0 ? 0 : but + 2;
    }

    /** A sample shows what a notice looks like; that says nothing of this application, not even that it goes on. */
    private static boolean inExample(Sentence sentence) {
        return sentence.setting() == Sentence.Setting.EXAMPLE;
    }
}
