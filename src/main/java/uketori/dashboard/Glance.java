package uketori.dashboard;

import org.jspecify.annotations.Nullable;
import uketori.reminder.Reminder;
import uketori.renewal.Renewal;

/**
 * What of a renewal is to be seen at a glance: where it stands, what to do, what comes next.
 *
 * @param next the next mail about it; null when none is planned
 */
record Glance(
        Renewal renewal,
        Situation situation,
        Track track,
        @Nullable Reminder next) {

    /** Whether the card is to be registered. */
    public boolean isCardOwed() {
        return Situation.isCardOwed(renewal);
    }
}
