package uketori.preparation.signature;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Makes a picture that has the form asked for: the ink as it was written, on white. */
final class Fitting {

    /** What belongs to a stroke's soft edge though it is too faint to count as ink. */
    private static final int EDGE = 2;

    private static final List<Float> QUALITIES = List.of(0.95f, 0.9f, 0.8f, 0.65f, 0.5f, 0.3f);

    private Fitting() {}

    /** The ink on white, in the size in which it was looked at. */
    static Pixels fit(Look close) {
        Pixels cut = close.pixels();
        Paper paper = close.paper();
        Ink ink = close.ink();
        Pixels fitted = Pixels.white(cut.width(), cut.height());
        if (ink == null) {
            return fitted;
        }
        BitSet near = ink.around(cut.width(), cut.height(), EDGE);
        Plane darkness = RuledLines.without(close.lines(), paper.sharpDarkness(), ink.faintest());
        for (int i = 0; i < darkness.values().length; i++) {
            double weight = !near.get(i) ? 0 : rising(darkness.values()[i], ink.faintest());
            for (int channel = 0; channel < 3; channel++) {
                double light = (cut.rgb()[3 * i + channel] & 0xff)
                        / 255.0
                        / Math.max(0.01, paper.channel(channel).values()[i]);
                double kept = 1 - weight * (1 - Math.clamp(light, 0, 1));
                fitted.rgb()[3 * i + channel] = (byte) Math.round(255 * kept);
            }
        }
        return fitted;
    }

    /** From 0 for paper to 1 for ink, without a step at which an edge would fray. */
    private static double rising(double darkness, double faintest) {
        double share = Math.clamp((darkness - faintest / 3) / faintest, 0, 1);
        return share * share * (3 - 2 * share);
    }

    /** A JPEG that is no larger than allowed, and holds nothing but the pixels. */
    static byte[] jpeg(Pixels pixels, int mostBytes) {
        for (float quality : QUALITIES) {
            byte[] jpeg = jpeg(pixels, quality);
            if (jpeg.length <= mostBytes) {
                return jpeg;
            }
        }
        throw new IllegalStateException("no quality makes " + pixels.width() + " x " + pixels.height() + " small");
    }

    private static byte[] jpeg(Pixels pixels, float quality) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(toImage(pixels), null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file that could fail
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage toImage(Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                image.setRGB(x, y, (pixels.get(x, y, 0) << 16) | (pixels.get(x, y, 1) << 8) | pixels.get(x, y, 2));
            }
        }
        return image;
    }
}
