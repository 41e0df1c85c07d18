package uketori.preparation.signature;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Strokes as of a signature, invented: flowing loops as in Latin letters, or short strokes as in kanji. */
final class PaintedSignature {

    private record Stroke(Shape path, double width) {}

    private final List<Stroke> strokes = new ArrayList<>();

    private PaintedSignature() {}

    static PaintedSignature by(Random random) {
        PaintedSignature signature = new PaintedSignature();
        double pen = 0.018 + 0.022 * random.nextDouble();
        if (random.nextBoolean()) {
            signature.write(random, pen);
        } else {
            signature.writeKanji(random, pen);
        }
        return signature;
    }

    private void write(Random random, double pen) {
        int words = 1 + random.nextInt(2);
        double x = 0;
        for (int word = 0; word < words; word++) {
            int letters = 4 + random.nextInt(5);
            GeneralPath path = new GeneralPath();
            path.moveTo(x, 0.6);
            for (int i = 0; i < letters; i++) {
                double high = random.nextInt(3) == 0 || i == 0 ? 0.05 + 0.15 * random.nextDouble() : 0.4;
                double low = random.nextInt(4) == 0 ? 0.95 : 0.68;
                double wide = 0.2 + 0.12 * random.nextDouble();
                path.curveTo(x + wide, high, x - 0.4 * wide * random.nextDouble(), high, x + 0.3 * wide, low);
                path.curveTo(x + 0.5 * wide, low + 0.08, x + 0.8 * wide, 0.7, x + wide, 0.5);
                x += wide;
            }
            strokes.add(new Stroke(path, pen * (0.8 + 0.4 * random.nextDouble())));
            x += 0.15;
        }
        if (random.nextInt(3) == 0) {
            GeneralPath flourish = new GeneralPath();
            flourish.moveTo(x, 0.85);
            flourish.curveTo(0.6 * x, 1.05, 0.3 * x, 0.85, 0.1 * x, 1.0);
            strokes.add(new Stroke(flourish, pen));
        }
    }

    private void writeKanji(Random random, double pen) {
        int characters = 2 + random.nextInt(3);
        for (int character = 0; character < characters; character++) {
            double left = character * 1.1;
            int count = 4 + random.nextInt(8);
            for (int i = 0; i < count; i++) {
                double x = left + 0.1 + 0.6 * random.nextDouble();
                double y = 0.1 + 0.7 * random.nextDouble();
                boolean lies = random.nextBoolean();
                double length = 0.25 + 0.5 * random.nextDouble();
                double bend = 0.1 * random.nextGaussian();
                GeneralPath path = new GeneralPath();
                path.moveTo(lies ? left + 0.15 : x, lies ? y : 0.1);
                double endX = lies ? left + 0.15 + length : x + bend;
                double endY = lies ? y - 0.05 : 0.1 + length;
                path.quadTo((lies ? left : x) + bend, y + bend, endX, endY);
                strokes.add(new Stroke(path, pen * (0.8 + 0.5 * random.nextDouble())));
            }
        }
    }

    /**
     * How far each pixel of a picture of that size is covered, 0 to 255.
     *
     * @param place where the signature stands, as large as fits into it
     * @param tilt in radians
     */
    int[][] coverage(int width, int height, Rectangle2D place, double tilt) {
        Rectangle2D bounds = bounds(tilt);
        double scale = Math.min(place.getWidth() / bounds.getWidth(), place.getHeight() / bounds.getHeight());
        AffineTransform transform = new AffineTransform();
        transform.translate(place.getCenterX(), place.getCenterY());
        transform.scale(scale, scale);
        transform.translate(-bounds.getCenterX(), -bounds.getCenterY());
        transform.rotate(tilt);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.transform(transform);
        for (Stroke stroke : strokes) {
            graphics.setStroke(new BasicStroke((float) stroke.width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(stroke.path);
        }
        graphics.dispose();
        int[][] coverage = new int[height][width];
        for (int y = 0; y < height; y++) {
            image.getRaster().getPixels(0, y, width, 1, coverage[y]);
        }
        return coverage;
    }

    private Rectangle2D bounds(double tilt) {
        AffineTransform turned = AffineTransform.getRotateInstance(tilt);
        Rectangle2D bounds = null;
        for (Stroke stroke : strokes) {
            Shape outline = new BasicStroke((float) stroke.width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                    .createStrokedShape(stroke.path);
            Rectangle2D part = turned.createTransformedShape(outline).getBounds2D();
            bounds = bounds == null ? part : bounds.createUnion(part);
        }
        if (bounds == null) {
            throw new IllegalStateException("nothing was written");
        }
        return bounds;
    }
}
