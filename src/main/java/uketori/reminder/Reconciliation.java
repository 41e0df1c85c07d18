package uketori.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uketori.reminder.LedgerRow.State;
import uketori.reminder.LedgerRow.Subject;

/**
 * What makes the ledger agree with the plans: pure, so that planning is a few statements however many reminders there
 * are.
 *
 * @param insert what is newly owed
 * @param reschedule when else what is planned is due
 * @param revive missed rows that are to come again, and when: the clock was ahead and went back
 * @param withdraw planned rows that no longer hold
 * @param miss planned rows whose use is over
 * @param close rows whose fact is no more, and which are done with
 * @param callBack handed-over rows that no longer hold: their mail may still wait
 */
record Reconciliation(
        List<LedgerRow> insert,
        Map<UUID, Instant> reschedule,
        Map<UUID, Instant> revive,
        List<UUID> withdraw,
        List<UUID> miss,
        List<UUID> close,
        List<LedgerRow> callBack) {

    /**
     * Compares the live rows about one subject with the plans of its recipients.
     *
     * @param isOver whether the subject came to its end. What was sent then stays told, should an undo bring it back.
     * @param byPerson who caused the planning by their own click, and so knows what is due at once
     */
    static Reconciliation of(
            Subject subject,
            List<LedgerRow> rows,
            Map<UUID, ReminderPlan> plans,
            boolean isOver,
            @Nullable UUID byPerson,
            Instant now) {
        var result = new Reconciliation(
                new ArrayList<>(),
                new HashMap<>(),
                new HashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        Map<UUID, Map<Occasion, Owed>> owed = new HashMap<>();
        plans.forEach((person, plan) -> owed.put(
                person,
                plan.owed().stream().collect(Collectors.toMap(Owed::occasion, line -> line, (one, other) -> one))));
        Map<UUID, Set<Occasion>> known = new HashMap<>();
        for (LedgerRow row : rows) {
            known.computeIfAbsent(row.personId(), person -> new HashSet<>()).add(row.occasion());
            ReminderPlan plan = plans.get(row.personId());
            boolean holds = plan != null && plan.holds(row.occasion());
            Owed line = owed.getOrDefault(row.personId(), Map.of()).get(row.occasion());
            boolean isWanted = plan != null && plan.isOn(row.occasion().kind());
            result.compare(row, holds, isWanted, Optional.ofNullable(line), isOver, now);
        }
        owed.forEach((person, lines) -> lines.values().stream()
                .filter(line -> !known.getOrDefault(person, Set.of()).contains(line.occasion()))
                .forEach(line -> result.insert.add(newRow(subject, person, line, person.equals(byPerson), now))));
        return result;
    }

    private void compare(
            LedgerRow row, boolean holds, boolean isWanted, Optional<Owed> owed, boolean isOver, Instant now) {
        switch (row.state()) {
            case PLANNED -> {
                if (!holds || !isWanted) {
                    withdraw.add(row.id());
                } else if (row.isAskedFor()) {
                    return; // a person wants it now, whatever its time
                } else if (owed.isEmpty()) {
                    miss.add(row.id());
                } else if (isOtherTime(row.dueAt(), owed.get().dueAt(), now)) {
                    reschedule.put(row.id(), owed.get().dueAt());
                }
            }
            case HANDED_OVER -> {
                if (!holds) {
                    callBack.add(row);
                }
            }
            case MISSED -> {
                if (!holds && !isOver) {
                    close.add(row.id());
                } else if (isWanted && owed.isPresent() && owed.get().dueAt().isAfter(now)) {
                    revive.put(row.id(), owed.get().dueAt());
                }
            }
            case KNOWN, SKIPPED -> {
                if (!holds && !isOver) {
                    close.add(row.id());
                }
            }
            case WITHDRAWN -> {
                // never live
            }
        }
    }

    /** What is due is due, whatever instant of the past it bears; and what could not be written pauses for a while. */
    private static boolean isOtherTime(Instant planned, Instant owed, Instant now) {
        boolean isLater = planned.isAfter(now.plus(ReminderDispatcher.PAUSE_AFTER_FAILURE));
        return !planned.equals(owed) && (isLater || owed.isAfter(now));
    }

    private static LedgerRow newRow(Subject subject, UUID person, Owed line, boolean byThemselves, Instant now) {
        State state = byThemselves && line.atOnce() ? State.KNOWN : State.PLANNED;
        return new LedgerRow(
                UUID.randomUUID(), subject, person, line.occasion(), line.dueAt(), state, now, null, false);
    }
}
