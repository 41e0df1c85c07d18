package uketori.capture;

import uketori.classifier.StatusText;

/** What came of something that was handed over. */
public sealed interface Captured {

    /** A text as it was copied or saved: ready to be recorded. */
    record Copied(StatusText text) implements Captured {}

    /**
     * What was read in a picture. Only a person can say whether it was read right.
     *
     * @param text to be compared with the picture
     * @param jpeg the picture, to be shown beside it; kept nowhere
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
    record Recognised(String text, byte[] jpeg) implements Captured {}
}
