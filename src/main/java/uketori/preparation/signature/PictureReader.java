package uketori.preparation.signature;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import uketori.preparation.signature.ImageRefused.Because;

/**
 * Reads pictures of any size that phones take, within bounded memory. The header is asked first; of a large picture
 * only every second, third … pixel of every second, third … row is kept, so that never more than {@value #MOST_KEPT}
 * pixels are in memory. A JPEG of 50 megapixels is read, looked at and fitted in a heap of 100 MB, the file itself
 * included. Of progressive JPEGs the decoder holds all coefficients, of two bytes each, outside Java's heap: they may
 * have fewer pixels.
 */
final class PictureReader {

    /** What most phones can take at most. */
    static final long MOST_PIXELS = 110_000_000;

    /** Makes 150 MB of coefficients at most. */
    static final long MOST_PROGRESSIVE_PIXELS = 25_000_000;

    static final int MOST_KEPT = 6_000_000;
    private static final int LONGEST_SIDE = 20_000;
    private static final int SHORTEST_SIDE = 16;

    private PictureReader() {}

    /**
     * @throws ImageRefused where it is no picture, one in a format that is not read, too large, damaged, or not only a
     *     picture
     */
    static Pixels read(PictureFile file) {
        return read(file, MOST_KEPT);
    }

    /** @param mostKept how many pixels may be in memory instead */
    static Pixels read(PictureFile file, int mostKept) {
        long pixels = (long) file.width() * file.height();
        if (pixels > (file.isProgressive() ? MOST_PROGRESSIVE_PIXELS : MOST_PIXELS)
                || Math.max(file.width(), file.height()) > LONGEST_SIDE) {
            throw new ImageRefused(Because.TOO_MANY_PIXELS, file.format());
        }
        if (Math.min(file.width(), file.height()) < SHORTEST_SIDE) {
            throw new ImageRefused(Because.TOO_FEW_PIXELS, file.format());
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels / mostKept));
        try {
            return file.turn().apply(decode(file, step));
        } catch (IOException | RuntimeException e) {
            // The decoders throw much when a file is not as it should be. What they say may quote the file.
            throw new ImageRefused(Because.DAMAGED, file.format());
        }
    }

    private static Pixels decode(PictureFile file, int step) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(
                        file.format().name().toLowerCase(Locale.ROOT))
                .next();
        try {
            reader.setInput(file.parts(), true, true);
            if (reader.getWidth(0) != file.width() || reader.getHeight(0) != file.height()) {
                throw new IOException("two headers");
            }
            Damage damage = new Damage();
            reader.addIIOReadWarningListener(damage);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(step, step, 0, 0);
            Pixels pixels = file.components() == 4
                    ? FourInks.toPixels(reader.readRaster(0, param), file.adobeTransform())
                    : toPixels(reader.read(0, param));
            if (damage.isDone()) {
                throw new IOException("pixels are missing");
            }
            return pixels;
        } finally {
            reader.dispose();
        }
    }

    private static Pixels toPixels(BufferedImage image) {
        Pixels pixels = Pixels.white(image.getWidth(), image.getHeight());
        Raster raster = image.getRaster();
        ColorModel colors = image.getColorModel();
        int bands = raster.getNumBands();
        int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        int @Nullable [] samples = null;
        for (int y = 0; y < pixels.height(); y++) {
            samples = raster.getPixels(raster.getMinX(), raster.getMinY() + y, pixels.width(), 1, samples);
            for (int x = 0; x < pixels.width(); x++) {
                int at = x * bands;
                if (colors instanceof IndexColorModel palette) {
                    int color = palette.getRGB(samples[at]);
                    paint(pixels, x, y, (color >> 16) & 0xff, (color >> 8) & 0xff, color & 0xff, color >>> 24);
                } else {
                    // Grey is taken as it stands: Java's own conversion brightens it.
                    int second = bands > 2 ? 1 : 0;
                    paint(
                            pixels,
                            x,
                            y,
                            samples[at] * 255 / most,
                            samples[at + second] * 255 / most,
                            samples[at + 2 * second] * 255 / most,
                            bands % 2 == 0 ? samples[at + bands - 1] * 255 / most : 255);
                }
            }
        }
        return pixels;
    }

    /** What is transparent is white, as on paper. */
    private static void paint(Pixels pixels, int x, int y, int red, int green, int blue, int alpha) {
        pixels.set(x, y, 0, (red * alpha + 255 * (255 - alpha)) / 255);
        pixels.set(x, y, 1, (green * alpha + 255 * (255 - alpha)) / 255);
        pixels.set(x, y, 2, (blue * alpha + 255 * (255 - alpha)) / 255);
    }
}
