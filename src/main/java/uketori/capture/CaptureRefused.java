package uketori.capture;

import java.util.Locale;
import uketori.preparation.signature.ImageRefused;

/** Something was handed over of which no text comes. Nobody's fault but the sender's, so it bears no stack trace. */
public final class CaptureRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Because because;
    private final String format;

    CaptureRefused(Because because) {
        this(because, "");
    }

    private CaptureRefused(Because because, String format) {
        super(because.code() + " " + format, null, false, false);
        this.because = because;
        this.format = format;
    }

    static CaptureRefused of(ImageRefused refused) {
        Because because = switch (refused.because()) {
            case TOO_MANY_BYTES, TOO_MANY_PIXELS -> Because.PICTURE_TOO_LARGE;
            case TOO_FEW_PIXELS -> Because.PICTURE_TOO_SMALL;
            case HEIC, OTHER_FORMAT -> Because.OTHER_FORMAT;
            case BUSY -> Because.BUSY;
            case EMPTY, NO_IMAGE, DAMAGED, TWO_THINGS_IN_ONE, NOTHING_WRITTEN -> Because.PICTURE_DAMAGED;
        };
        return new CaptureRefused(because, refused.format().title());
    }

    public Because because() {
        return because;
    }

    /** The format of the file, as people call it; empty where it does not matter. */
    public String format() {
        return format;
    }

    /** Why no text comes of it. */
    public enum Because {
        /** A text and a file came together: one of them would be lost. */
        TEXT_AND_FILE(400),
        /** A file that is neither text nor a picture. */
        NO_TEXT_FILE(400),
        /** A text file larger than any text that is recorded. */
        FILE_TOO_LONG(413),
        PICTURE_TOO_LARGE(413),
        PICTURE_TOO_SMALL(400),
        /** A picture or document in a format that is not read. */
        OTHER_FORMAT(400),
        /** Cut short, not as its format demands, or more than a picture. */
        PICTURE_DAMAGED(400),
        /** A picture without legible words. */
        NOTHING_READ(400),
        /** This machine lacks the program that reads pictures. */
        NOT_INSTALLED(503),
        /** Reading took too long, or broke off. */
        NOT_READ(503),
        /** Another picture is being read. */
        BUSY(503);

        private final int status;

        Because(int status) {
            this.status = status;
        }

        /** Its name in message files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The HTTP status that says so. */
        public int status() {
            return status;
        }
    }
}
