package uketori.dashboard;

import org.jspecify.annotations.Nullable;
import uketori.page.DateWords;
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

    /** Where its own page is. */
    String address() {
        return "/renewals/" + renewal.id();
    }

    /** How it stands, as the name in message keys and class names; a ready one that only looks so is not called ready. */
    String mood() {
        return looksReady == null ? situation.code() : "looks-ready";
    }

    /** Whether the day of pickup is what there is to say. */
    boolean isDayAnnounced() {
        return looksReady == null
                && renewal.pickupFrom() != null
                && (situation == Situation.ANNOUNCED || situation == Situation.CARD_OWED);
    }

    /** Whether there is nothing to do but wait. */
    boolean isQuiet() {
        return situation == Situation.IN_PROCESS
                || situation == Situation.SUBMITTED
                || situation == Situation.ANNOUNCED;
    }

    /** How many days ago it was submitted; negative where it was not. */
    long daysSoFar(DateWords dates) {
        return renewal.submittedOn() == null ? -1 : dates.daysSince(renewal.submittedOn());
    }

    /** Whether the card is to be registered. */
    public boolean isCardOwed() {
        return Situation.isCardOwed(renewal);
    }
}
