package uketori.preparation.signature;

import java.util.List;
import java.util.stream.IntStream;

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
        List<Share> columns = Share.of(frame.left(), frame.width(), width);
        List<Share> rows = Share.of(frame.top(), frame.height(), height);
        for (int y = 0; y < height; y++) {
            float[] line = line(picture, rows.get(y));
            for (int x = 0; x < width; x++) {
                for (int channel = 0; channel < 3; channel++) {
                    double darkness = columns.get(x).of(line, picture.width(), channel);
                    cut.set(x, y, channel, Math.clamp(Math.round(255 - darkness), 0, 255));
                }
            }
        }
        return cut;
    }

    /** One new row, still as wide as the picture; in darkness, of which there is none outside. */
    private static float[] line(Pixels picture, Share row) {
        float[] line = new float[3 * picture.width()];
        for (int i = 0; i < row.weights.length; i++) {
            int y = row.first + i;
            if (y >= 0 && y < picture.height()) {
                int start = 3 * y * picture.width();
                for (int at = 0; at < line.length; at++) {
                    line[at] += row.weights[i] * (255 - (picture.rgb()[start + at] & 0xff));
                }
            }
        }
        return line;
    }

    /**
     * What goes into one new row, or column, of the old ones.
     *
     * @param first the first of the old ones
     * @param weights how much of it goes in, and of those that follow
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Share(int first, float[] weights) {

        static List<Share> of(double from, double length, int count) {
            double step = length / count;
            return IntStream.range(0, count)
                    .mapToObj(i -> step >= 1 ? under(from + i * step, step) : around(from + i * step + step / 2 - 0.5))
                    .toList();
        }

        /** All that lie under a smaller one, those at its edges in part. */
        private static Share under(double from, double step) {
            int first = (int) Math.floor(from);
            float[] weights = new float[(int) Math.ceil(from + step) - first];
            for (int i = 0; i < weights.length; i++) {
                double covered = Math.min(first + i + 1, from + step) - Math.max(first + i, from);
                weights[i] = (float) (covered / step);
            }
            return new Share(first, weights);
        }

        /** Catmull and Rom's curve through the four nearest. */
        private static Share around(double at) {
            int first = (int) Math.floor(at) - 1;
            float[] weights = new float[4];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = (float) curve(Math.abs(at - first - i));
            }
            return new Share(first, weights);
        }

        private static double curve(double d) {
            return d < 1 ? 1.5 * d * d * d - 2.5 * d * d + 1 : d < 2 ? -0.5 * d * d * d + 2.5 * d * d - 4 * d + 2 : 0;
        }

        float of(float[] line, int width, int channel) {
            float sum = 0;
            for (int i = Math.max(0, -first); i < weights.length && first + i < width; i++) {
                sum += weights[i] * line[3 * (first + i) + channel];
            }
            return sum;
        }
    }
}
