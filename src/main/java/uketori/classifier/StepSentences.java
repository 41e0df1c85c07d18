package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A list of the steps of the way in sentences, from the acceptance to the pickup ("申請を受け付けました", "審査が完了しました",
 * "窓口でお受け取りいただけます"). The last one is said of this passport only if the list marks it so; where nothing is marked, the
 * list says nothing.
 */
final class StepSentences {

    /** The steps in their order. */
    private static final List<Wording> WAY = List.of(
            Wording.of("(?:受付|受け付け|受理|到達|受領)[^。番号]{0,6}(?:した|して|済|完了|です|$)|\\b(?:received|accepted|submitted)\\b"),
            Wording.of("審査|\\b(?:examin|review|screen)"),
            Wording.of("作成|作って|作りま|製造|印刷|発行|完成|できあが|届き|到着|\\b(?:produc|print|made|issued|arriv)"),
            Wording.of("(?:受取|受け取|受領|交付|渡し|引渡)[^。]{0,12}(?:ます|可能|できる)|\\b(?:ready|collect|pick-?up)"),
            Wording.of(
                    "(?:受取|受け取|受領|交付|渡し|引渡)[^。]{0,12}(?:済|完了|しました|りました)|\\b(?:collected|picked up|handed over|completed)\\b"));

    private static final int PICKUP = 3;

    private static final Wording DATED = Wording.of("\\d{1,2}\\s?[/.月-]\\s?\\d{1,2}");
    private static final Wording STATED = Wording.of("(?:済み?|完了)\\)?$");
    private static final Wording ENDS = Wording.of("。$");

    private static final int LONGEST = 40;
    private static final int FEWEST = 3;

    private final List<Line> lines;
    private final VisibleText visible;

    private StepSentences(List<Line> lines, VisibleText visible) {
        this.lines = lines;
        this.visible = visible;
    }

    /**
     * The lines without the steps that such a list does not show as done.
     *
     * @param visible the text before it was folded, with the places that its markup calls the current ones
     */
    static List<Line> onlyDone(List<Line> lines, VisibleText visible) {
        return lines.size() < FEWEST ? lines : new StepSentences(lines, visible).onlyDone();
    }

    private List<Line> onlyDone() {
        List<Line> kept = new ArrayList<>(lines.size());
        for (int from = 0; from < lines.size(); ) {
            int to = endOfWay(from);
            if (to - from >= FEWEST && step(lines.get(to - 1)) >= PICKUP) {
                kept.addAll(done(lines.subList(from, to)));
                from = to;
            } else {
                kept.add(lines.get(from++));
            }
        }
        return kept.size() == lines.size() ? lines : kept;
    }

    /** Behind the last of the lines that each tell a later step than the one before, beginning with the acceptance. */
    private int endOfWay(int from) {
        int to = from;
        int last = -1;
        while (to < lines.size() && step(lines.get(to)) > last && (to > from || step(lines.get(to)) == 0)) {
            last = step(lines.get(to++));
        }
        return to;
    }

    /** Which step of the way the line tells; -1 if none. */
    private static int step(Line line) {
        return line.raw().length() > LONGEST
                ? -1
                : IntStream.range(0, WAY.size())
                        .map(i -> WAY.size() - 1 - i)
                        .filter(i -> WAY.get(i).isIn(line.words()))
                        .findFirst()
                        .orElse(-1);
    }

    private List<Line> done(List<Line> steps) {
        List<Line> current = steps.stream().filter(this::isCurrent).toList();
        if (current.size() == 1) {
            return current;
        }
        boolean told = steps.stream().allMatch(line -> ENDS.isIn(line.words()));
        return told || isDone(steps.getLast()) || areStates(steps)
                ? steps
                : steps.stream().filter(this::isDone).toList();
    }

    /** Whether the steps before the last are told by their names and as done, so that it is offered now. */
    private static boolean areStates(List<Line> steps) {
        return steps.subList(0, steps.size() - 1).stream()
                .allMatch(line -> STATED.isIn(line.words()) && Steps.isStep(line.words()));
    }

    private boolean isCurrent(Line line) {
        MappedText raw = line.raw();
        int start = raw.start(0);
        int end = raw.end(raw.length());
        return visible.current().stream().anyMatch(at -> at >= start && at < end);
    }

    private boolean isDone(Line line) {
        return switch (Tick.of(line, visible.text())) {
            case DONE, FILLED, RING -> true;
            case EMPTY, CROSS, OPEN -> false;
            case NONE -> DATED.isIn(line.words());
        };
    }
}
