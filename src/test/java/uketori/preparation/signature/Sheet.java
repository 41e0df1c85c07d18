package uketori.preparation.signature;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A sheet of paper that is written on, lit, photographed and saved: light of 0 to 1 in three colours. */
final class Sheet {

    final int width;
    final int height;
    private float[][] channels;

    Sheet(int width, int height, double white) {
        this.width = width;
        this.height = height;
        this.channels = new float[3][width * height];
        paint((_, _) -> 1, white, white, white);
    }

    /** How much of a place something covers, 0 to 1. */
    interface Cover {
        double at(int x, int y);
    }

    /** Lays a colour over the sheet. */
    void paint(Cover cover, double... color) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double share = Math.clamp(cover.at(x, y), 0, 1);
                for (int channel = 0; channel < 3; channel++) {
                    float under = channels[channel][y * width + x];
                    channels[channel][y * width + x] = (float) (under * (1 - share) + color[channel] * share);
                }
            }
        }
    }

    /** Takes away light: what is 0.3 there leaves 70 %. */
    void shade(Cover lost, double... share) {
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    channels[channel][y * width + x] *= (float) (1 - lost.at(x, y) * share[channel]);
                }
            }
        }
    }

    /** Smears it: a bell of that deviation, by three means. */
    void blur(double deviationAcross, double deviationDown) {
        for (int channel = 0; channel < 3; channel++) {
            for (int pass = 0; pass < 3; pass++) {
                channels[channel] = smear(channels[channel], reach(deviationAcross), 1, 0);
                channels[channel] = smear(channels[channel], reach(deviationDown), 0, 1);
            }
        }
    }

    /** Three means of a square with that reach have that deviation together. */
    private static int reach(double deviation) {
        return (int) Math.round((Math.sqrt(4 * deviation * deviation + 1) - 1) / 2);
    }

    private float[] smear(float[] from, int reach, int across, int down) {
        float[] to = new float[from.length];
        int length = across == 1 ? width : height;
        int step = across + down * width;
        for (int line = 0; line < width * height / length; line++) {
            int first = line * (across == 1 ? width : 1);
            double sum = 0;
            for (int i = -reach; i <= reach; i++) {
                sum += from[first + step * Math.clamp(i, 0, length - 1)];
            }
            for (int i = 0; i < length; i++) {
                to[first + i * step] = (float) (sum / (2 * reach + 1));
                sum += from[first + step * Math.clamp(i + reach + 1, 0, length - 1)]
                        - from[first + step * Math.clamp(i - reach, 0, length - 1)];
            }
        }
        return to;
    }

    void addNoise(Random random, double deviation) {
        for (float[] channel : channels) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] += (float) (deviation * random.nextGaussian());
            }
        }
    }

    /** A part of it, as if the camera had seen no more. */
    Sheet part(int left, int top, int partWidth, int partHeight) {
        Sheet part = new Sheet(partWidth, partHeight, 1);
        for (int channel = 0; channel < 3; channel++) {
            for (int y = 0; y < partHeight; y++) {
                System.arraycopy(
                        channels[channel], (top + y) * width + left, part.channels[channel], y * partWidth, partWidth);
            }
        }
        return part;
    }

    Pixels pixels() {
        Pixels pixels = Pixels.white(width, height);
        for (int i = 0; i < width * height; i++) {
            for (int channel = 0; channel < 3; channel++) {
                pixels.rgb()[3 * i + channel] = (byte) Math.round(255 * Math.clamp(channels[channel][i], 0f, 1f));
            }
        }
        return pixels;
    }

    BufferedImage image() {
        return image(pixels());
    }

    static BufferedImage image(Pixels pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < pixels.height(); y++) {
            for (int x = 0; x < pixels.width(); x++) {
                image.setRGB(x, y, (pixels.get(x, y, 0) << 16) | (pixels.get(x, y, 1) << 8) | pixels.get(x, y, 2));
            }
        }
        return image;
    }

    byte[] jpeg(double quality) {
        return Files.jpeg(image(), quality, false);
    }

    /** Pictures as files. */
    static final class Files {

        private Files() {}

        static byte[] jpeg(BufferedImage image, double quality, boolean isProgressive) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
                ImageWriteParam param = writer.getDefaultWriteParam();
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality((float) quality);
                param.setProgressiveMode(isProgressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
                writer.setOutput(out);
                writer.write(null, new IIOImage(image, null, null), param);
            } catch (IOException e) {
                throw new AssertionError(e);
            } finally {
                writer.dispose();
            }
            return bytes.toByteArray();
        }

        static byte[] png(BufferedImage image) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", bytes);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return bytes.toByteArray();
        }
    }
}
