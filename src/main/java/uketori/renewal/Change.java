package uketori.renewal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a renewal's history. Rows are only ever added.
 *
 * @param id increasing in the order in which the changes happened
 * @param at when it was recorded
 * @param from the status before; null for the row with which the renewal was logged
 * @param to the status after; the same as {@code from} where only facts changed
 * @param event what happened
 * @param cause who or what caused it
 * @param personId who did it; null unless a person did
 * @param readingId the status detail that was read; null unless a reading caused it
 * @param evidence the office's own words that it rests on, or what the calendar went by
 * @param implied whether the step was not told itself, but follows from the one that was
 * @param undoneBy the row that took this one back, if any
 * @param likely whether it rests on a reading of words that are not known word for word
 */
public record Change(
        long id,
        Instant at,
        @Nullable RenewalStatus from,
        RenewalStatus to,
        RenewalEvent event,
        Cause cause,
        @Nullable UUID personId,
        @Nullable UUID readingId,
        @Nullable String evidence,
        boolean implied,
        @Nullable Long undoneBy,
        boolean likely) {

    /** A row that rests on no such reading. */
    public Change(
            long id,
            Instant at,
            @Nullable RenewalStatus from,
            RenewalStatus to,
            RenewalEvent event,
            Cause cause,
            @Nullable UUID personId,
            @Nullable UUID readingId,
            @Nullable String evidence,
            boolean implied,
            @Nullable Long undoneBy) {
        this(id, at, from, to, event, cause, personId, readingId, evidence, implied, undoneBy, false);
    }
}
