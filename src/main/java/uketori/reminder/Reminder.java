package uketori.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.delivery.Delivery;

/**
 * A reminder that is or was owed to a person.
 *
 * @param renewalId the renewal that it is about; null when it is about a holder's document alone
 * @param holderId whose passport or certificate it is about
 * @param personId who is reminded
 * @param dueAt when it is or was due
 * @param deliveries its mails; empty while it is planned
 */
public record Reminder(
        UUID id,
        @Nullable UUID renewalId,
        UUID holderId,
        UUID personId,
        ReminderKind kind,
        Instant dueAt,
        State state,
        List<Delivery> deliveries) {

    public Reminder {
        deliveries = List.copyOf(deliveries);
    }

    /** What became of a reminder. */
    public enum State {
        /** Not sent yet: not due, or its mail waits for the mail server. */
        PLANNED,
        SENT,
        /** What it would have said no longer holds. */
        WITHDRAWN,
        /** Its use was over before it could be sent. */
        MISSED,
        /** Somebody chose not to be sent it. */
        SKIPPED;

        /** The name on the wire, such as {@code planned}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
