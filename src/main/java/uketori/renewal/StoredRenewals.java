package uketori.renewal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uketori.renewal.History.Extent;
import uketori.renewal.History.Origin;
import uketori.renewal.History.UndoableStep;
import uketori.renewal.StateMachine.Answer;

/** Renewals in the database. Every change leaves a row of history and is announced, all in one transaction. */
@Service
@Transactional
class StoredRenewals implements Renewals, Tellings {

    private final RenewalTable table;
    private final History history;
    private final Holders holders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredRenewals(
            RenewalTable table, History history, Holders holders, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.history = history;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Renewal> find(UUID householdId, UUID id) {
        return table.find(householdId, id).map(RenewalTable.Row::renewal);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Renewal> ofHousehold(UUID householdId) {
        return table.ofHousehold(householdId).stream()
                .map(RenewalTable.Row::renewal)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Change> history(UUID householdId, UUID id) {
        return history.of(householdId, List.of(id)).getOrDefault(id, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, List<Change>> histories(UUID householdId, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : history.of(householdId, ids);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Possibility> possible(Renewal renewal) {
        Standing standing = row(renewal.householdId(), renewal.id()).standing();
        boolean undoable = !history.undoable(renewal.id()).isEmpty();
        return Arrays.stream(RenewalEvent.values())
                .filter(RenewalEvent::isPersonsStep)
                .map(step -> new Possibility(step, refusal(standing, step, undoable)))
                .toList();
    }

    @Override
    public Renewal log(UUID householdId, UUID holderId, RenewalStatus status, RenewalDetails details, UUID byPerson) {
        if (holders.find(householdId, holderId).isEmpty()) {
            throw new NotFound("holder", holderId);
        }
        Instant now = clock.instant();
        boolean accepted = status == RenewalStatus.IN_PROCESS || status == RenewalStatus.READY;
        Facts facts = Facts.from(details, accepted).moved(status, status, now);
        UUID id = UUID.randomUUID();
        table.insert(id, householdId, holderId, new Standing(status, facts), now);
        table.replaceRecipients(id, List.of(byPerson));
        long change = history.addLogged(id, status, byPerson, now);
        announce(row(householdId, id), null, change, RenewalEvent.LOGGED, Origin.person(byPerson));
        return settlePickupDate(row(householdId, id), byPerson, now);
    }

    @Override
    public Renewal amend(UUID householdId, UUID id, RenewalDetails seen, RenewalDetails wanted, UUID byPerson) {
        RenewalTable.Row row = row(householdId, id);
        Instant now = clock.instant();
        allowed(row, RenewalEvent.AMEND, true);
        Facts known = row.standing().facts();
        RenewalDetails details = wanted.onto(seen, known.details());
        if (details.equals(known.details())) {
            return row.renewal();
        }
        Standing amended = row.standing().with(known.amended(details, Standing.day(now)));
        RenewalTable.Row changed = change(row, amended, RenewalEvent.AMEND, Origin.person(byPerson), now);
        boolean isDayTold = !Objects.equals(details.pickupFrom(), known.pickup().from());
        return isDayTold ? settlePickupDate(changed, byPerson, now) : changed.renewal();
    }

    @Override
    public Renewal sendMailTo(UUID householdId, UUID id, List<UUID> people, UUID byPerson) {
        RenewalTable.Row row = row(householdId, id);
        row = store(row, row.standing());
        table.replaceRecipients(id, people.stream().distinct().toList());
        long newest = history.of(id).getLast().id();
        announce(row, row.standing().status(), newest, RenewalEvent.AMEND, Origin.person(byPerson));
        return row(householdId, id).renewal();
    }

    @Override
    public Renewal take(UUID householdId, UUID id, RenewalEvent step, UUID byPerson) {
        if (!step.isPersonsStep()) {
            throw new IllegalArgumentException("not a person's step: " + step);
        }
        RenewalTable.Row row = row(householdId, id);
        List<UndoableStep> undoable = step == RenewalEvent.UNDO ? history.undoable(id) : List.of();
        Answer answer = allowed(row, step, !undoable.isEmpty());
        if (step == RenewalEvent.UNDO) {
            return undo(row, undoable.getFirst(), Extent.ALL, byPerson).renewal();
        }
        Instant now = clock.instant();
        LocalDate today = Standing.day(now);
        Standing moved = row.standing().follow(answer, now);
        Standing after = moved.with(
                switch (step) {
                    case SUBMIT ->
                        moved.facts().submittedOn() == null ? moved.facts().withSubmittedOn(today) : moved.facts();
                    case ACCEPTED ->
                        moved.facts().acceptedOn() == null ? moved.facts().withAcceptedOn(today) : moved.facts();
                    case READY ->
                        moved.facts()
                                .with(moved.facts().pickup().outright(today))
                                .with(moved.facts().said().until(today, true));
                    case CARD_REGISTERED ->
                        moved.facts().with(moved.facts().payment().registered(today));
                    case SLIP_SAVED -> moved.facts().with(moved.facts().slip().kept());
                    default -> moved.facts();
                });
        return change(row, after, step, Origin.person(byPerson), now).renewal();
    }

    @Override
    public Renewal undo(UUID householdId, UUID id, long newestSeen, UUID byPerson) {
        RenewalTable.Row row = row(householdId, id);
        if (history.of(id).getLast().id() != newestSeen) {
            throw new ChangedMeanwhile(row.id());
        }
        return take(householdId, id, RenewalEvent.UNDO, byPerson);
    }

    @Override
    public Telling.Outcome apply(UUID householdId, UUID id, Telling telling) {
        RenewalTable.Row row = row(householdId, id);
        Instant now = clock.instant();
        Telling.Result result = telling.applyTo(row.standing(), now);
        if (telling.byPerson() != null && result.outcome() instanceof Telling.Outcome.Refused(Refusal because)) {
            throw new StepRefused(telling.event(), row.standing().status(), because);
        }
        if (result.outcome() instanceof Telling.Outcome.NothingNew && confirms(telling, id)) {
            change(row, result.standing(), result.event(), Origin.of(telling), now);
            return new Telling.Outcome.Applied();
        }
        if (result.outcome() instanceof Telling.Outcome.Applied) {
            change(row, result.standing(), result.event(), Origin.of(telling), now);
        } else if (!result.standing().equals(row.standing())) {
            store(row, result.standing());
        }
        return result.outcome();
    }

    /** Whether it says for certain what was only likely before. */
    private boolean confirms(Telling telling, UUID id) {
        return telling.event() == RenewalEvent.READ_READY
                && (!telling.likely() || telling.byPerson() != null)
                && LooksReady.in(history.of(id)) != null;
    }

    @Override
    public boolean takeBackReading(UUID householdId, UUID id, UUID readingId, UUID byPerson) {
        RenewalTable.Row row = row(householdId, id);
        Extent extent = Extent.ALL;
        boolean tookBack = false;
        for (UndoableStep step : history.undoable(id)) {
            if (readingId.equals(step.readingId())) {
                row = undo(row, step, extent, byPerson);
                tookBack = true;
            } else if (step.movedOrTold()) {
                break;
            } else {
                extent = Extent.MOVE;
            }
        }
        return tookBack;
    }

    /** Lets the calendar act on a renewal, if its day has come; false when it has not. */
    boolean turn(UUID householdId, UUID id) {
        RenewalTable.Row row = row(householdId, id);
        Instant now = clock.instant();
        LocalDate today = Standing.day(now);
        RenewalEvent event = row.standing().due(today);
        if (event == null) {
            return false;
        }
        UUID notice = row.standing().facts().pickup().source();
        String words = notice == null ? null : history.evidence(id, notice).orElse(null);
        Origin origin = new Origin(Cause.CALENDAR, null, notice, words);
        change(row, row.standing().follow(row.standing().answer(event), now), event, origin, now);
        return true;
    }

    private RenewalTable.Row undo(RenewalTable.Row row, UndoableStep step, Extent extent, UUID byPerson) {
        Instant now = clock.instant();
        if (!history.restore(row, step, extent)) {
            throw new ChangedMeanwhile(row.id());
        }
        RenewalTable.Row restored = row(row.householdId(), row.id());
        // The calendar must not do again at once what a person has just taken back.
        LocalDate heldDay = switch (step.event()) {
            case PICKUP_DATE_CAME -> restored.standing().facts().pickup().from();
            case PICKUP_TIME_OVER -> restored.standing().facts().pickup().lapsesAfter();
            default -> null;
        };
        if (heldDay != null) {
            Facts.Pickup held = restored.standing().facts().pickup().withCalendarHold(heldDay);
            restored = store(restored, restored.standing().with(held));
        }
        RenewalStatus from = row.standing().status();
        long change = history.addUndo(row.id(), step, from, restored.standing().status(), byPerson, now);
        announce(restored, from, change, RenewalEvent.UNDO, Origin.person(byPerson));
        return restored;
    }

    /** A pickup date entered by hand moves the renewal to where a renewal with such a date stands. */
    private Renewal settlePickupDate(RenewalTable.Row row, UUID byPerson, Instant now) {
        Standing standing = row.standing();
        LocalDate from = standing.facts().pickup().from();
        if (from == null || standing.status().isEnd()) {
            return row.renewal();
        }
        RenewalTable.Row settled = row;
        if (standing.status() != RenewalStatus.IN_PROCESS && !standing.equals(standing.awaiting(from, now))) {
            settled = change(row, standing.awaiting(from, now), RenewalEvent.AMEND, Origin.person(byPerson), now);
        }
        // Not the calendar's doing: who enters a day that has come knows, and needs no mail that says so.
        RenewalEvent event = settled.standing().due(Standing.day(now));
        if (event == RenewalEvent.PICKUP_DATE_CAME) {
            Standing ready = settled.standing().follow(settled.standing().answer(event), now);
            settled = change(settled, ready, event, Origin.person(byPerson), now);
        }
        return settled.renewal();
    }

    private RenewalTable.Row change(
            RenewalTable.Row row, Standing after, RenewalEvent event, Origin origin, Instant now) {
        RenewalStatus from = row.standing().status();
        long change = history.add(row.id(), from, after.status(), event, origin, now);
        RenewalTable.Row changed = store(row, after);
        announce(changed, from, change, event, origin);
        return changed;
    }

    private RenewalTable.Row store(RenewalTable.Row row, Standing after) {
        if (!table.update(row, after)) {
            throw new ChangedMeanwhile(row.id());
        }
        return row(row.householdId(), row.id());
    }

    private void announce(
            RenewalTable.Row row, @Nullable RenewalStatus before, long change, RenewalEvent event, Origin origin) {
        events.publishEvent(new RenewalChanged(
                row.id(),
                row.householdId(),
                change,
                before,
                row.standing().status(),
                event,
                origin.cause(),
                origin.cause() == Cause.PERSON ? origin.personId() : null));
    }

    private Answer allowed(RenewalTable.Row row, RenewalEvent step, boolean undoable) {
        Refusal because = refusal(row.standing(), step, undoable);
        if (because != null) {
            throw new StepRefused(step, row.standing().status(), because);
        }
        return row.standing().answer(step);
    }

    private static @Nullable Refusal refusal(Standing standing, RenewalEvent step, boolean undoable) {
        if (step == RenewalEvent.UNDO && !undoable) {
            return Refusal.NOTHING_TO_UNDO;
        }
        return standing.refusal(step);
    }

    private RenewalTable.Row row(UUID householdId, UUID id) {
        return table.find(householdId, id).orElseThrow(() -> new NotFound("renewal", id));
    }
}
