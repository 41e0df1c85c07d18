package uketori.preparation.signature;

import java.util.BitSet;
import java.util.List;

/**
 * The paper under the writing, and how dark each pixel is against it. What is broad belongs to the paper, be it a
 * shadow or a stain; what is thin is written or printed on it.
 *
 * @param red the paper's own red at each pixel, as it would be without anything on it; green and blue likewise
 * @param brightness the same in grey
 * @param darkness 0 for the paper, 1 for black on it, without the camera's noise
 * @param sharpDarkness the same as it was taken
 */
record Paper(Plane red, Plane green, Plane blue, Plane brightness, Plane darkness, Plane sharpDarkness) {

    /** Nothing written is broader than four times this, in a picture of the size in which it is looked at. */
    private static final int BROADEST_WRITING = 20;

    /** A pen is thinner than four times this. */
    private static final int BROADEST_PEN = 8;

    /** What is broader than a pen, yet less than so far from the paper to the ink, is a shadow or a stain. */
    private static final double SHADOW = 0.55;

    private static final float FAINTEST_DIP = 0.1f;

    private static final double DARKEST = 0.9995;

    /** What is so much darker than the paper is no paper: a desk, a hand. */
    private static final double NO_PAPER = 0.55;

    private static final int RIM = 4;

    static Paper under(Pixels pixels) {
        Plane red = pixels.channel(0);
        Plane green = pixels.channel(1);
        Plane blue = pixels.channel(2);
        List<Plane> paper = paper(List.of(red.halved(), green.halved(), blue.halved())).stream()
                .map(half -> half.doubled(pixels.width(), pixels.height()))
                .toList();
        Plane grey = grey(List.of(red, green, blue));
        Plane brightness = grey(paper);
        Plane surroundings = notPaper(brightness);
        return new Paper(
                paper.get(0),
                paper.get(1),
                paper.get(2),
                brightness,
                darkness(grey.mean(1), brightness, surroundings),
                darkness(grey, brightness, surroundings));
    }

    /** The channels of the paper, of those of the picture; in half of its size, for paper has no details. */
    private static List<Plane> paper(List<Plane> channels) {
        List<Plane> behindWriting =
                channels.stream().map(plane -> plane.closed(BROADEST_WRITING)).toList();
        List<Plane> behindPens =
                channels.stream().map(plane -> plane.closed(BROADEST_PEN)).toList();
        Plane bright = grey(behindWriting);
        double limit = SHADOW * darker(grey(channels), bright).quantile(DARKEST);
        BitSet dense = dense(darker(grey(behindPens), bright), limit);
        for (int channel = 0; channel < 3; channel++) {
            float[] values = behindWriting.get(channel).values();
            for (int i = 0; i < values.length; i++) {
                values[i] = dense.get(i) ? values[i] : behindPens.get(channel).values()[i];
            }
        }
        return behindWriting;
    }

    /** Where strokes lie so close that together they are broader than a pen: with what is paler between them. */
    private static BitSet dense(Plane dips, double limit) {
        BitSet dense = new BitSet();
        Blots.in(dips, FAINTEST_DIP).stream()
                .filter(blot -> blot.peak() > limit)
                .forEach(blot -> blot.forEachPixel(dense::set));
        return dense;
    }

    /** How much darker one is than the other, as a share of it. */
    private static Plane darker(Plane dark, Plane bright) {
        Plane darker = new Plane(dark.width(), dark.height());
        for (int i = 0; i < darker.values().length; i++) {
            darker.values()[i] = 1 - dark.values()[i] / Math.max(bright.values()[i], 1 / 255f);
        }
        return darker;
    }

    Plane channel(int channel) {
        return channel == 0 ? red : channel == 1 ? green : blue;
    }

    private static Plane grey(List<Plane> channels) {
        Plane grey = new Plane(channels.get(0).width(), channels.get(0).height());
        for (int i = 0; i < grey.values().length; i++) {
            grey.values()[i] = 0.299f * channels.get(0).values()[i]
                    + 0.587f * channels.get(1).values()[i]
                    + 0.114f * channels.get(2).values()[i];
        }
        return grey;
    }

    /** More than 0 where there is no paper, or next to it. */
    private static Plane notPaper(Plane brightness) {
        float least = (float) NO_PAPER * brightness.quantile(0.95);
        Plane surroundings = new Plane(brightness.width(), brightness.height());
        for (int i = 0; i < surroundings.values().length; i++) {
            surroundings.values()[i] = brightness.values()[i] < least ? 1 : 0;
        }
        return surroundings.mean(RIM);
    }

    private static Plane darkness(Plane grey, Plane brightness, Plane surroundings) {
        Plane darkness = darker(grey, brightness);
        for (int i = 0; i < darkness.values().length; i++) {
            float value = Math.clamp(darkness.values()[i], 0f, 1f);
            darkness.values()[i] = surroundings.values()[i] > 0.001f ? 0 : value;
        }
        return darkness;
    }
}
