package uketori.classifier;

/** Tells by the words around a date that the passport is handed over from then on. */
final class OfferedDates {

    /** What follows the pickup where it is offered, rather than its hours, its counter or its fee told. */
    private static final String OFFERED =
            "(?:ること|すること|いただくこと|に)?(?:が|を|は|も)?(?:中(?:です|で|。|$)|れ|る|になれ|なれ|でき|可(?!否)|いただ|ください|願|お願|し(?:ます|て|、)|する|いたし|となり|になり|開始|始|行[いえ]|の?予定|お越し|来て|おいで|$|[。」])";

    /** No paper is named as what is fetched; to bring one along is another thing. */
    private static final String NO_PAPER =
            "(?:(?!(?:票|書|証|通知|メール|メッセージ|カード|写真|データ|資料|用紙)を(?!お?持|ご?持参|ご?提示|ご?呈示|ご?用意|お?忘れ|添え|携え))[^。])";

    /** From then on, perhaps up to a last day, one is asked to collect it. */
    private static final String FROM_ON = "(?:以降|以後|から|より|~)" + NextToDates.NOT_OF_OTHER_NEWS
            + "(?:、?[^。、]{0,18}(?:まで)(?:の(?:間|期間内?))?(?:に)?)?" + NO_PAPER
            + "{0,28}(?:受取|引取|受領|(?<!ひ)とり)(?:って|り?に(?:お越し|ご?来|おいで|いらし|来て|きて)|のうえ)[^。]{0,8}(?:ください|いただ|願)|";

    private static final Wording FROM = Wording.of(NextToDates.GAP + "(?:(?:以降|以後|から|より|になり(?:ましたら|次第)|に|の|~)"
            + NextToDates.NOT_OF_OTHER_NEWS + NO_PAPER + "{0,28}" + NextToDates.PICKUP + OFFERED + "|" + FROM_ON
            + "\\s?" + NextToDates.PICKUP
            + "(?:の?(?:開始|可能))?(?:の?予定)?(?:日|(?:です|で(?:あり|ござい)ます|とな(?:り|って(?:い|おり))ます))?(?:$|。))");

    private static final Wording PICKUP_IS = Wording.of(NextToDates.PICKUP
            + "(?:の?開始|可能)?(?:は|が|も|を|につきましては|については)、?(?:早くても?|最短で|次|[一-龠ァ-ヶー]{1,9}(?:明け)?)?の?、?$|^(?:旅券|パスポート)の?"
            + NextToDates.PICKUP + "$");

    /** What follows the day from which on it is handed over may name the hours, or what to bring then: …以降となりますので、ご来館の際は…. */
    private static final Wording FROM_THEN =
            Wording.of(NextToDates.GAP + "(?:以降|以後|から|より|~(?=です|。|$|、))(?:" + NextToDates.NOT_OF_OTHER_NEWS
                    + "|(?:と|に)なりますので、(?![^。]{0,40}(?:場所|手数料|方法|予約|料金|アンケート|調査|変わ|変更|移転|改定|予定日|方は|方が)))");

    /** The date stands in brackets behind the offer. */
    private static final Wording OFFERED_BEFORE =
            Wording.of(NextToDates.PICKUP + "[^。、()]{0,10}(?:ます|です|ok|可|可能|なりました|なっています|なっております|ました)[!]?[(\\[]$");

    /** The days for it stand in brackets: 窓口での受取(2026/12/14~2027/06/13). */
    private static final Wording DAYS_IN_BRACKETS =
            Wording.of("(?:窓口での?|旅券の|パスポートの|[:・、 ]|^)お?(?:受取|受領|交付|引渡)(?:期間)?[(\\[]$");

    private static final Wording FROM_THEN_ON = Wording.of("^(?:以降|以後|から|より|\\s?~)");

    /** The date that the office has named, and which holds: …を交付予定日としてご案内した旅券. */
    private static final Wording NAMED_AS_SUCH = Wording.of(
            NextToDates.GAP + "を(?:旅券の)?" + NextToDates.PICKUP
                    + "(?:開始|可能)?(?:予定)?日として(?:ご?案内|お知らせ|ご?連絡|通知)(?:した|いたしました|して(?:いた|おりました|います|おります)|しておりましたが|しましたが|いたしましたが)(?:旅券|パスポート|、?(?:まだ|いまだ|今も|現在も|その後)[^。]{0,8}お?(?:受取|越し|来))");

    /** The day is called by its name: 12月10日が交付予定日となりました. */
    private static final Wording IS_THE_DAY = Wording.of(NextToDates.GAP + "(?:が|は)(?:旅券の|パスポートの)?" + NextToDates.PICKUP
            + "(?:の?開始|可能)?(?:予定)?日(?:です|で(?:ござい|あり)ます|と(?:な|決)|に(?:な|決)|で、|となっ)");

    /** On that day it is handed over, or can be fetched from then on: 12月10日付けで旅券を交付する予定です. */
    private static final Wording HANDED_THEN = Wording.of(NextToDates.GAP
            + "(?:付け?で(?:旅券|パスポート)を(?:交付|お渡し)(?:する予定|(?:いた)?します)|(?:から|以降|より)(?:旅券|パスポート)の交付を受け(?:る|られ))");

    private static final Wording FROM_ENGLISH = Wording.of(
            "(?:^|[.,;:] ?|\\b(?:and|that) )(?:from|on or after|on and after|on|after|starting(?: on| from)?|beginning(?: on| from)?|as of|as from)(?: the)?\\s$");

    /** One is asked to come then: please come to the counter on or after the tenth. */
    private static final Wording COME_ENGLISH = Wording.of(
            "\\bplease (?:come|visit)\\b[^.;:]{0,40} (?:on or after|on and after|any (?:day|time) after)(?: the)?\\s$");

    private static final Wording FIRST_DAY =
            Wording.of("^ (?:is|will be) the (?:first|earliest) (?:day|date)\\b[^.]{0,40}(?:pick|collect|receiv|hand)");

    private static final Wording OFFERED_ENGLISH = Wording.of(
            "^(?:,| on| onwards?)*[^.;:]{0,40}\\b(?:can|may|will be|are able to|is) (?:now |then )?(?:be )?(?:able to )?(?:pick|collect|receiv|hand|obtain|claim|available|ready)");

    /** It has been there since the date, wherever that is: …has been available at the passport section… since. */
    private static final Wording THERE_SINCE = Wording.of(
            "passport(?: [^.;:]{0,40})? (?:has|have) been (?:ready|available|waiting|held|kept)\\b[^.;:]{0,110} since\\s?$");

    /** What has begun on the date, or is over since, so that the date is past. */
    private static final Wording BEGUN = Wording.of(NextToDates.GAP + "(?:以降|以後|から|より)[^。]{0,16}" + NextToDates.PICKUP
            + "[^。]{0,8}て(?:い|おり)ます|" + NextToDates.GAP + "(?:を|は)(?:すでに|もう)?、?(?:過ぎ|経過し)(?:まし|て|た)");

    private OfferedDates() {}

    /** Whether the words that follow offer the pickup from then on. */
    static boolean isOffered(String before, String own, String after) {
        return FROM.isIn(after)
                || (isFrom(own) && (OFFERED_BEFORE.isIn(before) || DAYS_IN_BRACKETS.isIn(before)))
                || NAMED_AS_SUCH.isIn(own)
                || IS_THE_DAY.isIn(own)
                || HANDED_THEN.isIn(own)
                || opensTheSentence(before, own);
    }

    /** Whether the words before say that the pickup is then, and those that follow that it is so from then on. */
    static boolean isPickup(String before, String own) {
        return FROM_THEN.isIn(own) && PICKUP_IS.isIn(before);
    }

    /** Whether it is said of all that comes from then on. */
    static boolean isFrom(String own) {
        return FROM_THEN_ON.isIn(own);
    }

    /** Whether the clause before says that the passport has been there since. */
    static boolean isThereSince(String clause) {
        return THERE_SINCE.isIn(clause);
    }

    /** Whether the words that follow say that the date is past. */
    static boolean hasBegun(MappedText sentence, WrittenDate date) {
        return BEGUN.isIn(sentence, date.to(), sentence.length());
    }

    /** From the third of the month on, it may be collected: the day stands first. */
    private static boolean opensTheSentence(String before, String own) {
        return FIRST_DAY.isIn(own)
                || COME_ENGLISH.isIn(before)
                || (FROM_ENGLISH.isIn(before) && OFFERED_ENGLISH.isIn(own));
    }
}
