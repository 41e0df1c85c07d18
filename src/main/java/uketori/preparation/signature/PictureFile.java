package uketori.preparation.signature;

/**
 * A picture's file taken apart: what its header says, and the parts that a decoder needs. All else (metadata, colour
 * profiles, thumbnails, comments, what hangs behind the end) never reaches a decoder, for that is where hostile files
 * hide their surprises. The one thing of use in it, how the camera was held, is read here.
 *
 * @param width as the header says, in pixels, before turning
 * @param isProgressive whether a decoder must hold the whole picture at once
 * @param turn how the camera was held
 */
record PictureFile(
        ImageFormat format,
        int width,
        int height,
        int components,
        boolean isProgressive,
        AdobeTransform adobeTransform,
        CameraTurn turn,
        KeptParts parts) {

    /** What Adobe's marker says of the colours of a JPEG; it matters where there are four. */
    enum AdobeTransform {
        /** No such marker. */
        UNSAID,
        NONE,
        YCC,
        YCCK
    }

    /** Pixels across, as it was seen. */
    int seenWidth() {
        return turn.swapsSides() ? height : width;
    }

    /** Pixels down, as it was seen. */
    int seenHeight() {
        return turn.swapsSides() ? width : height;
    }

    static PictureFile read(byte[] file) {
        ImageFormat format = ImageFormat.of(file);
        if (file.length == 0) {
            throw new ImageRefused(ImageRefused.Because.EMPTY, format);
        }
        PictureFile picture = switch (format) {
            case JPEG -> new JpegFile(file).read();
            case PNG -> new PngFile(file).read();
            case UNKNOWN -> throw new ImageRefused(ImageRefused.Because.NO_IMAGE, format);
            case HEIC -> throw new ImageRefused(ImageRefused.Because.HEIC, format);
            case AVIF, WEBP, GIF, TIFF, BMP, PDF -> throw new ImageRefused(ImageRefused.Because.OTHER_FORMAT, format);
        };
        if (SecondNature.in(file)) {
            throw new ImageRefused(ImageRefused.Because.TWO_THINGS_IN_ONE, format);
        }
        return picture;
    }
}
