package uketori.dashboard;

import org.jspecify.annotations.Nullable;
import uketori.reminder.Reminder;
import uketori.renewal.Change;
import uketori.renewal.Renewal;

/**
 * What of a renewal is to be seen at a glance: where it stands, what to do, what comes next.
 *
 * @param next the next mail about it; null when none is planned
 * @param looksReady the likely reading by which it only looks ready, until somebody confirms it; else null
 */
record Glance(
        Renewal renewal,
        Situation situation,
        Track track,
        @Nullable Reminder next,
        @Nullable Change looksReady) {

    /** Whether the card is to be registered. */
    public boolean isCardOwed() {
        return Situation.isCardOwed(renewal);
    }
}
