package uketori.preparation.signature;

/**
 * How the camera was held, as Exif's tag 0x0112 tells; CIPA DC-008, 4.6.4. Read by hand: this one number is all that
 * is wanted of Exif, and a library for it would parse the rest of a hostile file as well.
 */
enum CameraTurn {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    UPSIDE_DOWN_MIRRORED(false, false, true),
    ON_ITS_SIDE_MIRRORED(true, false, false),
    TURNED_LEFT(true, false, true),
    ON_ITS_OTHER_SIDE_MIRRORED(true, true, true),
    TURNED_RIGHT(true, true, false);

    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;

    private final boolean swapsSides;
    private final boolean fromTheRight;
    private final boolean fromTheBottom;

    CameraTurn(boolean swapsSides, boolean fromTheRight, boolean fromTheBottom) {
        this.swapsSides = swapsSides;
        this.fromTheRight = fromTheRight;
        this.fromTheBottom = fromTheBottom;
    }

    boolean swapsSides() {
        return swapsSides;
    }

    /** The picture as it was seen. */
    Pixels apply(Pixels taken) {
        if (this == UPRIGHT) {
            return taken;
        }
        int width = swapsSides ? taken.height() : taken.width();
        int height = swapsSides ? taken.width() : taken.height();
        Pixels seen = Pixels.white(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int across = swapsSides ? y : x;
                int down = swapsSides ? x : y;
                seen.copy(
                        x,
                        y,
                        taken,
                        fromTheRight ? taken.width() - 1 - across : across,
                        fromTheBottom ? taken.height() - 1 - down : down);
            }
        }
        return seen;
    }

    /** Reads it from a TIFF structure; upright where there is none, or one that makes no sense. */
    static CameraTurn inTiff(byte[] file, int from, int to) {
        if (to - from < 8 || file[from] != file[from + 1] || (file[from] != 'I' && file[from] != 'M')) {
            return UPRIGHT;
        }
        boolean isLittle = file[from] == 'I';
        long directory = from + number(file, from + 4, 4, isLittle);
        if (directory + 2 > to) {
            return UPRIGHT;
        }
        int entries = (int) number(file, (int) directory, 2, isLittle);
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + (long) i * ENTRY;
            if (entry + ENTRY > to) {
                return UPRIGHT;
            }
            int at = (int) entry;
            if (number(file, at, 2, isLittle) == ORIENTATION && number(file, at + 2, 2, isLittle) == SHORT) {
                int told = (int) number(file, at + 8, 2, isLittle);
                return told >= 1 && told <= values().length ? values()[told - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static long number(byte[] file, int at, int bytes, boolean isLittle) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = (number << 8) | (file[isLittle ? at + bytes - 1 - i : at + i] & 0xff);
        }
        return number;
    }
}
