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
 * @param isUnread whether the newest text could not be read with certainty, and nobody has said what it means
 * @param looksReady the likely reading by which it only looks ready, until somebody confirms it; else null
 */
record Glance(
        Renewal renewal,
        Situation situation,
        Track track,
        @Nullable Reminder next,
        boolean isUnread,
        @Nullable Change looksReady) {

    /** Where its own page is. */
    String address() {
        return "/renewals/" + renewal.id();
    }

    /** How it stands, as the name in message keys and class names; a ready one that only looks so is not called ready. */
    String mood() {
        if (looksReady != null) {
            return "looks-ready";
        }
        return isAsking() && situation.isQuiet() ? "asking" : situation.code();
    }

    /**
     * In which colours it is drawn: by its mood, but no calm green or quiet while the newest text may say otherwise and
     * nobody has said what it means.
     */
    String look() {
        return isAsking() && !situation.isUrgent() ? "asking" : mood();
    }

    /** Whether the day of pickup is what there is to say. */
    boolean isDayAnnounced() {
        return looksReady == null
                && !(isAsking() && situation.isQuiet())
                && renewal.pickupFrom() != null
                && (situation == Situation.ANNOUNCED || situation == Situation.CARD_OWED);
    }

    /** Whether there is nothing to do but wait. */
    boolean isQuiet() {
        return situation.isQuiet() && !isAsking();
    }

    /** Whether somebody is to say what the newest text means. What only looks ready asks for that itself. */
    public boolean isAsking() {
        return isUnread && looksReady == null && !renewal.status().isEnd();
    }

    /** Whether it is ready, and not only looks so. */
    boolean isReady() {
        return situation == Situation.READY && looksReady == null;
    }

    /** Where the passport is collected, once a day for that is known and the office is; else null. */
    @Nullable
    String office() {
        return isReady() || isDayAnnounced() ? renewal.office() : null;
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
