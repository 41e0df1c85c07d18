package uketori.classifier;

/** Tells that a message gives several counters, each with its own date. */
final class CounterDates {

    /** The day differs by counter; the counters follow, each with its day. */
    private static final Wording DIFFERS =
            Wording.of("(?:窓口|場所|センター)(?:ごと|別|によ(?:り|って))[^。]{0,16}(?:" + NextToDates.PICKUP
                    + ")[^。]{0,12}(?:異な|違)|(?:" + NextToDates.PICKUP
                    + ")[^。]{0,12}(?:窓口|場所|センター)(?:ごと|別|によ(?:り|って))[^。]{0,8}(?:異な|違)|(?:"
                    + NextToDates.PICKUP + ")[^。]{0,8}日[(]?(?:窓口|場所|センター)(?:別|ごと)");

    private static final Wording AT_A_COUNTER =
            Wording.of("(?:された方|した方|の方|窓口|センター|コーナー|[庁署所課室]|役所|役場|本所|支所|分室|出張所)(?:(?:で|に)?は|で|に|:|、)?\\s?$");

    /** One of several counters, each with its date. */
    private static final Wording ANOTHER_COUNTER =
            Wording.of("^(?:から|以降|より|\\s?~)?[、,・]?(?![^。]*(?:休|閉|停止|受付|申請))[一-龠ァ-ヶー()・「」\\s]{2,16}(?:では|は|:)?\\s?$");

    private CounterDates() {}

    /** Whether the sentence says that the pickup date differs by counter. */
    static boolean differ(Sentence sentence) {
        return sentence.plain() && DIFFERS.isIn(sentence.words());
    }

    /** Whether a counter stands before the date. */
    static boolean isAtACounter(String before) {
        return AT_A_COUNTER.isIn(before);
    }

    /** Whether another counter stands between a date and the one before it. */
    static boolean isAtAnother(String between) {
        return AT_A_COUNTER.isIn(between) || ANOTHER_COUNTER.isIn(between);
    }
}
