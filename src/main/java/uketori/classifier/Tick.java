package uketori.classifier;

/** The sign or the word at the start or the end of a line that tells whether what it says has been done. */
enum Tick {
    DONE,
    /** A filled sign: done, or where it is now. */
    FILLED,
    /** A circle: done beside crosses, open beside filled circles. */
    RING,
    EMPTY,
    CROSS,
    OPEN,
    NONE;

    private static final String CHECKS = "☑✅✓✔☒◉";
    private static final String FILLED_ONES = "■●◆⬛◼⚫";
    private static final String EMPTY_ONES = "☐□⬜◻▢◇⚪";
    private static final String RINGS = "○◯〇◦";
    private static final String CROSSES = "×✘✗✕❌-–－";

    private static final Wording DONE_WORD = Wording.of(
            "^(?:[\\[(【](?:済み?|完了|done|x)[\\])】]|(?:済み?|完了|done|completed?)[\\s:])|[\\s(:\\[【](?:済み?|完了|[✓✔☑✅]|done|completed?|ok)[)\\]】]?$");
    private static final Wording OPEN_WORD = Wording.of(
            "^(?:[\\[【]\\s{0,3}[\\]】]|\\(\\s{1,3}\\)|[\\[(【]未[^\\])】]{0,3}[\\])】]|未(?:了|完了|済|着手|実施)?[\\s:]|(?:not yet|pending|to do|todo|upcoming)[\\s:])|[\\s(:\\[【](?:未(?:了|完了|済み?|着手|実施|定)?|×|✘|✗|-|ー|まだ|これから|not yet|pending|upcoming)[)\\]】]?$");
    private static final Wording RING_WORD = Wording.of("[\\s(:\\[【][○◯〇][)\\]】]?$");

    /**
     * What the line bears.
     *
     * @param visible the text before it was folded, which still tells the signs apart
     */
    static Tick of(Line line, String visible) {
        int sign = visible.codePointAt(line.raw().start(0));
        String text = line.raw().text();
        if (isOneOf(CHECKS, sign) || DONE_WORD.isIn(text)) {
            return DONE;
        }
        if (OPEN_WORD.isIn(text)) {
            return OPEN;
        }
        if (isOneOf(FILLED_ONES, sign)) {
            return FILLED;
        }
        if (isOneOf(EMPTY_ONES, sign)) {
            return EMPTY;
        }
        if (isOneOf(RINGS, sign) || RING_WORD.isIn(text)) {
            return RING;
        }
        return isOneOf(CROSSES, sign) ? CROSS : NONE;
    }

    /** Whether the sign is a box that is ticked or not, and nothing else. */
    static boolean isBox(int sign) {
        return isOneOf(CHECKS, sign) || isOneOf("☐□⬜◻▢■⬛◼", sign);
    }

    private static boolean isOneOf(String signs, int sign) {
        return signs.indexOf(sign) >= 0;
    }
}
