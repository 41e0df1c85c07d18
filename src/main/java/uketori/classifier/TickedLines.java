package uketori.classifier;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of sentences of which some are ticked off and others are not ("☑審査が完了しました", "☐窓口でお受け取りいただけます").
 * What is not ticked off has not happened: such lines are left out, but for those that ask for something or bear a link.
 */
final class TickedLines {

    /** What a person has to do, or may follow, is no less so for not having been done. */
    private static final Wording ASKED =
            Wording.of("登録|支払|納付|補正|訂正|修正|提出|\\b(?:regist|pay|correct|submi)|" + Folding.ADDRESS);

    /** A sentence, which may go on in the next line, rather than the name of a thing. */
    private static final Wording SENTENCE = Wording.of("ます|ました|\\b(?:is|are|has|have|was|can|ready)\\b");

    private static final int LONGEST_ROW = 160;

    private final List<Line> lines;
    private final String visible;

    private TickedLines(List<Line> lines, String visible) {
        this.lines = lines;
        this.visible = visible;
    }

    /**
     * The lines without those that a list shows as not done.
     *
     * @param visible the text before it was folded, which still tells the signs apart
     */
    static List<Line> withoutOpen(List<Line> lines, String visible) {
        return new TickedLines(apart(lines, visible), visible).withoutOpen();
    }

    /** Each box of a row with its words on a line of its own. */
    private static List<Line> apart(List<Line> lines, String visible) {
        List<Line> apart = new ArrayList<>(lines.size());
        for (Line line : lines) {
            MappedText raw = line.raw();
            int from = 0;
            for (int i = 1; i < raw.length() && raw.length() <= LONGEST_ROW; i++) {
                boolean begins = raw.start(i) > raw.start(i - 1);
                if (begins && i - from > 1 && Tick.isBox(visible.codePointAt(raw.start(i)))) {
                    apart.add(new Line(raw.slice(from, i), from == 0 && line.afterGap(), false));
                    from = i;
                }
            }
            apart.add(from == 0 ? line : new Line(raw.slice(from, raw.length()), false, false));
        }
        return apart.size() == lines.size() ? lines : apart;
    }

    private List<Line> withoutOpen() {
        List<Line> kept = new ArrayList<>(lines.size());
        for (int from = 0; from < lines.size(); ) {
            int to = endOfList(from);
            keep(from, to, kept);
            from = to;
        }
        return kept.size() == lines.size() ? lines : kept;
    }

    /** Behind the last line of the list that begins here: ticked lines, and what goes on below them without a gap. */
    private int endOfList(int from) {
        int to = from + 1;
        if (Tick.of(lines.get(from), visible) == Tick.NONE) {
            return to;
        }
        while (to < lines.size()
                && (Tick.of(lines.get(to), visible) != Tick.NONE
                        || !lines.get(to).afterGap())) {
            to++;
        }
        return to;
    }

    private void keep(int from, int to, List<Line> kept) {
        List<Tick> ticks = lines.subList(from, to).stream()
                .map(line -> Tick.of(line, visible))
                .toList();
        boolean filled = ticks.contains(Tick.FILLED);
        boolean crossed = ticks.contains(Tick.CROSS) || ticks.contains(Tick.OPEN);
        boolean done = filled || ticks.contains(Tick.DONE) || (crossed && ticks.contains(Tick.RING));
        boolean open = false;
        boolean goesOn = false;
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            open = switch (ticks.get(i - from)) {
                case DONE, FILLED -> false;
                case EMPTY, CROSS, OPEN -> done;
                case RING -> filled;
                case NONE -> open && goesOn;
            };
            goesOn = SENTENCE.isIn(line.words());
            if (!open || ASKED.isIn(line.words())) {
                kept.add(line);
            }
        }
    }
}
