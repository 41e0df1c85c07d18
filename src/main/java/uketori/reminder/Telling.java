package uketori.reminder;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uketori.renewal.Cause;
import uketori.renewal.Change;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

/**
 * What of a renewal's history is worth telling.
 *
 * @param history the oldest row first
 */
record Telling(List<Change> history) {

    /**
     * The last change, if it came by reading or calendar, or by what a person said that a text means, and no other kind
     * of reminder tells it. Taking back such a change is told too: who was told of it must not go by it.
     */
    Optional<Change> news(Renewal renewal) {
        return last(change -> moved(change)
                        || isOfTheDay(change)
                        || undoneBy(change).filter(this::isOfTheDay).isPresent())
                .filter(change -> change.event() == RenewalEvent.UNDO
                        ? wasTold(change) && !comesBack(change)
                        : change.event().cause() != Cause.PERSON && !isToldByAnother(change, renewal));
    }

    /** Whether the last change that is worth telling says so itself, or makes the day meaningless. */
    boolean saysThatTheDayIsGone(Renewal renewal) {
        return renewal.status() == RenewalStatus.NEEDS_CORRECTION
                || renewal.status().isEnd()
                || renewal.status() == RenewalStatus.READY
                || news(renewal)
                        .filter(change ->
                                change.event() == RenewalEvent.READ_TAKEN_BACK || change.event() == RenewalEvent.UNDO)
                        .isPresent();
    }

    /** The change by which a correction is needed. */
    Optional<Change> correction() {
        return last(change -> change.event() != RenewalEvent.UNDO
                && change.to() == RenewalStatus.NEEDS_CORRECTION
                && (moved(change)
                        || change.event() == RenewalEvent.READ_CORRECTION_NEEDED
                        || change.event() == RenewalEvent.READ_SUBMISSION_ERROR));
    }

    /** The last change that rests on the office's own words. */
    Optional<Change> officesWords() {
        return last(Telling::isOfficesWords);
    }

    static boolean isOfficesWords(Change change) {
        return change.cause() == Cause.READING && change.evidence() != null;
    }

    /** Whether an undo took back that the passport can be collected, or from when on. */
    boolean takesBackThePickup(Change undo) {
        return undoneBy(undo)
                .filter(undone ->
                        undone.to() == RenewalStatus.READY || undone.event() == RenewalEvent.READ_PICKUP_SCHEDULED)
                .isPresent();
    }

    /** Whether it says something of the pickup day, moved or not: the newest word on that ends the ones before. */
    private boolean isOfTheDay(Change change) {
        return change.event() == RenewalEvent.READ_TAKEN_BACK || change.event() == RenewalEvent.READ_PICKUP_SCHEDULED;
    }

    /** The row that an undo took back. */
    Optional<Change> undoneBy(Change undo) {
        return history.stream()
                .filter(change -> change.undoneBy() != null && change.undoneBy() == undo.id())
                .reduce((first, second) -> second);
    }

    private boolean wasTold(Change undo) {
        return undoneBy(undo)
                .filter(undone -> undone.cause() != Cause.PERSON || undone.to() == RenewalStatus.READY)
                .isPresent();
    }

    /** To a status whose own kind is owed anew, because it had been left; not so after an end. */
    private boolean comesBack(Change undo) {
        boolean hasItsOwnKind = undo.to() == RenewalStatus.READY || undo.to() == RenewalStatus.NEEDS_CORRECTION;
        return hasItsOwnKind
                && undoneBy(undo).filter(undone -> undone.to().isEnd()).isEmpty();
    }

    private static boolean isToldByAnother(Change change, Renewal renewal) {
        return switch (change.to()) {
            case READY, NEEDS_CORRECTION -> change.event() != RenewalEvent.READ_TAKEN_BACK;
            case IN_PROCESS ->
                renewal.pickupFrom() != null
                        && (change.event() == RenewalEvent.READ_PICKUP_SCHEDULED
                                || change.event() == RenewalEvent.READ_READY);
            case PREPARING, SUBMITTED, PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> false;
        };
    }

    private static boolean moved(Change change) {
        return change.from() != null && change.from() != change.to();
    }

    private Optional<Change> last(Predicate<Change> wanted) {
        return history.reversed().stream()
                .filter(change -> change.undoneBy() == null)
                .filter(wanted)
                .findFirst();
    }
}
