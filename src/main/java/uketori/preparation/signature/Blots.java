package uketori.preparation.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;

/** Finds what hangs together in a picture. */
final class Blots {

    private static final double IN_A_CORNER = 0.2;
    private static final double ALONG_AN_EDGE = 0.85;
    private static final double THIN = 0.085;

    /**
     * Pixels that hang together and are darker than a limit.
     *
     * @param order positions in the plane, among them those of this one
     * @param peak how dark the darkest is
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Blot(int[] order, int from, int to, float peak, int left, int top, int right, int bottom) {

        int area() {
            return to - from;
        }

        void forEachPixel(IntConsumer action) {
            for (int i = from; i < to; i++) {
                action.accept(order[i]);
            }
        }

        int breadth() {
            return Math.min(right - left, bottom - top) + 1;
        }

        double mean(IntToDoubleFunction value) {
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += value.applyAsDouble(order[i]);
            }
            return sum / area();
        }

        boolean isAtAnEdge(int width, int height) {
            return left == 0 || top == 0 || right == width - 1 || bottom == height - 1;
        }

        /** Whether it is a strip along an edge of a picture of that size, or in its corner: of a desk, or of a frame. */
        boolean isStrip(int width, int height) {
            boolean isBeside = left == 0 || right == width - 1;
            boolean isAboveOrBelow = top == 0 || bottom == height - 1;
            double share = isBeside && isAboveOrBelow ? IN_A_CORNER : ALONG_AN_EDGE;
            boolean isUpright = isBeside && bottom - top >= share * height && right - left < THIN * width;
            boolean isLying = isAboveOrBelow && right - left >= share * width && bottom - top < THIN * height;
            return isUpright || isLying;
        }

        boolean touches(int minX, int minY, int maxX, int maxY) {
            return left <= maxX && right >= minX && top <= maxY && bottom >= minY;
        }
    }

    private final Plane darkness;
    private final float limit;
    private final boolean[] isSeen;

    /** The positions in the order in which they were found: those of a blot follow one another. */
    private final int[] order;

    private int found;

    private Blots(Plane darkness, float limit) {
        this.darkness = darkness;
        this.limit = limit;
        this.isSeen = new boolean[darkness.values().length];
        this.order = new int[darkness.values().length];
    }

    static List<Blot> in(Plane darkness, float limit) {
        Blots blots = new Blots(darkness, limit);
        List<Blot> found = new ArrayList<>();
        for (int i = 0; i < blots.isSeen.length; i++) {
            if (blots.isNew(i)) {
                found.add(blots.from(i));
            }
        }
        return found;
    }

    private boolean isNew(int position) {
        return !isSeen[position] && darkness.values()[position] > limit;
    }

    private Blot from(int first) {
        int width = darkness.width();
        int from = found;
        add(first);
        float peak = 0;
        int left = width;
        int top = darkness.height();
        int right = 0;
        int bottom = 0;
        for (int next = from; next < found; next++) {
            int x = order[next] % width;
            int y = order[next] / width;
            peak = Math.max(peak, darkness.get(x, y));
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x);
            bottom = Math.max(bottom, y);
            addNeighbours(x, y);
        }
        return new Blot(order, from, found, peak, left, top, right, bottom);
    }

    private void addNeighbours(int x, int y) {
        for (int down = Math.max(0, y - 1); down <= Math.min(darkness.height() - 1, y + 1); down++) {
            for (int across = Math.max(0, x - 1); across <= Math.min(darkness.width() - 1, x + 1); across++) {
                int position = down * darkness.width() + across;
                if (isNew(position)) {
                    add(position);
                }
            }
        }
    }

    private void add(int position) {
        isSeen[position] = true;
        order[found++] = position;
    }
}
