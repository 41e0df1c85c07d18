package uketori.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether mail can leave and does, as one household sees it.
 *
 * @param configured whether a mail server is set
 * @param waiting how many of its mails wait
 * @param undelivered how many of its mails were given up, with no later one to the same person delivered
 * @param failingSince since when every try has failed; null when the last one succeeded or none was made
 * @param lastError the mail server's own answer at the last try that failed
 */
public record MailHealth(
        boolean configured,
        int waiting,
        int undelivered,
        @Nullable Instant failingSince,
        @Nullable String lastError) {}
