package uketori.preparation.signature;

import java.util.Arrays;
import java.util.BitSet;

/** How soft the edges of strokes are: about the standard deviation, in pixels, with which they are smeared. */
final class Blur {

    /** The steepest twentieth of the edges tells: a stroke that runs along has none that way. */
    private static final double STEEPEST = 0.95;

    /** A step smeared with a deviation of one pixel rises by so much a pixel. */
    private static final double RISE_OF_ONE = 0.4;

    private Blur() {}

    /** The worse of both directions, so that a shaken hand shows too. */
    static double of(Ink ink, Paper paper) {
        double contrast = quantile(ink.pixels(), paper, 0, 0, 0.9);
        double across = quantile(ink.pixels(), paper, 1, 0, STEEPEST);
        double down = quantile(ink.pixels(), paper, 0, 1, STEEPEST);
        return RISE_OF_ONE * contrast / Math.max(0.001, Math.min(across, down));
    }

    /** Of the rise in that direction; of the darkness itself where there is none. */
    private static double quantile(BitSet pixels, Paper paper, int across, int down, double share) {
        Plane darkness = paper.sharpDarkness();
        float[] values = new float[pixels.cardinality()];
        int count = 0;
        for (int i = pixels.nextSetBit(0); i >= 0; i = pixels.nextSetBit(i + 1)) {
            int x = i % darkness.width();
            int y = i / darkness.width();
            values[count++] = across + down == 0
                    ? darkness.get(x, y)
                    : Math.abs(darkness.near(x + across, y + down) - darkness.near(x - across, y - down)) / 2;
        }
        Arrays.sort(values);
        return count == 0 ? 0 : values[(int) (share * (count - 1))];
    }
}
