package uketori.classifier;

/** Finds the sentences that speak of a date which stands in another one, and the fields that hold it. */
final class DateReferences {

    /** The day named in the sentence before, from which on the pickup is offered. */
    private static final Wording REFERS_BACK =
            Wording.of("(?:同日|その日|この日|当日|(?:上記|下記|前記)の?(?:日|期日))(?:以降|以後|から|より)[^。]{0,24}" + NextToDates.PICKUP);

    /** The handing over is told to begin at the time that a list below gives. */
    private static final Wording REFERS_DOWN =
            Wording.of("(?:下記|次|以下|左記)の?(?:とおり|通り|日時?|期日|日程|日付)?(?:より|から|以降|以後|に)?、?[^。]{0,12}(?:" + NextToDates.PICKUP
                    + ")[^。]{0,8}(?:開始し|行い|いたし|し)ます");

    private static final Wording LISTED_TIME = Wording.of("^記?[・■●○0-9.()\\s]{0,4}(?:日時|期日|日程|日付|開始日|期間):?\\s?$");

    private static final Wording SETTLED =
            Wording.of("(?:" + NextToDates.PICKUP + ")(?:開始|可能)?予定日が、?(?:決まり|決定し|決定いたし|確定し|確定いたし)ました(?=。|!|ので|$)");

    private static final Wording PLANNED_DAY = Wording.of("^[・■●○]?予定日:?\\s?$");

    private static final Wording LAST_DAY = Wording.of(
            "^[・■●○※]?(?:期限|締切り?|締め切り|期日)(?:日)?(?:は、?|:)\\s?$|^(?:upload|submit|send|resubmit|correct|reply|respond|answer|provide)\\b[^.;:]{0,40} (?:by|before|until|no later than)(?: \\w+day,?)?\\s?$");

    private DateReferences() {}

    /** Whether the sentence offers the pickup from a day on that another sentence names. */
    static boolean refersBack(Sentence sentence) {
        return REFERS_BACK.isIn(sentence.words());
    }

    /** Whether the sentence says that the pickup begins at the time that stands below. */
    static boolean refersDown(Sentence sentence) {
        return sentence.plain() && REFERS_DOWN.isIn(sentence.words());
    }

    /** Whether the line is the start of a list's field for the time. */
    static boolean isListedTime(String line) {
        return LISTED_TIME.isIn(line);
    }

    /** Whether the sentence says that the planned day for the pickup is settled; a field below may give it. */
    static boolean tellsThatItIsSettled(Sentence sentence) {
        return sentence.plain() && SETTLED.isIn(sentence.words());
    }

    /** Whether the line names a last day and does not say of what. */
    static boolean isLastDay(String line) {
        return LAST_DAY.isIn(line);
    }

    /** Whether the line is the start of the field for the planned day. */
    static boolean isPlannedDay(String line) {
        return PLANNED_DAY.isIn(line);
    }
}
