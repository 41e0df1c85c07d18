package uketori.classifier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a text is about a Japanese passport application, or about something else that is collected somewhere. */
final class Subject {

    /** Something else that a text can be about: what it is, told to a person, and the words that show it. */
    static final List<Rule> OTHERS = List.of(
            other(
                    "subject.my-number-card",
                    "マイナンバーカード|個人番号カード|交付通知書|通知カード|my number card|individual number card|mynumber card",
                    "マイナンバーカード交付のお知らせ",
                    "マイナンバーカードの話で、旅券の状況ではありません。",
                    "It is about a My Number Card, not a passport."),
            other(
                    "subject.residence-card",
                    "在留カード|在留資格|在留期間|特別永住者証明書|出入国在留管理|residence card|status of residence|zairyu",
                    "在留カードの交付について",
                    "在留カードの話で、旅券の状況ではありません。",
                    "It is about a residence card, not a passport."),
            other(
                    "subject.driving-licence",
                    "運転免許|免許証|免許センター|driver'?s? licen[cs]e|driving licen[cs]e",
                    "運転免許証の交付",
                    "運転免許証の話で、旅券の状況ではありません。",
                    "It is about a driving licence, not a passport."),
            other(
                    "subject.parcel",
                    "荷物|ご注文|商品|お品物|配達|宅配|店舗|再配達|お届け物|ロッカー|コンビニ(?:受取|で受取)|ご予約の(?:本|資料|図書)|貸出|図書館|修理|クリーニング|(?:眼鏡|メガネ)(?:店|が(?:でき|仕上|完成)|の(?:修理|調整|お渡し|受取|ご注文))|処方|チケット|当選|parcel|package|your order|shipment|delivery driver|store pick|locker|purchase",
                    "ご注文の商品を店舗で受け取れます。",
                    "荷物や買い物などの話で、旅券の状況ではありません。",
                    "It is about a parcel or a purchase, not a passport."),
            other(
                    "subject.visa",
                    "(?<!お持ちの)(?<!有効な)(?<!取得済みの)(?<!取得された)査証(?!欄|ページ|の余白|の見開)|ビザ|visa (?:application|cent|label|has|sticker|section|services?|department)|(?:your|tourist|student|work|entry) visa|vfs|consular visa|ビザセンター|tlscontact",
                    "Visa Application Centre",
                    "査証(ビザ)の話で、旅券の申請状況ではありません。",
                    "It is about a visa, not a passport application."),
            other(
                    "subject.foreign-passport",
                    "(?:米国|アメリカ|英国|イギリス|中国|韓国|フランス|ドイツ|カナダ|オーストラリア|インド|ベトナム|フィリピン|ブラジル|台湾|ネパール|外国)(?:の|政府の?|発行の?)?(?:旅券|パスポート)|\\b(?:u\\.?s\\.?|american|british|uk|chinese|korean|indian|canadian|australian|french|german|philippine|vietnamese|brazilian) passport",
                    "Your US passport is ready.",
                    "外国の旅券の話です。",
                    "It is about another country's passport."),
            other(
                    "subject.lost-property",
                    "遺失|落とし物|落し物|拾得|お忘れ物|忘れ物|lost (?:and found|property)|\\bfront desk\\b|\\bconcierge\\b|\\b(?:the|our) hotel\\b|during your stay",
                    "落とし物のパスポートをお預かりしています。",
                    "落とし物の話で、申請の状況ではありません。",
                    "It is about lost property, not an application."),
            other(
                    "subject.lost-passport",
                    "(?:紛失|盗難|焼失)(?:一般)?(?:旅券|パスポート)等?届(?:出書?)?(?:は|を)[^。、]{0,8}(?:受理|受付|受領|届出)",
                    "紛失一般旅券等届出書を受理しました。",
                    "失くした旅券の届け出の話で、申請の状況ではありません。",
                    "It is about a report of a lost passport, not an application."),
            other(
                    "subject.other-procedure",
                    Procedures.OTHER_NAMES,
                    "転出届",
                    "別の手続きの話で、旅券の状況ではありません。",
                    "It is about another procedure, not a passport."),
            other(
                    "subject.test",
                    "テスト(?:配信|送信|メッセージ|通知|メール)|(?:送信|配信)の?テスト|^[(【\\[]テスト[)】\\]]|これはテスト|^[(\\[]test[)\\]]|test (?:message|notification|mail)|this is a test",
                    "(テスト)旅券の受け取りが可能になりました。",
                    "試しに送られたもので、状況の知らせではありません。",
                    "It was sent as a test and is no news of an application."),
            other(
                    "subject.lodging",
                    "フロント(?:に|で|へ|まで)|チェックアウト|ご滞在(?:中|ありがと|いただき)|ご宿泊|客室|ツアー(?:参加|の添乗|デスク)|添乗員|旅行代理店",
                    "お預かりしていたパスポートはフロントにてお受け取りいただけます。",
                    "宿泊先や旅行の話で、申請の状況ではありません。",
                    "It is about a stay or a journey, not an application."),
            other(
                    "subject.fraud",
                    "(?:24|48|12)時間以内|アカウント[^。]{0,12}(?:停止|制限|ロック)|(?:暗証番号|口座番号|セキュリティコード)[^。]{0,16}(?:入力|返信|教え|お知らせ)|至急[^。]{0,20}(?:支払|振込|入力|クリック)|振り込み|お振込|account (?:has been|will be) (?:suspended|locked|limited)|verify your (?:account|identity)|within (?:24|48|12) hours",
                    "24時間以内にお支払いがない場合は無効になります。",
                    "詐欺のメッセージによくある言い方です。旅券の状況としては読みません。",
                    "It talks as fraudulent messages do, and is not read as a passport's status."));

    private static final Vocabulary OTHER_WORDS = new Vocabulary(OTHERS);

    private static final String PASSPORT_NAME = "(?:旅券|パスポート)";
    /** Goods for a passport, or that are only called so. */
    private static final Wording NO_PASSPORT = Wording.of(
            "(?:年間|1デー|2デー|ワンデー|フリー|ワクチン|接種|ふるさと|観光|スタンプ|健康|防災|ポイント|デジタル|ペット|年パス|スキル|シーズン|共通|ミュージアム|子ども)(?:パスポート)|パスポート(?:関連|に関する)|旅券(?:関連|に関する)の?(?:本|書籍|図書|雑誌|資料|商品|グッズ)|"
                    + PASSPORT_NAME
                    + "(?:図鑑|ケース|カバー|ホルダー|ポーチ|入れ|(?:申請)?用(?=[)」の]|(?:の)?(?:証明)?写真|サイズ)|用?の?写真の(?:準備|プリント|できあが|仕上が)|サイズ|型)|写真\\("
                    + PASSPORT_NAME
                    + "[^)]{0,6}\\)|(?:vaccine|annual|pet|season|day) passport|passport (?:case|cover|holder|wallet|pouch|photos? (?:(?:prints? )?(?:are|is)\\b|(?:studio|shop|booth|print|service|order|package|set|machine)))");

    private static final Wording AS_PROOF = Wording.of(
            "(?:旅券|パスポート|passport)(?:など|等|や|、|・|または|又は|か|可|,| or| etc)[^。]{0,24}(?:本人確認|身分|確認書類|保険証|免許証|在留カード|identification|\\bid\\b)|(?:本人確認|身分証|身元|運転免許証|保険証|確認書類|identification|identity|\\bid\\b)[^。]{0,60}");
    private static final Wording QUOTATION = Wording.of("「[^」]{0,60}」");
    private static final Wording PASSPORT = Procedures.PASSPORT;
    /** Words that only the passport's own messages use. */
    private static final Wording OWN_WORDS = Wording.of(
            "交付予定日|納付依頼|受付票|審査が|申請内容補正|発給|切替(?:申請)?\\((?:10|5)年|残存(?:有効)?期間同一|scheduled (?:delivery|issu)|reception slip");

    private static final Wording BROUGHT = Wording.of("持|持参|提示|用意|返納|読み?取|必要|bring|present|show|carry|need");

    private static final Wording SHOWN = Wording.of(
            "(?:旅券|パスポート)(?:の(?:原本|写し|コピー))?(?:(?:と|や|、|・|及び|および|または|並びに|ならびに)[^。、]{0,20})?(?:を|も)[^。、]{0,8}(?:提示|呈示|持参|お持ち|持って|ご用意|携帯|見せ|添え)|(?:bring|present|show|carry)(?: (?:your|the|a))? (?:valid |current )?passport");

    /** What is applied for and handed over with a day of its own, though no passport. */
    private static final Wording ANOTHER_THING = Wording.of(
            "^(?:(?!持|必要|ご?用意)[^。:、]){0,12}(?:戸籍|住民票|謄本|抄本|附票|証明書|許可[証書]|免許|手帳|受給者証|保険証|株主|優待|商品券|プレミアム|給付金|補助金|助成金)[^。:、]{0,12}(?:交付|申請|請求|受取|発行|お渡し|送付|の(?:ご?案内|お知らせ))");

    /** A paper for a passport application that is itself asked for and handed over. */
    private static final Wording PAPER_ASKED_FOR = Wording.of(
            "\\b(?:request|application|order) for (?:an? |the |your )?(?:(?:certified |extra )?(?:copy|copies|extract|transcript) of (?:an? |the |your )?)?(?:family register|koseki|residen(?:ce|t) (?:record|certificate|register)|certificate of residence|juminhyo|certificate)|(?:戸籍|住民票)[^。:、]{0,12}(?:請求|発行|交付|申請)[^。]{0,24}(?:準備|用意|発行|交付)(?:が|を)?[^。]{0,6}(?:でき|完了|整|いたし|しました)");

    private Subject() {}

    /** Whether a page that names no passport names another thing that is applied for and handed over. */
    static boolean namesAnotherThing(List<Sentence> page) {
        return page.stream().anyMatch(sentence -> ANOTHER_THING.isIn(sentence.words()));
    }

    /** Whether a page tells of a paper, such as a copy of the family register, that was asked for and is handed over. */
    static boolean tellsOfPaper(List<Sentence> page) {
        return page.stream().anyMatch(sentence -> PAPER_ASKED_FOR.isIn(sentence.words()));
    }

    private static Rule other(String name, String words, String example, String japanese, String english) {
        return Rule.official(name, Says.NO_CHANGE, words, example, japanese, english);
    }

    /** Whether the page speaks of a passport as its matter, rather than as a proof of identity or a passport case. */
    static boolean namesPassport(List<Sentence> page) {
        return page.stream().anyMatch(sentence -> namesPassport(sentence.text()));
    }

    static boolean usesOwnWords(List<Sentence> page) {
        return page.stream().anyMatch(sentence -> OWN_WORDS.isIn(sentence.words()));
    }

    /** The first sign that the page is about something else; null if there is none. */
    static @Nullable Finding otherMatter(List<Sentence> page) {
        for (int i = 0; i < page.size(); i++) {
            Finding finding = other(page.get(i), i);
            if (finding != null
                    && !(finding.rule().name().equals("subject.my-number-card") && isBrought(page.get(i)))) {
                return finding;
            }
        }
        return null;
    }

    /** What makes even a page that names a passport no status of an application: visas, other countries, fraud. */
    static @Nullable Finding foreignMatter(List<Sentence> page) {
        for (int i = 0; i < page.size(); i++) {
            Finding finding = other(page.get(i), i);
            if (finding != null
                    && List.of(
                                    "subject.visa",
                                    "subject.foreign-passport",
                                    "subject.lost-passport",
                                    "subject.lost-property",
                                    "subject.lodging",
                                    "subject.fraud",
                                    "subject.test")
                            .contains(finding.rule().name())) {
                return finding;
            }
        }
        return null;
    }

    /** Whether what the sentence tells is about something else; {@code before} where it names nothing itself. */
    static boolean isOther(Sentence sentence, boolean before) {
        if (OtherThings.areTheMatterOf(sentence)) {
            return true;
        }
        if (namesPassport(SHOWN.without(sentence.words()))) {
            return false;
        }
        return (other(sentence, 0) == null || isBrought(sentence)) ? before : true;
    }

    /** Whether a passport is named other than as something to bring along or to show. */
    static boolean namesPassportAsMatter(List<Sentence> page) {
        return page.stream()
                .map(sentence -> QUOTATION.without(sentence.words()))
                .anyMatch(text -> namesPassport(SHOWN.without(text)));
    }

    private static boolean isBrought(Sentence sentence) {
        return BROUGHT.isIn(sentence.words());
    }

    private static boolean namesPassport(String text) {
        if (!PASSPORT.isIn(text)) {
            return false;
        }
        String own = AS_PROOF.without(NO_PASSPORT.without(text));
        return PASSPORT.isIn(own);
    }

    private static @Nullable Finding other(Sentence sentence, int place) {
        for (Rule rule : OTHER_WORDS.mayFit(sentence.words())) {
            Wording.Search search = rule.wording().in(sentence.words().text());
            if (search.find()) {
                return new Finding(rule, rule.says(), sentence, place, search.start(), search.end());
            }
        }
        return null;
    }
}
