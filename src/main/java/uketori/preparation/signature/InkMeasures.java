package uketori.preparation.signature;

import java.util.Arrays;

/**
 * What can be measured of the writing.
 *
 * @param darkness how dark the well-covered parts of its strokes are, 0 to 1 for black
 * @param otherColor the share of it that is neither black nor grey nor blue
 */
record InkMeasures(double darkness, double otherColor) {

    /** Nine of ten pixels of the ink are paler, as edges are: of a fine pen's stroke, hardly more is well covered. */
    private static final double WELL_COVERED = 0.9;

    /** Less than this is grey: chroma suffers in small JPEGs, and no lamp is quite white. */
    private static final double LEAST_SATURATION = 0.3;

    /** Hues that count as blue, in degrees. */
    private static final double BLUE_FROM = 185;

    private static final double BLUE_TO = 268;

    static InkMeasures of(Ink ink, Paper paper, Pixels pixels) {
        float[] darkness = new float[ink.pixels().cardinality()];
        int count = 0;
        for (int i = ink.pixels().nextSetBit(0); i >= 0; i = ink.pixels().nextSetBit(i + 1)) {
            darkness[count++] = paper.sharpDarkness().values()[i];
        }
        Arrays.sort(darkness);
        double covered = darkness[(int) (WELL_COVERED * (count - 1))];
        return new InkMeasures(covered, otherColor(ink, paper, pixels, covered / 2));
    }

    private static double otherColor(Ink ink, Paper paper, Pixels pixels, double least) {
        double all = 0;
        double other = 0;
        for (int i = ink.pixels().nextSetBit(0); i >= 0; i = ink.pixels().nextSetBit(i + 1)) {
            float weight = paper.darkness().values()[i];
            if (weight >= least) {
                all += weight;
                other += isOther(paper, pixels, i) ? weight : 0;
            }
        }
        return all == 0 ? 0 : other / all;
    }

    /** By what the ink swallows of the paper's own light, so that a warm lamp changes nothing. */
    private static boolean isOther(Paper paper, Pixels pixels, int position) {
        double[] swallowed = new double[3];
        for (int channel = 0; channel < 3; channel++) {
            double light = (pixels.rgb()[3 * position + channel] & 0xff) / 255.0;
            swallowed[channel] =
                    Math.clamp(1 - light / Math.max(0.01, paper.channel(channel).values()[position]), 0, 1);
        }
        double most = Math.max(swallowed[0], Math.max(swallowed[1], swallowed[2]));
        double least = Math.min(swallowed[0], Math.min(swallowed[1], swallowed[2]));
        if (most == 0 || (most - least) / most < LEAST_SATURATION) {
            return false;
        }
        double hue = hue(swallowed, most, most - least);
        return hue < BLUE_FROM || hue > BLUE_TO;
    }

    /** The hue that is seen: of what is left of the light. */
    private static double hue(double[] swallowed, double most, double range) {
        double red = (most - swallowed[0]) / range;
        double green = (most - swallowed[1]) / range;
        double blue = (most - swallowed[2]) / range;
        if (red == 1) {
            return (60 * (green - blue) + 360) % 360;
        }
        return green == 1 ? 60 * (blue - red) + 120 : 60 * (red - green) + 240;
    }
}
