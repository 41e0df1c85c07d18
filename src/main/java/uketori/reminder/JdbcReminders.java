package uketori.reminder;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uketori.delivery.Delivery;
import uketori.delivery.Outbox;

/** The ledger with what became of its mails: a reminder is sent when its mail was, and not before. */
@Component
class JdbcReminders implements Reminders {

    private final Ledger ledger;
    private final Outbox outbox;

    JdbcReminders(Ledger ledger, Outbox outbox) {
        this.ledger = ledger;
        this.outbox = outbox;
    }

    @Override
    public List<Reminder> ofRenewal(UUID householdId, UUID renewalId) {
        List<LedgerRow> rows = ledger.ofRenewal(householdId, renewalId);
        List<UUID> mails = rows.stream()
                .map(LedgerRow::deliveryId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return reminders(rows, outbox.find(mails));
    }

    @Override
    public List<Reminder> planned(UUID householdId) {
        List<Delivery> waiting = outbox.waiting(householdId);
        List<UUID> mails = waiting.stream().map(Delivery::id).toList();
        return reminders(ledger.planned(householdId, mails), waiting);
    }

    private static List<Reminder> reminders(List<LedgerRow> rows, List<Delivery> mails) {
        Map<UUID, Delivery> byId = mails.stream().collect(Collectors.toMap(Delivery::id, Function.identity()));
        return rows.stream()
                .map(row -> reminder(row, row.deliveryId() == null ? null : byId.get(row.deliveryId())))
                .toList();
    }

    private static Reminder reminder(LedgerRow row, @Nullable Delivery mail) {
        return new Reminder(
                row.id(),
                row.subject().renewalId(),
                row.subject().holderId(),
                row.personId(),
                row.occasion().kind(),
                row.dueAt(),
                state(row.state(), mail),
                mail == null ? List.of() : List.of(mail));
    }

    private static Reminder.State state(LedgerRow.State state, @Nullable Delivery mail) {
        if (mail != null && mail.state() == Delivery.State.SENT) {
            return Reminder.State.SENT;
        }
        return switch (state) {
            case PLANNED -> Reminder.State.PLANNED;
            case HANDED_OVER -> mail == null ? Reminder.State.SENT : ofWaiting(mail.state());
            case WITHDRAWN -> Reminder.State.WITHDRAWN;
            case MISSED -> Reminder.State.MISSED;
            case KNOWN, SKIPPED -> Reminder.State.SKIPPED;
        };
    }

    private static Reminder.State ofWaiting(Delivery.State mail) {
        return switch (mail) {
            case WAITING -> Reminder.State.PLANNED;
            case SENT -> Reminder.State.SENT;
            case FAILED -> Reminder.State.MISSED;
            case WITHDRAWN -> Reminder.State.WITHDRAWN;
        };
    }
}
