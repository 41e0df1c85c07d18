package uketori.classifier;

/** Tells a fact from a condition, a future, a question, an example or a quotation, by the words around it in its sentence. */
final class Modality {

    /** What follows until, where it sets a limit. */
    private static final String TO_A_DATE =
            " (?:the )?(?:(?:mon|tue|wednes|thurs|fri|satur|sun)day,? )?(?:\\d{1,2}(?:st|nd|rd|th)?\\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d)";

    private static final Wording QUESTION = Wording.of("(?:か|でしょうか|\\?)[」)]?[。?!]{0,2}$|^(?:q|問|質問)\\d{0,2}[.:、 ]");
    /** What is put as a question out of politeness, and asks for something to be done. */
    private static final Wording ASKED_FOR = Wording.of(
            "(?:お送り|お出し|提出|送信|登録|アップロード|訂正|修正|補正|再申請|差替え?|撮り直し|お?書き(?:直し)?|送り直し|お直し)[^。]{0,6}(?:いただけ|願え|もらえ|ください)ま(?:す|せん)(?:でしょう)?か[。?]?$");

    private static final Wording POLITE_REQUEST = Wording.of("\\b(?:could|would|can|will) you (?:please|kindly)\\b");
    private static final Wording BECAME = Wording.of("^(?:(?:に|と)(?:なりました|なっています|なっております|変わりました|変更されました)|です)");
    private static final Wording EXAMPLE = Wording.of(
            "(?:^|[(「【・※])(?:記入|通知|表示|文)?例[)」】:、]|例えば|たとえば|(?:記入|記載|表示)例(?![をにのはがとでもへ、])|サンプル(?![県都道府市区町村郡州駅]|総領事|大使|領事|地域|振興|旅券|パスポート|合同|[^。]{0,6}(?:さん|様))|見本|ひな形|雛形|仮に|のような(?:メッセージ|通知|お知らせ|表示|文)|for example|e\\.g\\.|(?<!mr\\. )(?<!ms\\. )(?<!mrs\\. )(?<!mr )(?<!ms )(?<!mrs )(?<!dear )\\bsample(?!-?\\d|[ -]san\\b| (?:taro|hanako|prefecture|city|town|ward|passport|consulate)\\b)|^[(\\[]?example");
    private static final Wording SUPPOSING = Wording.of(
            "もし|万一|万が一|仮に|(?:場合|とき|時|際)(?:に|で)?は|場合(?:に|、|のみ|も)|(?<!あ)[たけめせ]ら[、,]?|れば|(?<!おります|います|なります|あります)なら[、ば]|[るい]と[、,]|(?:過ぎ|経過し|し|され|なり|いたし)ますと|(?:過ぎ|経過す)ると|次第|限り|(?:方|かた|人)(?:は|に|には|へ|のみ|だけ)"
                    + "|\\b(?:if|when|once|until|unless|whether|in case|in the event|as soon as(?! possible| you can\\b)|should you|those who|would|might|depending on|perhaps|possibly)\\b|\\bmay be (?:a|an|either)\\b");
    private static final Wording TAIL_SUPPOSING = Wording.of(
            "^[」』)\\]】!?]{0,3}(?:ら(?![れ])|(?:する|いたす)(?:場合|可能性|こと(?:が|も)(?:あ|ご))|ます(?:と|まで)|れば|場合|とき|時(?!点)|際|次第|後(?!日)|まで|前(?!回)|か(?:どうか|[。?]|$|を|が)|の?方(?:は|に|へ|の|が|で)|の人|の場合|人(?:は|に)"
                    + "|よう(?:に|で)|(?:は|も|等は|などは)(?:特に|現在|一切|まだ)?、?(?:あり|ござい)ません|(?:は|も)不要|こと(?:が|も)(?:あ|ご)|こととなり|おそれ|恐れ|可能性|し?ません|して(?:い|おり)ません|ない(?!よ)|ず[、に]|と(?:表示|出|い|題|称|偽|書|の(?:表示|連絡|通知|メッセージ|案内)|なった場合|なる場合)|予定|(?:の?(?:お知らせ|通知|連絡))?\\s?[:.―─—-]{1,8}[^。、]{2,24}(?:とき|場合)(?:に|の)?[。)]?$"
                    + "|,? (?:if|when|once|until(?!" + TO_A_DATE + ")|unless|after)\\b)");

    /** What may follow a fact directly: the end, or a clause that builds on it. */
    private static final Wording OUTRIGHT_TAIL = Wording.of(
            "^[」』)\\]】!]{0,2}\\s?(?:$|[ねよ](?:[。!~]|$)|お?(?:取り|受取)に|[。.!,:;(「【※・\\uFFFC]|、(?!と)|ので|ため|が、|から、|けど|けれど|し、|とのこと|との(?:連絡|報告)が|こと(?:を|について)(?:お知らせ|ご連絡|ご案内|通知|連絡)"
                    + "|旨(?:を)?、?(?:お知らせ|ご連絡|ご案内|通知)|(?:窓口|添付|受付票|前回|ご本人|お越し|お持ち|必要|手数料|お早め|なお|また|詳)|[a-z])");

    /** What a word means: (注)受理とは審査を始められる状態をいいます. */
    private static final Wording DEFINITION =
            Wording.of("^(?:[(【]?(?:注|※|\\*)\\d?[)】]?)?[^。、]{1,24}とは、?[^。]{4,60}(?:をい[いう]|のこと(?:です|を)|を(?:指|意味)し)");

    private static final Wording NOT_YET_HEAD = Wording.of(
            "(?:もし|万一|万が一|仮に|例|たとえば|場合|(?<!あ)たら|(?<!でき|れてい|して|整って|届いて|おり)[てで]から|れば|なら[、ば]|[るい]と[、,]|次第|まで|まもなく|間もなく|もうすぐ|もう少し|近日|近く[、受]|来週|来月|後日|今後|将来|いずれ|通常(?!通り|どおり)|一般|普通|原則"
                    + "|最短|おおむね|目安|営業日|業務日|日間|週間|見込|見通|予定(?!通り|どおり)|頃|(?<!したと)ころ|後に|後は|後[、,]|後の|のち|方は|方に|方へ|方の|方には|[たるい]方(?![法針式々面向がをも])|とき|時に|時は|時点では|際|まだ|ません|ない|だけ[がは]"
                    + "|より前|以前|以降|以後|翌日|上旬|中旬|下旬|月末|月初|年末|年明け|週明け|[〇○◯●]月|[〇○◯●]日(?!本)|\\d日後|q\\.|(?<!お)問(?!合)|とは|流れ|手順|明日|明後日)");
    private static final Wording GENERAL_HEAD = Wording.of(
            "のみ|だけ|しか|申請(?:と|や|・|、|及び|および|または)|に限|限り|でも|土曜|日曜|土日|祝日|平日|曜日|時から|時まで|時間|以内|であれば|いつでも|どこでも|郵送|代理|か月|年間|なければ|必ず|郵便|どちら|どの|いずれの|18歳|15歳|20歳|未成年|赤ちゃん|乳|申請者(?:が|は|本人)|受付票(?:が|は|で)|があれば|一緒に");
    /** What can be collected "at any time, so please bring" is there. */
    private static final Wording CALLED =
            Wording.of("^ので、?(?:(?!たら|れば|後|から|次第)[^。]){0,30}(?:お持ち|ご持参|お越し|おいで|ご?来庁|ご?来所)[^。]{0,6}(?:ください|願い)");
    /** Said of coming or collecting before one is asked to: neither puts it off. */
    private static final Wording OF_COMING = Wording.of(
            "(?:お渡し|受取|受領|交付|引渡|ご?来庁|ご?来所|お越し|おいで)の?(?:際|とき|時|折)(?:に)?(?:は)?、?|(?:開庁|開館|業務|執務|受付|窓口|営業|交付|取扱い?)時間(?:内|中)に|(?:期限|期日|締切|末|[日)])までに(?:必ず)?|以内に|必ず|平日の|(?:午前|午後)?\\d{1,2}(?:時|:\\d\\d)(?:\\d{1,2}分)?(?:から|~|-)(?:午前|午後)?\\d{1,2}(?:時|:\\d\\d)(?:\\d{1,2}分)?(?:まで)?(?:の間)?(?:に|、)");

    /** The courtesy of coming, or of coming in time, put as a condition: one can, whenever one comes. */
    private static final Wording WHENEVER = Wording.of(
            "(?:(?:開庁|開館|業務|執務|受付|窓口|営業|交付|取扱い?)時間(?:内|中)|平日|開庁日|開館日|ご?本人(?:様)?)(?:に)?(?:であれば|でしたら|ならば|なら)、?|(?:お越し|おいで|ご?来庁|ご?来所|ご?来館|お見え|お立ち寄り|いらして|いらっしゃって)(?:に)?(?:いただければ|いただけましたら|いただきましたら|くだされば|くださいましたら|なれば|なりましたら|なり次第|いただき次第|次第)、?|(?:受付票|現在の旅券|前回の旅券|今の旅券|お持ちの旅券)(?:と[^。、]{0,16})?(?:を(?:お持ち|ご?提示|ご?呈示|お見せ|ご?持参)(?:いただければ|いただけましたら|くだされば|になれば)|があれば)、?|いつでも");

    private static final Wording LAST_DAY = Wording.of("\\d日(?:\\([^)]*\\))?までに");
    /** Whom or when it is limited to. */
    private static final Wording LIMITED_TAIL = Wording.of(
            "^[。]?\\s?[(\\[※](?![^)\\]]{0,12}本人)[^)\\]]{0,60}(?:に限|のみ|だけ|場合|方は|方に|方から|届いて?(?:から|後)|以降|後に|次第|たら|ただし|まだ|除)");
    /** Where any passport is handed over: 旅券は窓口で…. */
    private static final Wording PLACE_OF_ANY = Wording.of("^(?:なお、)?" + JapaneseRules.PASSPORT
            + "は、?(?!.*(?:本日|すでに|もう|現在|ただいま))[^。]{0,20}(?:窓口|センター|庁舎|[市区町村]役所|役場|事務所|コーナー|支所)(?:で|にて)[^。、]{0,8}$");
    /** One's own passport can be had at any time; what is said of any passport may be a rule of the house. */
    private static final Wording OWN_AT_ANY_TIME =
            Wording.of("^(?:" + JapaneseRules.OWN + ")" + JapaneseRules.PASSPORT + "(?:は|も)、?[^。]{0,16}いつでも");
    /** Whose passport it is, rather than who may come for one; and from when on today, rather than at what hours. */
    private static final Wording OF_ONE = Wording.of(
            "本日(?:の|、)?(?:午前|午後)?\\d{1,2}(?:時|:\\d\\d)(?:半|\\d{1,2}分)?(?:以降|から|より)|\\(?(?:15|18|20)歳未満\\)?の?(?=(?:旅券|パスポート)|$)");
    /** A date for those who applied on some day, not for this person. */
    private static final Wording OF_A_GROUP = Wording.of(
            "(?:申請|受付|申込|手続)[^。]{0,12}(?:方|人|場合)[はのに、]|(?:申請|受付)分|を(?:ご?指定|ご?選択|ご?希望)(?:された|した|の)方|^if |passports applied");

    /** What an office tells of its service, not of one passport: it has become possible there, too, or on Sundays. */
    private static final Wording OF_THE_SERVICE = Wording.of(
            "[でにらはと]も[^。]{0,12}$|(?:旅券|パスポート)も|曜|土日|祝日|夜間|郵送|宅配|全国|すべての|全窓口|(?:オンライン|電子|マイナポータル)(?:で|から)?申請(?:した|された|の)(?:旅券|パスポート)");
    /** Whose passport it is, by the time of its application: 10月末にオンライン申請された…. */
    private static final Wording WHEN_APPLIED = Wording.of(
            "\\d{1,2}月(?:\\d{1,2}日|上旬|中旬|下旬|末|初め|初旬)?(?:\\([^)]{1,3}\\))?(?:頃|ごろ)?(?:に|、)(?:オンライン|電子|マイナポータル)?(?:で|から)?ご?(?:申請|申込)(?:された|いただいた|した)");

    /** A passport that is there is today's news, whatever is said of hours after it. */
    private static final Wording CAUSED = Wording.of("(?:旅券|パスポート)[^。]{0,16}(?:でき|できあがり|届き|到着し|完成し|整い)ました(?:ので|ため|から)");

    private static final Wording HARMLESS = Wording.of(
            "本日(?:の|、)?(?:午前|午後)?\\d{1,2}(?:時|:\\d\\d)(?:半|\\d{1,2}分)?(?:以降|から|より)|\\d{1,2}月(?:上旬|中旬|下旬|末|初め|初旬)(?:頃|ごろ)?(?:に|、)?(?=(?:オンライン|電子|窓口)?(?:で)?ご?(?:申請|申込|提出)(?:され|いただ|し)(?:た|まし))|(?:ご?申請|お?申込)(?:いただいた|いただきました|された|した|済みの)?(?:の)?(?:時|際|とき)(?:に|の)?|申請時|交付予定日(?:と|に)な(?:りました|った)ので|お待たせ|午前|(?:お?受取|受領)(?:が|を)?(?:まだ|お済みで(?:ない|はない)|(?:なさって|になって|いただいて|されて|して)いない)(?:の)?(?:方|かた)(?:は|も)、?|(?:ご?都合の(?:よい|良い|いい|よろしい|つく|あう|合う)|お?時間の(?:ある|許す|よい)|お?手すきの)(?:とき|時|日|際|折)に?|ご?都合(?:が|の)(?:つき|よろしくなり)次第|(?:窓口|センター|課|係|事務所|支所|本庁舎?|下記|こちら|以下|カウンター)まで|ご?本人(?:様|さま)?(?:に|へ)|お待ちの方へ|(?:下記|次|以下|上記)の(?:受理|受付|申請|照会|整理|交付)番号の方の|この度|もう受取|長らく|when you (?:applied|apply|submitted)(?: for it| online)?|when applying|at the time of application|that you (?:applied|selected)|if you have not (?:yet )?|\\bmay (?=(?:now |already |therefore )*(?:be )?(?:collect|receiv|pick|hand|claim|obtain|get\\b|come|visit))|\\b(?:until|by)(?="
                    + TO_A_DATE
                    + ")|\\bas soon as (?=possible|you can\\b)|\\bnot (?:yet )?(?=been (?:received|collected|picked up|claimed))|\\bhave (?:still )?not (?:yet )?(?=(?:come|collect|pick|receiv|claim))");
    private static final Wording PUT_AS_A_CASE = Wording.of("(?<!よろし)(?:れば|ましたら)、(?:予定通り|予定どおり|早ければ)?$");
    private static final Wording ENGLISH_NOT_OUTRIGHT = Wording.of(
            "^no |\\b(?:if|when|once|until|unless|whether|after|before|as soon as|will|would|should|shall|might|may|not|cannot|can't|isn't|won't|no longer|only|usually|normally|generally|expected|scheduled|estimated|soon|about to|in case|example|those who|within|days|weeks|months|weekdays?|hours|tomorrow|next|say|says|saying|tells|told|telling|stating|(?<!this is a )(?:message|mail|e-?mail|notice|notification|announcement|news|text)s? that|on which|the (?:first |earliest )?(?:day|date) (?:when|that|on))\\b"
                    + "|\\b(?:in|by|from|after|since|around|about|towards|approximately) (?:(?:early|mid|late|around|about|the (?:end|middle|beginning))\\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b(?! \\d))");

    /** News of one passport, beside which the hours of the counter put nothing off. */
    private static final Wording NEWS = Wording.of(
            "^(?:please|kindly)\\b|\\bnow\\b|\\bha(?:s|ve) (?:arrived|come in|reached)|\\bha(?:s|ve) been (?:completed|made|issued|produced|finished)|earliest convenience");

    private static final Wording HOURS = Wording.of(
            "(?:during|within|at|in) (?:our |the |its |normal |regular |usual )*(?:counter|office|opening|business|working|reception|window|consular|service)? ?hours|(?:any|on|every) (?:weekdays?|working days?)(?: mornings?| afternoons?)?");

    /** A case that the sentence puts before it names a date. */
    private static final Wording CASE =
            Wording.of("\\b(?:if|unless|suppose|in case)\\b(?! (?:you have not|necessary|possible))");

    /** Brackets, a weekday or a clock time may stand beside a date that is quoted by itself. */
    private static final int LONGEST_ASIDE = 8;

    private Modality() {}

    /** Whether the sentence explains a word, and so tells of no application. */
    static boolean defines(MappedText text) {
        return DEFINITION.isIn(text);
    }

    static boolean question(MappedText sentence) {
        return QUESTION.isIn(sentence) && !ASKED_FOR.isIn(sentence) && !POLITE_REQUEST.isIn(sentence);
    }

    /** Whether the words put a case, of which what stands beside them may depend. */
    static boolean supposes(String words) {
        return SUPPOSING.isIn(HARMLESS.without(words));
    }

    /** Whether the words from {@code from} to {@code to} are stated, as far as the sentence itself tells. */
    static boolean stated(MappedText sentence, int from, int to) {
        return stated(sentence, sentence.text().substring(0, from), from, to);
    }

    private static boolean stated(MappedText sentence, String head, int from, int to) {
        return !question(sentence)
                && !EXAMPLE.isIn(sentence)
                && !quoted(sentence.text(), from, to)
                && !supposes(head)
                && !TAIL_SUPPOSING.isIn(sentence, to, sentence.length());
    }

    /** Stated, and in the present: nothing before it puts it off, and nothing after it takes it back. */
    static boolean statedOutright(MappedText sentence, int from, int to) {
        return statedOutright(sentence, sentence.text().substring(0, from), from, to);
    }

    /** Whether the words ask to come: that there is a last day for it, or that hours are kept, puts nothing off. */
    static boolean asks(MappedText sentence, int from, int to) {
        return statedOutright(sentence, OF_COMING.without(sentence.text().substring(0, from)), from, to);
    }

    /** Stated of any time at which one comes: nothing but that is left to happen. */
    static boolean statedWhenever(MappedText sentence, int from, int to) {
        String head = sentence.text().substring(0, from);
        return WHENEVER.isIn(head) && statedOutright(sentence, OF_COMING.without(WHENEVER.without(head)), from, to);
    }

    /** Whether the words before name a last day without saying which, as a general rule does. */
    static boolean anyTime(MappedText sentence, int from) {
        String head = HARMLESS.without(sentence.text().substring(0, from));
        return NOT_YET_HEAD.isIn(head) && !LAST_DAY.isIn(head);
    }

    private static boolean statedOutright(MappedText sentence, String before, int from, int to) {
        String head = HARMLESS.without(before);
        return stated(sentence, head, from, to)
                && OUTRIGHT_TAIL.isIn(sentence, to, sentence.length())
                && !LIMITED_TAIL.isIn(sentence, to, sentence.length())
                && !NOT_YET_HEAD.isIn(head)
                && !notOutright(sentence);
    }

    private static boolean notOutright(MappedText sentence) {
        String words = HARMLESS.without(sentence);
        return ENGLISH_NOT_OUTRIGHT.isIn(NEWS.isIn(sentence) ? HOURS.without(words) : words);
    }

    /** Whether the words stand in a quotation, as those of somebody else. */
    static boolean inQuotation(MappedText sentence, int from, int to) {
        return quoted(sentence.text(), from, to);
    }

    /**
     * Whether the sentence tells a general rule, of hours, persons or places, rather than today's news.
     *
     * @param start where the clause begins that the words from {@code from} to {@code to} stand in
     */
    static boolean general(MappedText sentence, int start, int from, int to) {
        return !CAUSED.isIn(sentence, 0, from)
                && !OWN_AT_ANY_TIME.isIn(sentence, 0, from)
                && !CALLED.isIn(sentence, to, sentence.length())
                && (PLACE_OF_ANY.isIn(sentence, 0, from)
                        || GENERAL_HEAD.isIn(OF_ONE.without(sentence.text().substring(start, from))));
    }

    /** Whether the words before tell of the office's service rather than of one passport. */
    static boolean ofTheService(MappedText sentence, int from, int to) {
        return !sentence.text().substring(from, to).contains("準備")
                && OF_THE_SERVICE.isIn(WHEN_APPLIED.without(sentence.text().substring(0, from)));
    }

    static boolean mayHoldFactualDate(MappedText sentence, int from, int to) {
        if (question(sentence) || EXAMPLE.isIn(sentence)) {
            return false;
        }
        String head = sentence.text().substring(Math.max(0, from - 40), from);
        if (PUT_AS_A_CASE.isIn(head)) {
            return false;
        }
        if (OF_A_GROUP.isIn(sentence, 0, from)) {
            return false;
        }
        return !head.endsWith(" not ")
                && !head.endsWith(" not on ")
                && !CASE.isIn(sentence, 0, from)
                && !quotesWords(sentence.text(), from, to)
                && !head.contains("もし")
                && !head.contains("仮に")
                && !head.contains("例えば");
    }

    /** Whether other words stand together with the date between quotation marks: a text that somebody else may see. */
    private static boolean quotesWords(String sentence, int from, int to) {
        int open = sentence.lastIndexOf('"', from);
        int close = open < 0 ? -1 : sentence.indexOf('"', to);
        long before = sentence.substring(0, from).chars().filter(c -> c == '"').count();
        return close >= 0 && before % 2 == 1 && open > 0 && (close - open) - (to - from) > LONGEST_ASIDE;
    }

    private static boolean quoted(String sentence, int from, int to) {
        int open = sentence.lastIndexOf('「', Math.max(from, to - 1));
        int close = open < 0 ? -1 : sentence.indexOf('」', open);
        if (open >= 0 && close >= to) {
            boolean whole = open == 0 && close >= sentence.length() - 2;
            boolean titled = sentence.substring(0, open).endsWith("件名:")
                    || sentence.substring(0, open).endsWith("件名");
            boolean became = BECAME.isIn(sentence.substring(close + 1));
            return !whole && !titled && !became;
        }
        long before = sentence.substring(0, from).chars().filter(c -> c == '"').count();
        return before % 2 == 1 && sentence.indexOf('"', to) >= 0;
    }
}
