package uketori.classifier;

import java.util.List;

/** Tells by the lines around it that a date at the start of a line is no header of a message. */
final class HeaderContext {

    private static final Wording TALK_AFTER = Wording.of("^\\s{0,3}(?:から|以降|以後|より|まで|に|の|は|頃|ごろ|付|~|が|を|で|と)");

    private static final Wording CUT_DATE =
            Wording.of("(?:\\d|元)年$|\\d/$|(?<![-a-z,0-9] ?)r?\\d{1,4}\\.(?:\\d{1,2}\\.)?$|令和$");

    private static final Wording LEADS_TO_DATE = Wording.of(
            "[a-z] (?:from|on|after|by|until|of)\\s?:?$|^[^。]{0,20}(?:予定日|可能日|開始日|期限|期日|満了日)(?:\\([^)]{0,12}\\))?:?$");

    /** How many lines above a list what refers to it may stand. */
    private static final int LIST = 6;

    private static final int LONGEST_ROW = 60;

    private HeaderContext() {}

    /** Whether the words behind the date go on as a sentence does. */
    static boolean talksOn(String rest) {
        return TALK_AFTER.isIn(rest);
    }

    /** Whether the line is only the broken-off start of a sentence that begins with a date. */
    static boolean sentenceGoesOn(List<Line> lines, int index) {
        return index + 1 < lines.size()
                && !lines.get(index + 1).afterGap()
                && TALK_AFTER.isIn(lines.get(index + 1).words());
    }

    /** Whether the line is only the rest of a date that began on the line before. */
    static boolean dateGoesOn(List<Line> lines, int index) {
        return index > 0
                && !lines.get(index).afterGap()
                && CUT_DATE.isIn(lines.get(index - 1).words());
    }

    /** Whether the date is the value of a label on the line before, or a cell under labels. */
    static boolean followsLabel(List<Line> lines, int index, String before) {
        if (!before.isBlank() || index == 0) {
            return false;
        }
        Line previous = lines.get(index - 1);
        if (previous.isRow() && lines.get(index).isRow()) {
            String first = Compaction.compact(previous.cells().getFirst()).text();
            return DateLabels.isLabel(first) && DateLabels.roleBefore(first) != DateRole.MESSAGE;
        }
        String text = previous.text();
        if (LEADS_TO_DATE.isIn(previous.words())) {
            return true;
        }
        return DateLabels.isLabel(text) && DateLabels.roleBefore(text.replace(":", "")) != DateRole.MESSAGE;
    }

    /** Whether the line is a row of a form, between rows that name other dates: the day of a notice is but one of them. */
    static boolean isAmongDates(List<Line> lines, int index) {
        return index > 0
                && index + 1 < lines.size()
                && !lines.get(index).afterGap()
                && !lines.get(index + 1).afterGap()
                && namesAnotherDate(lines.get(index - 1))
                && namesAnotherDate(lines.get(index + 1));
    }

    private static boolean namesAnotherDate(Line line) {
        List<WrittenDate> dates = WrittenDates.in(line.raw());
        if (dates.isEmpty() || dates.getFirst().from() == 0 || line.raw().length() > LONGEST_ROW) {
            return false;
        }
        DateRole role = DateLabels.roleBefore(
                line.raw().text().substring(0, dates.getFirst().from()));
        return role != DateRole.NONE && role != DateRole.MESSAGE;
    }

    /** Whether the line stands in the list of a letter (記) that says from when the passport is handed over. */
    static boolean isOfAList(List<Line> lines, int index) {
        for (int i = Math.max(0, index - LIST); i < index; i++) {
            if (DateReferences.refersDown(new Sentence(lines.get(i).words(), Sentence.Setting.PLAIN))) {
                return true;
            }
        }
        return false;
    }
}
