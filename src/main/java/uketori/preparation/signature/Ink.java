package uketori.preparation.signature;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written on a paper.
 *
 * @param pixels which pixels it covers, by their position
 * @param faintest how dark a pixel is at least that belongs to it
 * @param left the first column of it; the others likewise, all within
 */
record Ink(BitSet pixels, float faintest, int left, int top, int right, int bottom) {

    /** Paper alone is never so dark in any pixel. */
    private static final float LEAST_CONTRAST = 0.14f;

    private static final float LEAST_DARKNESS = 0.08f;

    /** As shares of the darkest that is written. */
    private static final float OF_A_STROKE = 0.4f;

    private static final float OF_A_STROKES_EDGE = 0.2f;

    /** The darkest that is written covers more than this share of a picture. */
    private static final double DARKEST = 0.9995;

    /** A dot of a pen has more pixels than that. */
    private static final int LEAST_BLOT = 10;

    /** So many are more than dust at the edge of a picture. */
    private static final int LEAST_OF_A_LETTER = 30;

    private static final int BROADEST_LINE = 12;

    private static final int BESIDE_A_CORNER = 64;

    private static final double AS_DARK = 1.15;

    private static final int LEAST_PIXELS = 100;
    private static final int LEAST_EXTENT = 25;

    /** Smaller than this share of the largest blot, and far from all others, it is dust. */
    private static final double DUST = 0.02;

    /** What is written, without the ruled lines; null where nothing is. */
    static @Nullable Ink on(Paper paper, List<RuledLines.Line> lines) {
        float contrast = paper.darkness().quantile(DARKEST);
        float limit = Math.max(LEAST_DARKNESS, OF_A_STROKES_EDGE * contrast);
        Plane darkness = RuledLines.without(lines, paper.darkness(), limit);
        float stroke = Math.max(LEAST_CONTRAST, OF_A_STROKE * contrast);
        List<Blots.Blot> blots = Blots.in(darkness, limit).stream()
                .filter(blot -> blot.peak() >= stroke && blot.area() >= LEAST_BLOT)
                .filter(blot -> !blot.isStrip(darkness.width(), darkness.height()) && !isCorner(blot, paper))
                .toList();
        int largest = blots.stream().mapToInt(Blots.Blot::area).max().orElse(0);
        List<Blots.Blot> main =
                blots.stream().filter(blot -> blot.area() >= DUST * largest).toList();
        Ink ink = of(main, limit);
        Ink whole = of(
                blots.stream()
                        .filter(blot -> ink.isNear(blot) || ink.goesOnAt(blot, darkness))
                        .toList(),
                limit);
        boolean isEnough =
                whole.pixels.cardinality() >= LEAST_PIXELS && Math.max(whole.width(), whole.height()) >= LEAST_EXTENT;
        return isEnough ? whole : null;
    }

    /**
     * Whether a dark strip runs along an edge of the picture.
     *
     * @param isRuled whether a thin one may be one more of the paper's lines
     */
    static boolean isFramed(Plane darkness, boolean isRuled) {
        return Blots.in(darkness, LEAST_CONTRAST).stream()
                .filter(blot -> blot.isStrip(darkness.width(), darkness.height()))
                .anyMatch(blot -> !isRuled || blot.breadth() > BROADEST_LINE);
    }

    /** Whether it is where a shadow or a desk runs out at an edge: no darker than the paper is, so to say, beside it. */
    private static boolean isCorner(Blots.Blot blot, Paper paper) {
        Plane brightness = paper.brightness();
        return blot.isAtAnEdge(brightness.width(), brightness.height())
                && brightness.least(
                                blot.left() - BESIDE_A_CORNER,
                                blot.top() - BESIDE_A_CORNER,
                                blot.right() + BESIDE_A_CORNER,
                                blot.bottom() + BESIDE_A_CORNER)
                        < AS_DARK
                                * blot.mean(i -> brightness.values()[i]
                                        * (1 - paper.sharpDarkness().values()[i]));
    }

    /** Whether it stands at an edge in line with this: the beginning of a letter of which the rest is cut off. */
    private boolean goesOnAt(Blots.Blot blot, Plane darkness) {
        boolean isBeside = blot.left() == 0 || blot.right() == darkness.width() - 1;
        boolean isInLine = isBeside
                ? blot.top() <= bottom && blot.bottom() >= top
                : blot.isAtAnEdge(darkness.width(), darkness.height()) && blot.left() <= right && blot.right() >= left;
        return isInLine && blot.area() >= LEAST_OF_A_LETTER;
    }

    private static Ink of(List<Blots.Blot> blots, float faintest) {
        BitSet pixels = new BitSet();
        blots.forEach(blot -> blot.forEachPixel(pixels::set));
        return new Ink(
                pixels,
                faintest,
                blots.stream().mapToInt(Blots.Blot::left).min().orElse(0),
                blots.stream().mapToInt(Blots.Blot::top).min().orElse(0),
                blots.stream().mapToInt(Blots.Blot::right).max().orElse(0),
                blots.stream().mapToInt(Blots.Blot::bottom).max().orElse(0));
    }

    private boolean isNear(Blots.Blot blot) {
        int around = Math.max(width(), height()) / 12;
        return blot.touches(left - around, top - around, right + around, bottom + around);
    }

    /** The pixels that it covers and those beside them, in a picture of that size. */
    BitSet around(int pictureWidth, int pictureHeight, int reach) {
        Plane covered = new Plane(pictureWidth, pictureHeight);
        pixels.stream().forEach(i -> covered.values()[i] = 1);
        Plane near = covered.mean(reach);
        BitSet around = new BitSet();
        for (int i = 0; i < near.values().length; i++) {
            around.set(i, near.values()[i] > 0.001f);
        }
        return around;
    }

    int width() {
        return right - left + 1;
    }

    int height() {
        return bottom - top + 1;
    }

    Frame frame() {
        return new Frame(left, top, width(), height());
    }
}
