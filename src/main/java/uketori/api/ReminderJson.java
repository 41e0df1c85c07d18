package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.delivery.Delivery;
import uketori.reminder.Reminder;
import uketori.reminder.ReminderKind;

/** A reminder that is or was owed to a person. */
@Schema(name = "Reminder")
record ReminderJson(
        ReminderKind kind,
        Instant dueAt,
        Reminder.State state,

        @Schema(description = "Who is reminded") UUID personId,

        @Schema(description = "Its mails; empty while it is planned")
        List<Sending> deliveries) {

    static ReminderJson of(Reminder reminder) {
        return new ReminderJson(
                reminder.kind(),
                reminder.dueAt(),
                reminder.state(),
                reminder.personId(),
                reminder.deliveries().stream().map(Sending::of).toList());
    }

    /** A mail, and what became of it. */
    @Schema(name = "Delivery")
    record Sending(
            String to,
            String subject,
            Delivery.State state,

            @Schema(description = "How often it was handed to the mail server")
            int attempts,

            @Schema(description = "The mail server's own answer at the last try that failed") @Nullable
            String lastError,

            @Schema(description = "What the mail server said when it accepted the mail") @Nullable
            String answer,

            @Nullable Instant sentAt,

            @Schema(description = "The Message-ID, the same at every try")
            String messageId) {

        static Sending of(Delivery delivery) {
            return new Sending(
                    delivery.to(),
                    delivery.subject(),
                    delivery.state(),
                    delivery.attempts(),
                    delivery.lastError(),
                    delivery.answer(),
                    delivery.sentAt(),
                    delivery.messageId());
        }
    }
}
