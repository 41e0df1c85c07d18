package uketori.preparation.signature;

import java.util.Locale;

/** A file from which no picture is taken. Nobody's fault but the sender's, so it bears no stack trace. */
public final class ImageRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Because because;
    private final ImageFormat format;

    ImageRefused(Because because, ImageFormat format) {
        super(because + " " + format, null, false, false);
        this.because = because;
        this.format = format;
    }

    /** Why. */
    public Because because() {
        return because;
    }

    /** What the file is, as far as its first bytes tell. */
    public ImageFormat format() {
        return format;
    }

    /** Why a file is refused. */
    public enum Because {
        /** Nothing was sent. */
        EMPTY,
        TOO_MANY_BYTES,
        /** No kind of picture that is known here. */
        NO_IMAGE,
        /** As phones take them: told apart because the way out is a setting of the phone. */
        HEIC,
        /** A picture or document in a format that is not read here. */
        OTHER_FORMAT,
        TOO_MANY_PIXELS,
        TOO_FEW_PIXELS,
        /** Cut short, or not as its format demands. */
        DAMAGED,
        /** A picture that is a program, an archive or a page as well. */
        TWO_THINGS_IN_ONE,
        /** Nothing is written in it, so there is nothing to fit. */
        NOTHING_WRITTEN,
        /** Other pictures are being looked at. */
        BUSY;

        /** Its name in addresses and message files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
