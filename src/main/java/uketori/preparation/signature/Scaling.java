package uketori.preparation.signature;

/** Cuts a part out of a picture and brings it to another size; what lies outside of the picture is white. */
final class Scaling {

    private Scaling() {}

    /** The whole picture, with a longest side of no more than that; never larger than it is. */
    static Pixels within(Pixels picture, int longestSide) {
        double scale = Math.min(1, (double) longestSide / Math.max(picture.width(), picture.height()));
        return scale == 1
                ? picture
                : cut(
                        picture,
                        new Frame(0, 0, picture.width(), picture.height()),
                        Math.max(1, (int) Math.round(picture.width() * scale)),
                        Math.max(1, (int) Math.round(picture.height() * scale)));
    }

    static Pixels cut(Pixels picture, Frame frame, int width, int height) {
        Pixels cut = Pixels.white(width, height);
        double stepX = frame.width() / width;
        double stepY = frame.height() / height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double left = frame.left() + x * stepX;
                double top = frame.top() + y * stepY;
                for (int channel = 0; channel < 3; channel++) {
                    double value = stepX >= 1
                            ? mean(picture, left, top, stepX, stepY, channel)
                            : between(picture, left + stepX / 2 - 0.5, top + stepY / 2 - 0.5, channel);
                    cut.set(x, y, channel, Math.clamp(Math.round(value), 0, 255));
                }
            }
        }
        return cut;
    }

    /** The mean of all pixels that lie under a smaller one, those at its edges in part. */
    private static double mean(Pixels picture, double left, double top, double width, double height, int channel) {
        double sum = 0;
        for (int y = (int) Math.floor(top); y < top + height; y++) {
            double tall = Math.min(y + 1, top + height) - Math.max(y, top);
            for (int x = (int) Math.floor(left); x < left + width; x++) {
                double wide = Math.min(x + 1, left + width) - Math.max(x, left);
                sum += tall * wide * at(picture, x, y, channel);
            }
        }
        return sum / (width * height);
    }

    /** Catmull and Rom's curve through the sixteen nearest. */
    private static double between(Pixels picture, double x, double y, int channel) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double sum = 0;
        for (int row = -1; row <= 2; row++) {
            double weight = weight(y - top - row);
            for (int column = -1; column <= 2; column++) {
                sum += weight * weight(x - left - column) * at(picture, left + column, top + row, channel);
            }
        }
        return sum;
    }

    private static double weight(double distance) {
        double d = Math.abs(distance);
        return d < 1 ? 1.5 * d * d * d - 2.5 * d * d + 1 : d < 2 ? -0.5 * d * d * d + 2.5 * d * d - 4 * d + 2 : 0;
    }

    private static int at(Pixels picture, int x, int y, int channel) {
        return x < 0 || y < 0 || x >= picture.width() || y >= picture.height() ? 255 : picture.get(x, y, channel);
    }
}
