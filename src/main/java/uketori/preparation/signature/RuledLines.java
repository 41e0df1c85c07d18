package uketori.preparation.signature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The lines of ruled or squared paper: straight, thin, and from one edge of the picture to the other. */
final class RuledLines {

    /** How far a sheet may be turned, as a slope: six degrees or so. */
    private static final double STEEPEST = 0.105;

    private static final double SLOPE_STEP = 0.004;

    /** How much darker than the paper on both of its sides a line is, in the mean of its length. */
    private static final double LEAST_RIDGE = 0.015;

    /** On what share of its length it is darker. */
    private static final double LEAST_LENGTH = 0.72;

    /** A line that leans, and so is cut short by a corner, is told from this share of the width on. */
    private static final double SHORTEST = 0.2;

    /** Where a stroke crosses a line, the line tells nothing: no darker than this counts. */
    private static final float MOST_COUNTED = 0.2f;

    private static final float COVERED = -MOST_COUNTED;

    /** So many times as dark as a line in its middle is ink, if it is as dark as the middle of strokes. */
    private static final float DARKER = 1.4f;

    private static final float WELL_COVERED = 2.2f;

    private static final int BESIDE = 5;

    /** Of fewer pixels, a stroke may run from one edge to the other. */
    private static final int SHORTEST_SIDE = 60;

    /** With the slope of the others, a line may be found that much worse. */
    private static final double AS_GOOD = 0.8;

    /** Every third pixel along a line is looked at. */
    private static final int STRIDE = 3;

    private static final int HALF_A_LINE = 3;

    /**
     * A line.
     *
     * @param isUpright whether it runs from the top to the bottom, as of squares
     * @param start where it begins, at the left or top edge
     * @param slope how far it falls, or goes right, a pixel
     */
    record Line(boolean isUpright, double start, double slope, double ridge) {

        int at(int along) {
            return (int) Math.round(start + slope * along);
        }
    }

    private RuledLines() {}

    static List<Line> on(Plane darkness) {
        List<Line> lines = new ArrayList<>(lying(darkness, false));
        lines.addAll(lying(turned(darkness), true));
        return lines;
    }

    /**
     * The same without the lines, save where a stroke crosses one: there it is dark on both sides, or darker than the
     * line itself.
     *
     * @param stroke how dark a stroke's edge is at least
     */
    static Plane without(List<Line> lines, Plane darkness, float stroke) {
        Plane left =
                new Plane(darkness.width(), darkness.height(), darkness.values().clone());
        for (Line line : lines) {
            int length = line.isUpright ? darkness.height() : darkness.width();
            float ink = Math.max(DARKER * own(darkness, line, length), WELL_COVERED * stroke);
            for (int along = 0; along < length; along++) {
                int at = line.at(along);
                if (!isCrossed(darkness, line, along, at, stroke)) {
                    for (int across = at - HALF_A_LINE; across <= at + HALF_A_LINE; across++) {
                        if (sample(darkness, line.isUpright, along, across) < ink) {
                            clear(left, line.isUpright ? across : along, line.isUpright ? along : across);
                        }
                    }
                }
            }
        }
        return left;
    }

    /** How dark a line is by itself: a pen covers less than half of it. */
    private static float own(Plane darkness, Line line, int length) {
        float[] along = new float[length];
        for (int i = 0; i < length; i++) {
            int at = line.at(i);
            for (int across = at - 1; across <= at + 1; across++) {
                along[i] = Math.max(along[i], sample(darkness, line.isUpright, i, across));
            }
        }
        Arrays.sort(along);
        return along[length / 2];
    }

    private static boolean isCrossed(Plane darkness, Line line, int along, int at, float stroke) {
        float above = 0;
        float below = 0;
        for (int near = along - 2; near <= along + 2; near++) {
            above = Math.max(above, sample(darkness, line.isUpright, near, at - HALF_A_LINE - 1));
            below = Math.max(below, sample(darkness, line.isUpright, near, at + HALF_A_LINE + 1));
        }
        return above > stroke && below > stroke;
    }

    private static float sample(Plane darkness, boolean isUpright, int along, int across) {
        return isUpright ? darkness.near(across, along) : darkness.near(along, across);
    }

    private static void clear(Plane plane, int x, int y) {
        if (x >= 0 && y >= 0 && x < plane.width() && y < plane.height()) {
            plane.values()[y * plane.width() + x] = 0;
        }
    }

    private static Plane turned(Plane plane) {
        Plane turned = new Plane(/* width= */ plane.height(), /* height= */ plane.width());
        for (int y = 0; y < plane.height(); y++) {
            for (int x = 0; x < plane.width(); x++) {
                turned.values()[x * plane.height() + y] = plane.get(x, y);
            }
        }
        return turned;
    }

    private static List<Line> lying(Plane darkness, boolean isUpright) {
        if (darkness.width() < SHORTEST_SIDE) {
            return List.of();
        }
        Plane rise = rise(darkness);
        List<Line> found = new ArrayList<>();
        for (double slope = -STEEPEST; slope <= STEEPEST; slope += SLOPE_STEP) {
            double drop = slope * (rise.width() - 1);
            int[] falls = falls(slope, rise.width());
            for (int start = (int) Math.min(0, -drop); start < rise.height() + Math.max(0, -drop); start++) {
                double ridge = ridge(rise, start, falls, false);
                if (ridge >= LEAST_RIDGE) {
                    keepBest(found, new Line(isUpright, start, slope, ridge), rise.width());
                }
            }
        }
        return evened(found, rise);
    }

    /**
     * With the slope that most have, for one that a stroke runs along is found askew; and with those of the same slope
     * that much is written on, which are no lines but among others.
     */
    private static List<Line> evened(List<Line> lines, Plane rise) {
        double[] slopes = lines.stream().mapToDouble(Line::slope).sorted().toArray();
        if (slopes.length < 2) {
            return lines;
        }
        double slope = slopes[slopes.length / 2];
        int[] falls = falls(slope, rise.width());
        List<Line> evened = new ArrayList<>();
        lines.forEach(line -> evened.add(evened(line, slope, falls, rise)));
        int drop = falls[falls.length - 1];
        for (int start = Math.min(0, -drop); start < rise.height() + Math.max(0, -drop); start++) {
            double ridge = ridge(rise, start, falls, true);
            if (ridge >= LEAST_RIDGE) {
                keepBest(evened, new Line(lines.getFirst().isUpright, start, slope, ridge), rise.width());
            }
        }
        return evened;
    }

    private static Line evened(Line line, double slope, int[] falls, Plane rise) {
        int middle = rise.width() / 2;
        int start = line.at(middle) - falls[middle];
        Line best = line;
        double least = AS_GOOD * line.ridge;
        for (int near = start - BESIDE; near <= start + BESIDE; near++) {
            double ridge = ridge(rise, near, falls, false);
            if (ridge > least) {
                best = new Line(line.isUpright, near, slope, ridge);
                least = ridge;
            }
        }
        return best;
    }

    /** How far a line has fallen at each place along it. */
    private static int[] falls(double slope, int length) {
        int[] falls = new int[length];
        for (int x = 0; x < length; x++) {
            falls[x] = (int) Math.round(slope * x);
        }
        return falls;
    }

    /**
     * How much darker each pixel, or the one above or below it, is than what lies on both sides farther off;
     * {@link #COVERED} where that is written on.
     */
    private static Plane rise(Plane darkness) {
        Plane rise = new Plane(darkness.width(), darkness.height());
        for (int y = 0; y < rise.height(); y++) {
            for (int x = 0; x < rise.width(); x++) {
                float on = Math.max(darkness.get(x, y), Math.max(darkness.near(x, y - 1), darkness.near(x, y + 1)));
                float beside = Math.max(darkness.near(x, y - BESIDE), darkness.near(x, y + BESIDE));
                boolean isCovered = beside > MOST_COUNTED && on - beside <= LEAST_RIDGE;
                rise.values()[y * rise.width() + x] =
                        isCovered ? COVERED : Math.clamp(on - beside, COVERED, MOST_COUNTED);
            }
        }
        return rise;
    }

    /** Of all that lie about the same, the one that is darkest. */
    private static void keepBest(List<Line> found, Line line, int length) {
        for (int i = 0; i < found.size(); i++) {
            Line other = found.get(i);
            boolean isSame = Math.abs(other.at(0) - line.at(0)) < 3 * BESIDE
                    && Math.abs(other.at(length) - line.at(length)) < 3 * BESIDE;
            if (isSame) {
                if (line.ridge > other.ridge) {
                    found.set(i, line);
                }
                return;
            }
        }
        found.add(line);
    }

    /**
     * How much darker it is along there than on both sides, in the mean; 0 where it is too short for a line.
     *
     * @param isAmongOthers whether what is written beside it is passed over
     */
    private static double ridge(Plane rise, int start, int[] falls, boolean isAmongOthers) {
        int width = rise.width();
        int last = rise.height() - 1 - BESIDE;
        int gapsLeft = (int) ((1 - LEAST_LENGTH) * Math.ceilDiv(width, STRIDE));
        int from = width; // a line that leans leaves by the upper or lower edge
        int to = 0;
        double sum = 0;
        int darker = 0;
        int counted = 0;
        // Most places have no line at all, which shows long before the other edge.
        for (int x = 0; x < width && counted - darker <= gapsLeft; x += STRIDE) {
            int y = start + falls[x];
            if (y >= BESIDE && y <= last) {
                float here = rise.get(x, y);
                if (isAmongOthers && here == COVERED) {
                    continue;
                }
                sum += here;
                darker += here > LEAST_RIDGE ? 1 : 0;
                counted++;
                from = Math.min(from, x);
                to = x;
            }
        }
        boolean isLong = to - from >= SHORTEST * width && darker >= LEAST_LENGTH * counted;
        return isLong && begins(rise, start, falls, from, 2) && begins(rise, start, falls, to, -2) ? sum / counted : 0;
    }

    /** Whether it is dark from the very edge on: a stroke of a pen seldom begins there, and never ends there as well. */
    private static boolean begins(Plane rise, int start, int[] falls, int edge, int step) {
        int darker = 0;
        int count = Math.max(4, rise.width() / 50);
        for (int i = 1; i <= count; i++) {
            int x = Math.clamp(edge + (long) i * step, 0, rise.width() - 1);
            darker += rise.near(x, start + falls[x]) > LEAST_RIDGE ? 1 : 0;
        }
        return darker >= LEAST_LENGTH * count;
    }
}
