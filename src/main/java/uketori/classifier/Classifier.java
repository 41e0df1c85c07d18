package uketori.classifier;

import java.time.LocalDate;
import java.util.List;

/** Reads status texts. Stateless and safe for use by several threads. */
public final class Classifier {

    /**
     * Reads a text. Never throws, whatever the text.
     *
     * @param text what the person copied
     * @param on the day of reading, in Asia/Tokyo
     */
    public Reading read(StatusText text, LocalDate on) {
        return new Reading(
                Stage.UNKNOWN,
                null,
                null,
                false,
                null,
                PaymentNotice.NONE,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                Certainty.UNSURE,
                text.source(),
                List.of());
    }
}
