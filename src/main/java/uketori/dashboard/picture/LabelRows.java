package uketori.dashboard.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Labels above a picture, in as few rows as they need, each joined to its place by a line straight down: no two cover
 * one another, none reaches out of the picture, and no line crosses another's words if that can be. Laid out for a width,
 * it holds for every greater one, for places only move apart while words stay as wide as they are.
 *
 * @param labels in the order of their places
 * @param rows how many rows they take
 */
public record LabelRows(List<Placed> labels, int rows) {

    /** Trying both sides of each takes time by the power of their number. */
    private static final int MOST_TRIED = 8;

    /** Trying every order of rows takes time by its factorial. */
    private static final int MOST_ORDERED = 5;

    private static final double ROOM_BETWEEN = 0.6;

    private static final int NOT_YET = -1;

    /** Between a line and the words beside it. */
    static final double BESIDE = 0.35;

    public LabelRows {
        labels = List.copyOf(labels);
    }

    /** On which side of its line a label stands. */
    public enum Side {
        RIGHT,
        LEFT,
        /** It fits on neither, and stands upon its line. */
        MIDDLE,
        /** It fits nowhere but at the nearer end of the picture. */
        EDGE
    }

    /**
     * A label that has found its place.
     *
     * @param row from 0, the lowest
     */
    public record Placed(Label label, Side side, int row) {}

    /**
     * Lays labels out.
     *
     * @param labels in the order of their places, no two at the same
     * @param width the least width of the picture, in em of the labels' letters
     */
    public static LabelRows of(List<Label> labels, double width) {
        List<Box> boxes = new ArrayList<>();
        LabelRows best = best(labels, width, boxes, null);
        return best == null ? oneAboveTheOther(labels, width) : best;
    }

    private static @Nullable LabelRows best(
            List<Label> labels, double width, List<Box> chosen, @Nullable LabelRows best) {
        if (chosen.size() == labels.size()) {
            LabelRows found = inRows(chosen);
            return found != null && (best == null || found.weight() < best.weight()) ? found : best;
        }
        Label label = labels.get(chosen.size());
        LabelRows bestYet = best;
        for (Side side : sides(label, width, labels.size() <= MOST_TRIED)) {
            chosen.add(Box.of(label, side, width));
            bestYet = best(labels, width, chosen, bestYet);
            chosen.removeLast();
        }
        return bestYet;
    }

    private static List<Side> sides(Label label, double width, boolean both) {
        List<Side> fitting = List.of(Side.RIGHT, Side.LEFT).stream()
                .filter(side -> Box.of(label, side, width).isWithin(width))
                .toList();
        if (fitting.isEmpty()) {
            boolean isOnLine = Box.of(label, Side.MIDDLE, width).isWithin(width);
            return List.of(isOnLine ? Side.MIDDLE : Side.EDGE);
        }
        return both ? fitting : List.of(label.at() < 0.5 ? fitting.getFirst() : fitting.getLast());
    }

    /** Few rows first, then low labels, then words on the right of their line, as one reads. */
    private int weight() {
        int low = labels.stream().mapToInt(Placed::row).sum();
        int left =
                (int) labels.stream().filter(label -> label.side() == Side.LEFT).count();
        return (rows * 100 + low) * 100 + left;
    }

    /**
     * Low rows in which each stands above those whose words its line would cross otherwise, the last of them first, so
     * that they descend as one reads; null where two would have to stand above each other.
     */
    private static @Nullable LabelRows inRows(List<Box> boxes) {
        int[] rows = new int[boxes.size()];
        Arrays.fill(rows, NOT_YET);
        for (int settled = 0; settled < rows.length; settled++) {
            int next = rows.length - 1;
            while (next >= 0 && (rows[next] != NOT_YET || mustWait(next, boxes, rows))) {
                next--;
            }
            if (next < 0) {
                return null;
            }
            rows[next] = lowestRow(next, boxes, rows);
        }
        return placed(boxes, rows);
    }

    private static boolean mustWait(int upper, List<Box> boxes, int[] rows) {
        return IntStream.range(0, rows.length)
                .anyMatch(lower -> lower != upper
                        && rows[lower] == NOT_YET
                        && boxes.get(upper).isCrossedBy(boxes.get(lower)));
    }

    private static int lowestRow(int upper, List<Box> boxes, int[] rows) {
        int row = 0;
        Set<Integer> taken = new HashSet<>();
        for (int other = 0; other < rows.length; other++) {
            if (rows[other] == NOT_YET) {
                continue;
            }
            if (boxes.get(upper).isCrossedBy(boxes.get(other))) {
                row = Math.max(row, rows[other] + 1);
            } else if (boxes.get(upper).isTooNear(boxes.get(other))) {
                taken.add(rows[other]);
            }
        }
        while (taken.contains(row)) {
            row++;
        }
        return row;
    }

    /** Where lines cannot but cross words: each in a row of its own, so that the fewest do. */
    private static LabelRows oneAboveTheOther(List<Label> labels, double width) {
        List<Box> boxes = labels.stream()
                .map(label -> Box.of(label, sides(label, width, false).getFirst(), width))
                .toList();
        int[] rows = new int[boxes.size()];
        Arrays.setAll(rows, i -> boxes.size() - 1 - i);
        return placed(boxes, boxes.size() > MOST_ORDERED ? rows : leastCrossed(boxes, rows, 0, rows));
    }

    private static int[] leastCrossed(List<Box> boxes, int[] rows, int fixed, int[] best) {
        if (fixed == rows.length) {
            return crossings(boxes, rows) < crossings(boxes, best) ? rows.clone() : best;
        }
        int[] bestYet = best;
        for (int other = fixed; other < rows.length; other++) {
            int[] swapped = rows.clone();
            swapped[fixed] = rows[other];
            swapped[other] = rows[fixed];
            bestYet = leastCrossed(boxes, swapped, fixed + 1, bestYet);
        }
        return bestYet;
    }

    private static int crossings(List<Box> boxes, int[] rows) {
        int crossings = 0;
        for (int lower = 0; lower < rows.length; lower++) {
            for (int upper = 0; upper < rows.length; upper++) {
                if (rows[lower] < rows[upper] && boxes.get(lower).isCrossedBy(boxes.get(upper))) {
                    crossings++;
                }
            }
        }
        return crossings;
    }

    private static LabelRows placed(List<Box> boxes, int[] rows) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Box box = boxes.get(i);
            placed.add(new Placed(box.label(), box.side(), rows[i]));
        }
        return new LabelRows(placed, Arrays.stream(rows).max().orElse(-1) + 1);
    }

    /** The width that a label's words take, in em from the picture's left end. */
    record Box(Label label, Side side, double line, double left, double right) {

        static Box of(Label label, Side side, double width) {
            double line = label.at() * width;
            double words = TextWidth.of(label.words()) + BESIDE;
            return switch (side) {
                case RIGHT -> new Box(label, side, line, line, line + words);
                case LEFT -> new Box(label, side, line, line - words, line);
                case MIDDLE -> new Box(label, side, line, line - words / 2, line + words / 2);
                case EDGE ->
                    label.at() < 0.5
                            ? new Box(label, side, line, 0, words)
                            : new Box(label, side, line, width - words, width);
            };
        }

        boolean isWithin(double width) {
            return left >= 0 && right <= width;
        }

        /** Whether the other's line runs through these words unless they stand above it. */
        boolean isCrossedBy(Box other) {
            return left < other.line && other.line < right;
        }

        /** Whether both cannot stand in one row. */
        boolean isTooNear(Box other) {
            return left < other.right + ROOM_BETWEEN
                    && other.left < right + ROOM_BETWEEN
                    && !isApart(other)
                    && !other.isApart(this);
        }

        /** Whether they hang back to back on their lines, or on one. */
        private boolean isApart(Box other) {
            return side == Side.LEFT && other.side == Side.RIGHT && line <= other.line;
        }
    }
}
