package uketori.classifier;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a page.
 *
 * @param raw its words with their spaces and tabs
 * @param words its words with one spelling each and without the spaces that Japanese does not need
 * @param afterGap whether an empty line or a ruler stands before it
 * @param startsSmall whether it starts with a small letter, as only the rest of a broken English sentence does
 */
record Line(MappedText raw, MappedText words, boolean afterGap, boolean startsSmall) {

    Line(MappedText raw, boolean afterGap, boolean startsSmall) {
        this(raw, Compaction.compact(raw), afterGap, startsSmall);
    }

    /** The line with the words of the next one, which it was cut off from. */
    Line with(MappedText rest) {
        MappedText.Builder whole = new MappedText.Builder(raw.length() + rest.length());
        for (int i = 0; i < raw.length(); i++) {
            whole.append(raw, i);
        }
        for (int i = 0; i < rest.length(); i++) {
            whole.append(rest, i);
        }
        return new Line(whole.build(), afterGap, startsSmall);
    }

    String text() {
        return words.text();
    }

    /** The line's cells, where it is a row of a table; else the line itself. */
    List<MappedText> cells() {
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
