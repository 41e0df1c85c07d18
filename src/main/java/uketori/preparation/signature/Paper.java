package uketori.preparation.signature;

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

    /** Pens are thinner than four times this, in a picture of the size in which it is looked at. */
    private static final int REACH = 14;

    /** What is so much darker than the paper is no paper: a desk, a hand. */
    private static final double NO_PAPER = 0.55;

    private static final int RIM = 4;

    static Paper under(Pixels pixels) {
        Plane red = pixels.channel(0);
        Plane green = pixels.channel(1);
        Plane blue = pixels.channel(2);
        Plane sharp = grey(red, green, blue);
        Plane paperRed = of(red);
        Plane paperGreen = of(green);
        Plane paperBlue = of(blue);
        Plane brightness = grey(paperRed, paperGreen, paperBlue);
        Plane surroundings = notPaper(brightness);
        return new Paper(
                paperRed,
                paperGreen,
                paperBlue,
                brightness,
                darkness(sharp.mean(1), brightness, surroundings),
                darkness(sharp, brightness, surroundings));
    }

    Plane channel(int channel) {
        return channel == 0 ? red : channel == 1 ? green : blue;
    }

    /** Looked for in a picture of half the size: paper has no details. */
    private static Plane of(Plane channel) {
        return channel.halved().closed(REACH).doubled(channel.width(), channel.height());
    }

    private static Plane grey(Plane red, Plane green, Plane blue) {
        Plane grey = new Plane(red.width(), red.height());
        for (int i = 0; i < grey.values().length; i++) {
            grey.values()[i] = 0.299f * red.values()[i] + 0.587f * green.values()[i] + 0.114f * blue.values()[i];
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
        Plane darkness = new Plane(grey.width(), grey.height());
        for (int i = 0; i < darkness.values().length; i++) {
            float paper = Math.max(brightness.values()[i], 1 / 255f);
            darkness.values()[i] =
                    surroundings.values()[i] > 0.001f ? 0 : Math.clamp(1 - grey.values()[i] / paper, 0f, 1f);
        }
        return darkness;
    }
}
