package uketori.classifier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an office may write, with places for the words that it may choose: {@code {P}} for the passport, {@code {U}} for
 * the pickup, {@code {D}} for a date.
 *
 * @param says what it says of the application
 * @param text the words
 */
record Phrase(Kind says, String text) {

    /** What a phrase says; a date that it gives decides by itself between scheduled and ready. */
    enum Kind {
        ACCEPTED(Stage.RECEIVED),
        REVIEWING(Stage.IN_PROCESS),
        /** Words of readiness in a condition, a future or a denial; an acceptance before it may still be the news. */
        NOT_A_FACT(Stage.IN_PROCESS, Stage.RECEIVED),
        /** The same in a question or a sample, from which a careful person may also tell nothing. */
        NO_NEWS(Stage.IN_PROCESS, Stage.UNKNOWN),
        DATED(Stage.READY),
        OUTRIGHT(Stage.READY),
        TAKEN_BACK(Stage.IN_PROCESS),
        CORRECTION(Stage.CORRECTION_NEEDED),
        ERROR(Stage.SUBMISSION_ERROR),
        REFUSED(Stage.REFUSED),
        WITHDRAWN(Stage.WITHDRAWN),
        PICKED_UP(Stage.PICKED_UP),
        OUT_OF_VIEW(Stage.OUT_OF_VIEW),
        /** A true message about something else. */
        FOREIGN(Stage.UNKNOWN);

        private final Stage first;
        private final Stage other;

        Kind(Stage only) {
            this(only, only);
        }

        Kind(Stage first, Stage other) {
            this.first = first;
            this.other = other;
        }

        /** The stages that it may be read as, the likelier one first. */
        Set<Stage> stages(boolean ahead) {
            return new LinkedHashSet<>(
                    this == DATED && ahead ? List.of(Stage.PICKUP_SCHEDULED) : List.of(first, other));
        }

        /** Whether a message that says so stands above one that told of a pickup, and undoes it. */
        boolean undoesPickup() {
            return switch (this) {
                case TAKEN_BACK, CORRECTION, REFUSED, WITHDRAWN, PICKED_UP -> true;
                case ACCEPTED, REVIEWING, NOT_A_FACT, NO_NEWS, DATED, OUTRIGHT, ERROR, OUT_OF_VIEW, FOREIGN -> false;
            };
        }
    }

    boolean english() {
        return text.chars().noneMatch(c -> c >= 0x3040 && c <= 0x9FFF);
    }
}
