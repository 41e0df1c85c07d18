package uketori.delivery;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox, and what became of it.
 *
 * @param to the address
 * @param attempts how often it was handed to the mail server
 * @param lastError the server's own answer at the last try that failed; null when none did
 * @param answer what the server said when it accepted it; null unless sent, or when that is not known
 * @param nextAttemptAt when it is tried next; null unless waiting
 * @param sentAt when the server accepted it; null unless sent
 * @param messageId the {@code Message-ID}, the same at every try
 */
public record Delivery(
        UUID id,
        UUID householdId,
        UUID personId,
        String to,
        String subject,
        String text,
        State state,
        int attempts,
        @Nullable String lastError,
        @Nullable String answer,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        String messageId) {

    /** What became of a mail. */
    public enum State {
        WAITING,
        SENT,
        /** Given up; {@code lastError} says why. */
        FAILED,
        /** Called back before it was sent. */
        WITHDRAWN;

        /** The name on the wire, such as {@code waiting}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
