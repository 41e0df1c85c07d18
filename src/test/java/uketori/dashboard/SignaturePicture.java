package uketori.dashboard;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.GeneralPath;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Something like a signature, drawn for tests of pages. */
final class SignaturePicture {

    private SignaturePicture() {}

    static byte[] png(int width, int height) {
        return png(draw(width, height, true));
    }

    static byte[] emptyPng(int width, int height) {
        return png(draw(width, height, false));
    }

    /** Smeared over thirty pixels or so. */
    static byte[] blurredPng(int width, int height) {
        BufferedImage image = draw(width, height, true);
        float[] around = new float[15 * 15];
        Arrays.fill(around, 1f / around.length);
        for (int i = 0; i < 3; i++) {
            image = new ConvolveOp(new Kernel(15, 15, around), ConvolveOp.EDGE_NO_OP, null).filter(image, null);
        }
        return png(image);
    }

    private static BufferedImage draw(int width, int height, boolean isWritten) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        if (isWritten) {
            graphics.setColor(new Color(20, 24, 60));
            graphics.setStroke(new BasicStroke(width / 130f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            GeneralPath path = new GeneralPath();
            double x = 0.2 * width;
            path.moveTo(x, 0.55 * height);
            for (int i = 0; i < 7; i++) {
                double step = 0.085 * width;
                double top = (i % 3 == 0 ? 0.3 : 0.42) * height;
                path.curveTo(x + step, top, x - step / 3, top, x + step / 3, 0.6 * height);
                path.curveTo(x + step / 2, 0.68 * height, x + 0.8 * step, 0.6 * height, x + step, 0.5 * height);
                x += step;
            }
            graphics.draw(path);
        }
        graphics.dispose();
        return image;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
