package uketori.preparation.signature;

import java.util.BitSet;

/** One number for each pixel, mostly between 0 and 1. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
record Plane(int width, int height, float[] values) {

    private static final int STEPS = 2048;

    Plane(int width, int height) {
        this(width, height, new float[width * height]);
    }

    float get(int x, int y) {
        return values[y * width + x];
    }

    /** At the nearest pixel where there is none. */
    float near(int x, int y) {
        return get(Math.clamp(x, 0, width - 1), Math.clamp(y, 0, height - 1));
    }

    /** The least within a frame, as far as that lies in the picture. */
    float least(int left, int top, int right, int bottom) {
        float least = Float.MAX_VALUE;
        for (int y = Math.max(0, top); y <= Math.min(height - 1, bottom); y++) {
            for (int x = Math.max(0, left); x <= Math.min(width - 1, right); x++) {
                least = Math.min(least, get(x, y));
            }
        }
        return least;
    }

    /** The mean around each pixel, in a square that reaches that far. */
    Plane mean(int reach) {
        return meanAlong(values, width, height, 1, width, reach).meanAlongColumns(reach);
    }

    private Plane meanAlongColumns(int reach) {
        return meanAlong(values, height, width, width, 1, reach);
    }

    private Plane meanAlong(float[] from, int length, int lines, int step, int nextLine, int reach) {
        Plane means = new Plane(width, height);
        for (int line = 0; line < lines; line++) {
            double sum = 0;
            int count = 0;
            for (int i = -reach; i < length; i++) {
                if (i + reach < length) {
                    sum += from[line * nextLine + (i + reach) * step];
                    count++;
                }
                if (i - reach - 1 >= 0) {
                    sum -= from[line * nextLine + (i - reach - 1) * step];
                    count--;
                }
                if (i >= 0) {
                    means.values[line * nextLine + i * step] = (float) (sum / count);
                }
            }
        }
        return means;
    }

    /** Half as wide and high, each pixel the mean of four; what is odd goes with its neighbour. */
    Plane halved() {
        Plane half = new Plane(Math.ceilDiv(width, 2), Math.ceilDiv(height, 2));
        for (int y = 0; y < half.height; y++) {
            for (int x = 0; x < half.width; x++) {
                half.values[y * half.width + x] = (near(2 * x, 2 * y)
                                + near(2 * x + 1, 2 * y)
                                + near(2 * x, 2 * y + 1)
                                + near(2 * x + 1, 2 * y + 1))
                        / 4;
            }
        }
        return half;
    }

    /** Twice as wide and high, each pixel of the four new ones drawn to its neighbours. */
    Plane doubled(int toWidth, int toHeight) {
        Plane twice = new Plane(toWidth, toHeight);
        for (int y = 0; y < toHeight; y++) {
            int besideY = y % 2 == 0 ? y / 2 - 1 : y / 2 + 1;
            for (int x = 0; x < toWidth; x++) {
                int besideX = x % 2 == 0 ? x / 2 - 1 : x / 2 + 1;
                twice.values[y * toWidth + x] = 0.5625f * near(x / 2, y / 2)
                        + 0.1875f * (near(besideX, y / 2) + near(x / 2, besideY))
                        + 0.0625f * near(besideX, besideY);
            }
        }
        return twice;
    }

    /** What is left once all that is darker than its surroundings and thinner than twice that reach is filled in. */
    Plane closed(int reach) {
        // Reaching a little farther back, so that no bright rim is left along the edge of a shadow.
        return extremes(reach, true).extremes(reach + 1, false);
    }

    private Plane extremes(int reach, boolean isMost) {
        Plane rows = new Plane(width, height);
        Plane both = new Plane(width, height);
        for (int y = 0; y < height; y++) {
            extremesAlong(values, rows.values, y * width, 1, width, reach, isMost);
        }
        for (int x = 0; x < width; x++) {
            extremesAlong(rows.values, both.values, x, width, height, reach, isMost);
        }
        return both;
    }

    /** By van Herk's way: running extremes from both ends of each block, so that the reach costs nothing. */
    private static void extremesAlong(
            float[] from, float[] to, int start, int step, int length, int reach, boolean isMost) {
        int window = 2 * reach + 1;
        float[] forwards = new float[length];
        float[] backwards = new float[length];
        for (int i = 0; i < length; i++) {
            float value = from[start + i * step];
            forwards[i] = i % window == 0 ? value : further(isMost, forwards[i - 1], value);
        }
        for (int i = length - 1; i >= 0; i--) {
            float value = from[start + i * step];
            boolean isLast = i == length - 1 || (i + 1) % window == 0;
            backwards[i] = isLast ? value : further(isMost, backwards[i + 1], value);
        }
        for (int i = 0; i < length; i++) {
            int first = Math.max(0, i - reach);
            int last = Math.min(length - 1, i + reach);
            // At the ends the window is shorter than a block and may lie within one.
            to[start + i * step] = first / window == last / window
                    ? inOneBlock(from, start, step, first, last, isMost)
                    : further(isMost, backwards[first], forwards[last]);
        }
    }

    private static float inOneBlock(float[] from, int start, int step, int first, int last, boolean isMost) {
        float found = from[start + first * step];
        for (int i = first + 1; i <= last; i++) {
            found = further(isMost, found, from[start + i * step]);
        }
        return found;
    }

    private static float further(boolean isMost, float one, float other) {
        return one > other == isMost ? one : other;
    }

    /** The value below which that share of the pixels lies, to a thousandth or so. */
    float quantile(double share) {
        return quantile(share, new BitSet());
    }

    /** The same of the pixels but for those. */
    float quantile(double share, BitSet hidden) {
        int[] counts = new int[STEPS + 1];
        int all = 0;
        for (int i = hidden.nextClearBit(0); i < values.length; i = hidden.nextClearBit(i + 1)) {
            counts[Math.clamp((int) (values[i] * STEPS), 0, STEPS)]++;
            all++;
        }
        int step = 0;
        for (long below = counts[0]; below < share * all && step < STEPS; below += counts[step]) {
            step++;
        }
        return (float) step / STEPS;
    }
}
