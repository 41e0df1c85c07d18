package uketori.reminder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uketori.account.People;
import uketori.delivery.Delivery;
import uketori.delivery.Outbox;
import uketori.renewal.NotFound;

/** The ledger with what became of its mails: a reminder is sent when its mail was, and not before. */
@Component
@Transactional
class JdbcReminders implements Reminders, ReminderSettings {

    private final Ledger ledger;
    private final LedgerView view;
    private final PersonalSchedules schedules;
    private final ReminderPlanning planning;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    JdbcReminders(
            Ledger ledger,
            LedgerView view,
            PersonalSchedules schedules,
            ReminderPlanning planning,
            People people,
            Outbox outbox,
            Clock clock) {
        this.ledger = ledger;
        this.view = view;
        this.schedules = schedules;
        this.planning = planning;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public List<Reminder> ofRenewal(UUID householdId, UUID renewalId) {
        List<LedgerRow> rows = view.ofRenewal(householdId, renewalId);
        return reminders(rows, outbox.find(mailsOf(rows)));
    }

    @Override
    public List<Reminder> told(UUID householdId, UUID renewalId, int mostPast) {
        List<LedgerRow> rows = view.told(householdId, renewalId, mostPast);
        return reminders(rows, outbox.find(mailsOf(rows)));
    }

    @Override
    public Map<UUID, Reminder> next(UUID householdId, Collection<UUID> renewals) {
        List<LedgerRow> rows = view.next(householdId, renewals);
        return reminders(rows, outbox.find(mailsOf(rows))).stream()
                .filter(reminder -> reminder.state() == Reminder.State.PLANNED)
                .collect(Collectors.toMap(
                        reminder -> Objects.requireNonNull(reminder.renewalId()), Function.identity(), (a, b) -> a));
    }

    @Override
    public List<Reminder> since(UUID householdId, Instant from) {
        List<LedgerRow> rows = view.ofHousehold(householdId, from);
        return reminders(rows, outbox.find(mailsOf(rows)));
    }

    @Override
    public void sendNow(UUID householdId, UUID reminderId, UUID byPerson) {
        ledger.lock(householdId);
        LedgerRow row = row(householdId, reminderId);
        Instant now = clock.instant();
        boolean isTheirOwn = row.personId().equals(byPerson);
        Instant due = people.find(row.personId())
                .filter(recipient -> !isTheirOwn)
                .map(recipient -> new MailHours(recipient.preferences()).hold(now))
                .orElse(now);
        ledger.askFor(reminderId, due);
    }

    @Override
    public void skip(UUID householdId, UUID reminderId) {
        ledger.lock(householdId);
        ledger.skip(row(householdId, reminderId).id());
    }

    @Override
    public void snooze(UUID householdId, UUID reminderId, LocalDate until) {
        ledger.lock(householdId);
        LedgerRow row = row(householdId, reminderId);
        schedules.snooze(row.subject().id(), row.personId(), row.occasion().kind(), new Snooze(until, clock.instant()));
        planning.planAgain(List.of(row));
    }

    @Override
    public void sendTest(UUID householdId, UUID personId) {
        Instant now = clock.instant();
        ledger.insert(List.of(new LedgerRow(
                UUID.randomUUID(),
                new LedgerRow.Subject(householdId, null, personId),
                personId,
                new Occasion(ReminderKind.TEST, "test:" + UUID.randomUUID()),
                now,
                LedgerRow.State.PLANNED,
                now,
                null,
                true)));
    }

    @Override
    public Map<ReminderKind, LeadTimes> of(UUID personId) {
        Map<ReminderKind, LeadTimes> all = new EnumMap<>(ReminderKind.class);
        for (ReminderKind kind : ReminderKind.values()) {
            all.put(kind, LeadTimes.defaults(kind));
        }
        all.putAll(schedules.leadTimes(personId));
        return all;
    }

    @Override
    public void change(UUID householdId, UUID personId, Map<ReminderKind, LeadTimes> leadTimes) {
        schedules.change(personId, leadTimes);
        planning.planAll(householdId);
    }

    private LedgerRow row(UUID householdId, UUID id) {
        return ledger.find(householdId, id).orElseThrow(() -> new NotFound("reminder", id));
    }

    private static List<UUID> mailsOf(List<LedgerRow> rows) {
        return rows.stream()
                .map(LedgerRow::deliveryId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
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
