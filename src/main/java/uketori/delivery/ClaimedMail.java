package uketori.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that this worker alone may send until its lease ends.
 *
 * @param lease the token by which the claim is settled
 * @param attempts how many tries were made, this one included
 * @param firstAttemptAt when the first of them was
 */
record ClaimedMail(
        UUID id,
        UUID lease,
        int attempts,
        Instant firstAttemptAt,
        String messageId,
        String to,
        String thread,
        String subject,
        String text,
        String html,
        Enclosures enclosures) {}
