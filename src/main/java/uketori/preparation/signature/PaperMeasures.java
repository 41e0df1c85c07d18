package uketori.preparation.signature;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * What can be measured of the paper, where it can be seen.
 *
 * @param brightness 0 to 1 for white
 * @param tint how far its colours are from grey, 0 to 1
 * @param unevenness how much darker its darkest place is than its brightest, in the colour where that shows most
 */
record PaperMeasures(double brightness, double tint, double unevenness) {

    private static final double DARKEST = 0.002;
    private static final double BRIGHTEST = 0.97;

    /** What lies under a stroke, or so near to it, is guessed from what is around. */
    private static final int BESIDE_A_STROKE = 4;

    /** @param ink what is written on it; null where nothing is */
    static PaperMeasures of(Paper paper, @Nullable Ink ink) {
        Plane brightness = paper.brightness();
        BitSet hidden =
                ink == null ? new BitSet() : ink.around(brightness.width(), brightness.height(), BESIDE_A_STROKE);
        double most = 0;
        double least = 1;
        double unevenness = 0;
        for (int channel = 0; channel < 3; channel++) {
            Plane plane = paper.channel(channel);
            double middle = plane.quantile(0.5, hidden);
            most = Math.max(most, middle);
            least = Math.min(least, middle);
            double brightest = Math.max(0.01, plane.quantile(BRIGHTEST, hidden));
            unevenness = Math.max(unevenness, 1 - plane.quantile(DARKEST, hidden) / brightest);
        }
        return new PaperMeasures(brightness.quantile(0.5, hidden), most == 0 ? 0 : 1 - least / most, unevenness);
    }
}
