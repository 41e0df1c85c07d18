package uketori.reminder;

import java.time.Instant;
import java.util.UUID;

/**
 * What the token of a link in a mail stands for.
 *
 * @param reminderId the row of the ledger that the link came with
 * @param expiresAt from when on it does nothing any more
 */
record LinkClaim(MailAction action, UUID householdId, UUID personId, UUID reminderId, Instant expiresAt) {}
