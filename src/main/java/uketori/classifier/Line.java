package uketori.classifier;

import java.util.ArrayList;
import java.util.List;

/** One line of a page. */
final class Line {

    private final MappedText raw;
    private final MappedText words;
    private final boolean afterGap;
    private final boolean startsSmall;
    private final StatusLabels.OnLine labels;
    private final boolean field;

    /**
     * A line.
     *
     * @param raw its words with their spaces and tabs
     * @param afterGap whether an empty line or a ruler stands before it
     * @param startsSmall whether it starts with a small letter, as only the rest of a broken English sentence does
     */
    Line(MappedText raw, boolean afterGap, boolean startsSmall) {
        this.raw = raw;
        this.words = Compaction.compact(raw);
        this.afterGap = afterGap;
        this.startsSmall = startsSmall;
        this.labels = StatusLabels.on(this);
        this.field = Joints.isLabel(words);
    }

    /** Its words with their spaces and tabs. */
    MappedText raw() {
        return raw;
    }

    /** Its words with one spelling each and without the spaces that Japanese does not need. */
    MappedText words() {
        return words;
    }

    /** The line with the words of the next one, which it was cut off from. */
    Line with(MappedText rest) {
        MappedText.Builder whole = new MappedText.Builder(raw.length() + rest.length());
        whole.append(raw, 0, raw.length());
        whole.append(rest, 0, rest.length());
        return new Line(whole.build(), afterGap, startsSmall);
    }

    String text() {
        return words.text();
    }

    boolean afterGap() {
        return afterGap;
    }

    boolean startsSmall() {
        return startsSmall;
    }

    /** The labels of applications that it bears. */
    StatusLabels.OnLine labels() {
        return labels;
    }

    /** Whether it is the name of a field, whose value follows. */
    boolean isField() {
        return field;
    }

    /** The line's cells, where it is a row of a table; else the line itself. */
    List<MappedText> cells() {
        if (!isRow()) {
            return List.of(raw);
        }
        List<MappedText> cells = new ArrayList<>();
        int from = 0;
        for (int tab = raw.text().indexOf('\t'); tab >= 0; tab = raw.text().indexOf('\t', from)) {
            cells.add(raw.slice(from, tab));
            from = tab + 1;
        }
        cells.add(raw.slice(from, raw.length()));
        return cells;
    }

    boolean isRow() {
        return raw.text().indexOf('\t') >= 0;
    }
}
