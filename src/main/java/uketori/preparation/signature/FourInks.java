package uketori.preparation.signature;

import java.awt.image.Raster;
import org.jspecify.annotations.Nullable;
import uketori.preparation.signature.PictureFile.AdobeTransform;

/**
 * JPEGs made for printing, of cyan, magenta, yellow and black. Adobe's programs write them upside down (255 is no ink),
 * and their first three channels may stand as brightness and colour; Adobe Technical Note 5116, 18.
 */
final class FourInks {

    private FourInks() {}

    static Pixels toPixels(Raster raster, AdobeTransform transform) {
        Pixels pixels = Pixels.white(raster.getWidth(), raster.getHeight());
        int @Nullable [] inks = null;
        for (int y = 0; y < pixels.height(); y++) {
            inks = raster.getPixels(raster.getMinX(), raster.getMinY() + y, pixels.width(), 1, inks);
            for (int x = 0; x < pixels.width(); x++) {
                int at = 4 * x;
                if (transform == AdobeTransform.YCCK) {
                    fromBrightnessAndColor(inks, at);
                }
                for (int channel = 0; channel < 3; channel++) {
                    int light = inks[at + channel];
                    int black = inks[at + 3];
                    pixels.set(
                            x,
                            y,
                            channel,
                            transform == AdobeTransform.UNSAID
                                    ? (255 - light) * (255 - black) / 255
                                    : light * black / 255);
                }
            }
        }
        return pixels;
    }

    private static void fromBrightnessAndColor(int[] inks, int at) {
        double bright = inks[at];
        double blue = inks[at + 1] - 128.0;
        double red = inks[at + 2] - 128.0;
        inks[at] = 255 - whole(bright + 1.402 * red);
        inks[at + 1] = 255 - whole(bright - 0.344136 * blue - 0.714136 * red);
        inks[at + 2] = 255 - whole(bright + 1.772 * blue);
    }

    private static int whole(double value) {
        return Math.clamp(Math.round(value), 0, 255);
    }
}
