package uketori.preparation.signature;

import java.nio.charset.StandardCharsets;

/**
 * A picture's pixels and nothing else of its file, for other programs to look at: a file that was made to harm a decoder
 * meets only the careful one here. Never compared: it may be large.
 *
 * @param pgm all of it in shades of grey, as a portable graymap
 * @param jpeg a smaller one in colour, to be shown
 */
@SuppressWarnings("ArrayRecordComponent")
public record PlainPicture(byte[] pgm, byte[] jpeg) {

    /** A phone's photo has 12 million; small print is lost where pixels are left out, so there may not be many more. */
    private static final int MOST_PIXELS = 13_000_000;

    private static final int SHOWN_WIDTH = 900;
    private static final int SHOWN_BYTES = 500_000;

    /** Whether the file is a picture, or a document, of a kind that is known here, readable or not. */
    public static boolean isOne(byte[] file) {
        return ImageFormat.of(file) != ImageFormat.UNKNOWN;
    }

    /** @throws ImageRefused where it is no picture, or not safe to read */
    public static PlainPicture of(byte[] file) {
        PictureFile parts = PictureFile.read(file);
        if ((long) parts.width() * parts.height() > MOST_PIXELS) {
            throw new ImageRefused(ImageRefused.Because.TOO_MANY_PIXELS, parts.format());
        }
        Pixels pixels = PictureReader.read(parts, MOST_PIXELS);
        return new PlainPicture(pgm(pixels), Fitting.jpeg(shown(pixels), SHOWN_BYTES));
    }

    private static byte[] pgm(Pixels pixels) {
        byte[] header =
                "P5 %d %d 255\n".formatted(pixels.width(), pixels.height()).getBytes(StandardCharsets.US_ASCII);
        byte[] pgm = new byte[header.length + pixels.width() * pixels.height()];
        System.arraycopy(header, 0, pgm, 0, header.length);
        int at = header.length;
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                // As bright as it looks: ITU-R BT.601.
                pgm[at++] = (byte)
                        ((299 * pixels.get(x, y, 0) + 587 * pixels.get(x, y, 1) + 114 * pixels.get(x, y, 2)) / 1000);
            }
        }
        return pgm;
    }

    private static Pixels shown(Pixels pixels) {
        if (pixels.width() <= SHOWN_WIDTH) {
            return pixels;
        }
        int height = Math.max(1, pixels.height() * SHOWN_WIDTH / pixels.width());
        return Scaling.cut(pixels, new Frame(0, 0, pixels.width(), pixels.height()), SHOWN_WIDTH, height);
    }
}
