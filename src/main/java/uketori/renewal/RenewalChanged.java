package uketori.renewal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A renewal changed: its status, its facts or its recipients. Announced within the transaction that changes it, so
 * that what listens synchronously is kept or undone together with it.
 *
 * @param changeId the newest row of the history that belongs to this change
 * @param statusBefore the status before all of it
 * @param byPerson who did it by their own click or call; null when a reading or the calendar did
 */
public record RenewalChanged(
        UUID renewalId,
        UUID householdId,
        long changeId,
        @Nullable RenewalStatus statusBefore,
        RenewalStatus status,
        RenewalEvent event,
        Cause cause,
        @Nullable UUID byPerson) {}
