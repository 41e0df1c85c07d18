package uketori.classifier;

import java.util.List;
import uketori.classifier.Sentence.Setting;

/** Reads rows that stand under a row of labels: each value is a sentence with the label above it. */
final class Columns {

    private static final int LONGEST_HEAD = 16;

    /** So many columns make a table; two are a label and its value. */
    private static final int FEWEST = 3;

    private Columns() {}

    /** Reads the rows from that line on into sentences; how many rows that took, 0 if they are none of that kind. */
    static int read(List<Line> lines, int at, Setting setting, List<Sentence> sentences) {
        if (!head(lines, at)) {
            return 0;
        }
        List<MappedText> labels = lines.get(at).cells();
        int width = lines.get(at + 1).cells().size();
        int row = at + 1;
        while (row < lines.size() && lines.get(row).cells().size() == width) {
            pair(labels, lines.get(row).cells(), setting, sentences);
            row++;
        }
        return row - at;
    }

    /** Whether the line is a row of labels over rows as wide, or wider by the rows' own labels under an empty corner. */
    static boolean head(List<Line> lines, int at) {
        if (at + 1 >= lines.size()
                || !lines.get(at).isRow()
                || !lines.get(at + 1).isRow()) {
            return false;
        }
        List<MappedText> labels = lines.get(at).cells();
        int wider = lines.get(at + 1).cells().size() - labels.size();
        List<MappedText> heads = labels.stream().map(Compaction::compact).toList();
        boolean allLabels = heads.stream().allMatch(cell -> cell.length() == 0 || Joints.isLabel(cell));
        MappedText beneath = Compaction.compact(lines.get(at + 1).cells().getFirst());
        if (wider == 0 && Joints.isLabel(beneath)) {
            return false;
        }
        return (wider == 0 || wider == 1) && (allLabels || (wider == 0 && datesStandUnder(heads, lines.get(at + 1))));
    }

    /** Whether the row's labels stand in columns of single steps: 完了 under 審査 is not that of the application. */
    static boolean tellsOfSteps(List<Line> lines, int at) {
        List<MappedText> values = lines.get(at).cells();
        int head = at;
        while (head > 0
                && lines.get(head - 1).isRow()
                && lines.get(head - 1).cells().size() == values.size()) {
            head--;
        }
        if (head == at || values.size() < FEWEST) {
            return false;
        }
        List<MappedText> heads = lines.get(head).cells();
        boolean found = false;
        for (int column = 0; column < heads.size(); column++) {
            if (StatusLabels.isLabel(values.get(column).text())) {
                if (!StatusLabels.isOfAStep(heads.get(column).text())) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /** Whether a label of a date stands over a date, and nothing in its row looks like a value. */
    private static boolean datesStandUnder(List<MappedText> heads, Line values) {
        boolean found = false;
        for (int column = 0; column < heads.size(); column++) {
            MappedText head = heads.get(column);
            if (head.length() > LONGEST_HEAD
                    || head.text().indexOf('。') >= 0
                    || !WrittenDates.in(head).isEmpty()) {
                return false;
            }
            found |= DateLabels.isLabel(head)
                    && !WrittenDates.in(values.cells().get(column)).isEmpty();
        }
        return found;
    }

    private static void pair(
            List<MappedText> labels, List<MappedText> values, Setting setting, List<Sentence> sentences) {
        int corner = values.size() - labels.size();
        for (int column = 0; column < labels.size(); column++) {
            MappedText label = labels.get(column);
            MappedText value = values.get(column + corner);
            if (label.text().isBlank() || value.text().isBlank()) {
                continue;
            }
            MappedText.Builder pair = new MappedText.Builder(64);
            append(pair, label);
            if (corner > 0 && !values.getFirst().text().isBlank()) {
                int start = values.getFirst().start(0);
                pair.append('の', start, start);
                append(pair, values.getFirst());
            }
            int start = value.start(0);
            pair.append(':', start, start);
            append(pair, value);
            SentenceEnds.cut(pair.build(), setting, sentences);
        }
    }

    private static void append(MappedText.Builder pair, MappedText words) {
        pair.append(words, 0, words.length());
    }
}
