package uketori.preparation.signature;

import java.util.Arrays;

/**
 * A picture in memory: red, green and blue of 0 to 255, row by row from the top left.
 *
 * @param rgb three bytes a pixel
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
record Pixels(int width, int height, byte[] rgb) {

    static Pixels white(int width, int height) {
        byte[] rgb = new byte[3 * width * height];
        Arrays.fill(rgb, (byte) 0xff);
        return new Pixels(width, height, rgb);
    }

    /** @param channel 0 red, 1 green, 2 blue */
    int get(int x, int y, int channel) {
        return rgb[3 * (y * width + x) + channel] & 0xff;
    }

    void set(int x, int y, int channel, int value) {
        rgb[3 * (y * width + x) + channel] = (byte) value;
    }

    void copy(int x, int y, Pixels from, int fromX, int fromY) {
        System.arraycopy(from.rgb, 3 * (fromY * from.width + fromX), rgb, 3 * (y * width + x), 3);
    }

    /** One channel, 0 to 1. */
    Plane channel(int channel) {
        Plane plane = new Plane(width, height);
        for (int i = 0; i < width * height; i++) {
            plane.values()[i] = (rgb[3 * i + channel] & 0xff) / 255f;
        }
        return plane;
    }
}
