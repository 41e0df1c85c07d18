package uketori.classifier;

/** Pieces of the patterns for what stands next to a date. */
final class NextToDates {

    /** What may stand between a date and the words that belong to it: its weekday, a clock time. */
    static final String GAP =
            "^[」)\\]]?(?:[(\\[][^)\\]]{0,12}[)\\]])?\\s?(?:(?:午前|午後|am|pm)?\\s?\\d{1,2}(?:時|:\\d\\d)(?:\\d{1,2}分)?)?[」)]?";

    /** The pickup itself. */
    static final String PICKUP = "(?:受取|受領|交付|お渡し|引渡|来庁|お越し|来所|お引取|ご来)";

    /** Not that which may change on a day beside the pickup. */
    static final String NOT_OF_OTHER_NEWS =
            "(?![^。]{0,28}(?:場所|手数料|時間|方法|予約|料金|アンケート|調査|変わ|変更|移転|改定|予定日|方は|方が|た(?:方|皆様|お客様)(?:に|へ)|の際))";

    /** The verbs of moving a date. */
    static final String MOVE = "(?:再?変更|再?延期|改め|変わ|変え|繰下|繰上|早め|早ま|前倒し|遅らせ|延[ばび]|ずら|移[しす]|訂正|修正)";

    private NextToDates() {}
}
