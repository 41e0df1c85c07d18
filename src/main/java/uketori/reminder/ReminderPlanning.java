package uketori.reminder;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uketori.account.People;
import uketori.account.Person;
import uketori.account.PersonChanged;
import uketori.delivery.Delivery;
import uketori.delivery.Outbox;
import uketori.reminder.LedgerRow.Subject;
import uketori.renewal.Change;
import uketori.renewal.Holder;
import uketori.renewal.HolderChanged;
import uketori.renewal.Holders;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalChanged;
import uketori.renewal.Renewals;

/** Keeps the ledger in step with the facts, within the transaction that changes them. */
@Component
class ReminderPlanning {

    private final Renewals renewals;
    private final Holders holders;
    private final People people;
    private final PersonalSchedules schedules;
    private final Ledger ledger;
    private final Outbox outbox;
    private final WaitingMails waitingMails;
    private final Clock clock;

    ReminderPlanning(
            Renewals renewals,
            Holders holders,
            People people,
            PersonalSchedules schedules,
            Ledger ledger,
            Outbox outbox,
            WaitingMails waitingMails,
            Clock clock) {
        this.renewals = renewals;
        this.holders = holders;
        this.people = people;
        this.schedules = schedules;
        this.ledger = ledger;
        this.outbox = outbox;
        this.waitingMails = waitingMails;
        this.clock = clock;
    }

    /** A renewal's recipients are those of its holder's documents too. */
    @EventListener
    @Transactional
    void on(RenewalChanged event) {
        ledger.lock(event.householdId());
        renewals.find(event.householdId(), event.renewalId()).ifPresent(renewal -> {
            plan(renewal, event.byPerson());
            holders.find(event.householdId(), renewal.holderId()).ifPresent(this::plan);
        });
        waitingMails.writeAnew(event.householdId());
    }

    @EventListener
    @Transactional
    void on(HolderChanged event) {
        ledger.lock(event.householdId());
        holders.find(event.householdId(), event.holderId()).ifPresent(this::plan);
        renewals.ofHousehold(event.householdId()).stream()
                .filter(renewal -> renewal.holderId().equals(event.holderId()))
                .filter(renewal -> !renewal.status().isEnd())
                .forEach(renewal -> plan(renewal, null));
        waitingMails.writeAnew(event.householdId());
    }

    @EventListener
    @Transactional
    void on(PersonChanged event) {
        ledger.lock(event.householdId());
        people.find(event.personId()).ifPresent(this::planAgainWhatNeverReached);
        planAll(event.householdId());
    }

    /** What was given up for the address that a person had before: what of it still holds is due again. */
    private void planAgainWhatNeverReached(Person person) {
        List<UUID> givenUp = outbox.undelivered(person.householdId()).stream()
                .filter(mail ->
                        mail.personId().equals(person.id()) && !mail.to().equals(person.email()))
                .map(Delivery::id)
                .toList();
        ledger.planAgainWhatElseWasIn(givenUp, List.of());
    }

    /** Plans all of a household again. */
    @Transactional
    void planAll(UUID householdId) {
        ledger.lock(householdId);
        renewals.ofHousehold(householdId).forEach(renewal -> plan(renewal, null));
        holders.ofHousehold(householdId).forEach(this::plan);
        waitingMails.writeAnew(householdId);
    }

    /** Plans again what these reminders are about. The caller holds the household's lock. */
    void planAgain(Collection<LedgerRow> rows) {
        rows.stream()
                .filter(row -> !row.isTest())
                .map(LedgerRow::subject)
                .distinct()
                .forEach(subject -> {
                    if (subject.renewalId() == null) {
                        holders.find(subject.householdId(), subject.holderId())
                                .ifPresentOrElse(
                                        this::plan,
                                        () -> reconcile(subject, Map.of(), ledger.live(subject.id()), true, null));
                    } else {
                        renewals.find(subject.householdId(), subject.renewalId())
                                .ifPresentOrElse(
                                        renewal -> plan(renewal, null),
                                        () -> reconcile(subject, Map.of(), ledger.live(subject.id()), true, null));
                    }
                });
    }

    private void plan(Renewal renewal, @Nullable UUID byPerson) {
        Instant now = clock.instant();
        List<Change> history = renewals.history(renewal.householdId(), renewal.id());
        List<LedgerRow> rows = ledger.live(renewal.id());
        Set<UUID> untold = renewal.pickupFrom() == null ? untold(rows) : Set.of();
        Map<Occasion, Instant> since = rows.stream()
                .filter(row -> !untold.contains(row.id()))
                .collect(Collectors.toMap(
                        LedgerRow::occasion, LedgerRow::plannedAt, (one, other) -> one.isBefore(other) ? one : other));
        Holder holder = holders.find(renewal.householdId(), renewal.holderId()).orElse(null);
        List<Person> recipients =
                people(renewal.householdId(), person -> renewal.recipients().contains(person.id()));
        Map<UUID, ReminderPlan> plans = new HashMap<>();
        schedules
                .of(recipients, renewal.id())
                .forEach((person, schedule) ->
                        plans.put(person, ReminderPlan.of(renewal, holder, history, schedule, since, now)));
        Subject subject = new Subject(renewal.householdId(), renewal.id(), renewal.holderId());
        reconcile(subject, plans, rows, renewal.status().isEnd(), byPerson);
    }

    /** The rows about a pickup date that never reached anybody: that it is gone need not be told. */
    private Set<UUID> untold(List<LedgerRow> rows) {
        List<LedgerRow> ofDate = rows.stream()
                .filter(row -> row.occasion().kind() == ReminderKind.PICKUP_DATE)
                .toList();
        Set<UUID> mails = ofDate.stream()
                .map(LedgerRow::deliveryId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<UUID> sent = outbox.find(mails).stream()
                .filter(mail -> mail.state() == Delivery.State.SENT)
                .map(Delivery::id)
                .collect(Collectors.toSet());
        return ofDate.stream()
                .filter(row -> row.deliveryId() == null || !sent.contains(row.deliveryId()))
                .map(LedgerRow::id)
                .collect(Collectors.toSet());
    }

    /** A document concerns who gets the mail about that holder's renewals, else everybody of the household. */
    private void plan(Holder holder) {
        Instant now = clock.instant();
        List<Renewal> ofHolder = renewals.ofHousehold(holder.householdId()).stream()
                .filter(renewal -> renewal.holderId().equals(holder.id()))
                .toList();
        Set<UUID> ids = ofHolder.stream()
                .flatMap(renewal -> renewal.recipients().stream())
                .collect(Collectors.toSet());
        List<Person> recipients = people(holder.householdId(), person -> ids.isEmpty() || ids.contains(person.id()));
        Map<UUID, ReminderPlan> plans = new HashMap<>();
        schedules
                .of(recipients, holder.id())
                .forEach((person, schedule) -> plans.put(person, ReminderPlan.of(holder, ofHolder, schedule, now)));
        Subject subject = new Subject(holder.householdId(), null, holder.id());
        reconcile(subject, plans, ledger.live(holder.id()), false, null);
    }

    private List<Person> people(UUID householdId, Predicate<Person> wanted) {
        return people.ofHousehold(householdId).stream().filter(wanted).toList();
    }

    private void reconcile(
            Subject subject,
            Map<UUID, ReminderPlan> plans,
            List<LedgerRow> rows,
            boolean isOver,
            @Nullable UUID byPerson) {
        Reconciliation difference = Reconciliation.of(subject, rows, plans, isOver, byPerson, clock.instant());
        ledger.withdraw(difference.withdraw());
        ledger.miss(difference.miss());
        ledger.close(difference.close());
        ledger.reschedule(difference.reschedule());
        ledger.revive(difference.revive());
        callBack(difference.callBack(), isOver);
        ledger.insert(difference.insert());
    }

    /** A mail that waits and says what no longer holds must not go; what else it was to say is planned again. */
    private void callBack(List<LedgerRow> gone, boolean isOver) {
        if (gone.isEmpty()) {
            return;
        }
        Set<UUID> mails = gone.stream()
                .map(LedgerRow::deliveryId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        outbox.withdraw(mails);
        Set<UUID> calledBack = outbox.find(mails).stream()
                .filter(mail -> mail.state() == Delivery.State.WITHDRAWN)
                .map(Delivery::id)
                .collect(Collectors.toSet());
        Map<Boolean, List<LedgerRow>> isCalledBack =
                gone.stream().collect(Collectors.partitioningBy(row -> calledBack.contains(row.deliveryId())));
        ledger.withdraw(ids(isCalledBack.get(true)));
        if (!isOver) {
            ledger.close(ids(isCalledBack.get(false)));
        }
        ledger.planAgainWhatElseWasIn(calledBack, ids(gone));
    }

    private static List<UUID> ids(@Nullable List<LedgerRow> rows) {
        return Optional.ofNullable(rows).orElse(List.of()).stream()
                .map(LedgerRow::id)
                .toList();
    }
}
