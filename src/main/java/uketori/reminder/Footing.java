package uketori.reminder;

import java.util.List;
import uketori.renewal.Change;
import uketori.renewal.LooksReady;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

/** On what it rests that a passport can be collected. */
enum Footing {
    /** The office's own words, or what a person said. */
    SAID,
    /** Words of the office that nobody has confirmed yet. */
    LOOKS_READY,
    /** The announced day has come, and no newer word of the office: that day can have been moved. */
    PLANNED_DAY;

    /** @param history the oldest row first */
    static Footing of(List<Change> history) {
        if (LooksReady.in(history) != null) {
            return LOOKS_READY;
        }
        return history.reversed().stream()
                .filter(change -> change.undoneBy() == null && change.event() != RenewalEvent.UNDO)
                .filter(change -> change.to() == RenewalStatus.READY
                        && (change.from() != RenewalStatus.READY || change.event() == RenewalEvent.READ_READY))
                .findFirst()
                .filter(change -> change.event() == RenewalEvent.PICKUP_DATE_CAME)
                .map(change -> PLANNED_DAY)
                .orElse(SAID);
    }
}
