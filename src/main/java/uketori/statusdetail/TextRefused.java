package uketori.statusdetail;

/** A text cannot be recorded. */
public final class TextRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Because because;

    TextRefused(Because because) {
        super("text refused: " + because);
        this.because = because;
    }

    public Because because() {
        return because;
    }

    /** Why a text cannot be recorded. */
    public enum Because {
        /** There is nothing in it that a person would see. */
        EMPTY,
        /** It has more than {@link StatusDetails#MOST_BYTES} bytes. */
        TOO_LONG
    }
}
