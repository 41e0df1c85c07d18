package uketori.preparation.signature;

import org.jspecify.annotations.Nullable;

/**
 * A picture that was looked at twice: as a whole, and at its ink in the size in which that will be handed in.
 *
 * @param picture upright
 * @param field where the ink is, with a margin; null where nothing is written, as is the close look
 */
record Examined(
        Pixels picture,
        Look whole,
        @Nullable Frame field,
        @Nullable Look close) {

    /** In so many pixels the whole is looked at, on its longest side. */
    private static final int LOOKED_AT = 788;

    private static final double MARGIN = 0.06;

    static Examined of(Pixels picture) {
        Look whole = Look.at(Scaling.within(picture, LOOKED_AT));
        Ink ink = whole.ink();
        if (ink == null) {
            return new Examined(picture, whole, null, null);
        }
        Frame field = field(ink, (double) picture.width() / whole.pixels().width());
        Pixels close = Scaling.cut(picture, field, SignatureRules.WIDTH, SignatureRules.HEIGHT);
        return new Examined(picture, whole, field, Look.at(close));
    }

    /** The ink with a margin, in the proportion in which it is handed in. */
    private static Frame field(Ink ink, double scale) {
        Frame frame = ink.frame().scaled(scale);
        double proportion = (double) SignatureRules.WIDTH / SignatureRules.HEIGHT;
        double margin = MARGIN * Math.max(frame.height(), frame.width() / proportion);
        return frame.grownBy(margin).grownTo(proportion);
    }
}
