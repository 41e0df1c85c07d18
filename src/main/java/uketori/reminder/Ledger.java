package uketori.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uketori.reminder.LedgerRow.State;

/** The ledger of reminders in the schema {@code reminder}. */
@Component
class Ledger {

    /** Somebody for whom reminders are due. */
    record Recipient(UUID householdId, UUID personId) {}

    /**
     * How many rows of all households stand where.
     *
     * @param oldestDue for how long the one that waits the longest has been due
     */
    record Census(Map<State, Long> rows, Duration oldestDue) {

        long of(State state) {
            return rows.getOrDefault(state, 0L);
        }
    }

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    Ledger(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /**
     * Lets one transaction at a time work on a household's reminders. Whoever comes next sees what the one before wrote,
     * so that of two changes made at once the second plans with both.
     */
    void lock(UUID householdId) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('reminder:' || :household, 0))")
                .param("household", householdId.toString())
                .query((row, number) -> number)
                .list();
    }

    /** The same without waiting: false when another transaction is at it. */
    boolean tryLock(UUID householdId) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('reminder:' || :household, 0)) as got")
                .param("household", householdId.toString())
                .query((row, number) -> row.getBoolean("got"))
                .single();
    }

    /** The rows about a renewal or document whose facts are not over. */
    List<LedgerRow> live(UUID subjectId) {
        return jdbc.sql("select * from reminder.reminder where subject_id = :subject and not over")
                .param("subject", subjectId)
                .query(LedgerRow::of)
                .list();
    }

    void insert(Collection<LedgerRow> rows) {
        batch(
                """
                insert into reminder.reminder
                    (id, household_id, renewal_id, holder_id, person_id, kind, occurrence, due_at, state, planned_at,
                     asked_for)
                values (:id, :household, :renewal, :holder, :person, :kind, :occurrence, :dueAt, :state, :plannedAt, :askedFor)
                on conflict (subject_id, person_id, kind, occurrence) where not over do nothing
                """,
                rows.stream()
                        .map(row -> new MapSqlParameterSource()
                                .addValue("id", row.id())
                                .addValue("household", row.subject().householdId())
                                .addValue("renewal", row.subject().renewalId())
                                .addValue("holder", row.subject().holderId())
                                .addValue("person", row.personId())
                                .addValue("kind", row.occasion().kind().code())
                                .addValue("occurrence", row.occasion().occurrence())
                                .addValue("dueAt", utc(row.dueAt()))
                                .addValue("state", row.state().code())
                                .addValue("plannedAt", utc(row.plannedAt()))
                                .addValue("askedFor", row.isAskedFor()))
                        .toList());
    }

    void reschedule(Map<UUID, Instant> dueAt) {
        plan(dueAt, "planned");
    }

    void revive(Map<UUID, Instant> dueAt) {
        plan(dueAt, "missed");
    }

    private void plan(Map<UUID, Instant> dueAt, String state) {
        batch(
                "update reminder.reminder set state = 'planned', due_at = :dueAt where id = :id and state = :state",
                dueAt.entrySet().stream()
                        .map(due -> new MapSqlParameterSource()
                                .addValue("id", due.getKey())
                                .addValue("state", state)
                                .addValue("dueAt", utc(due.getValue())))
                        .toList());
    }

    void withdraw(Collection<UUID> rows) {
        update("update reminder.reminder set state = 'withdrawn', over = true where id = any(:ids)", rows);
    }

    void miss(Collection<UUID> rows) {
        update("update reminder.reminder set state = 'missed' where id = any(:ids)", rows);
    }

    /** The facts behind them are no more; what became of them stays. */
    void close(Collection<UUID> rows) {
        update("update reminder.reminder set over = true where id = any(:ids)", rows);
    }

    /** What else called-back mails were to say, be it about another renewal: a digest says several things. */
    void planAgainWhatElseWasIn(Collection<UUID> deliveries, Collection<UUID> except) {
        jdbc.sql("""
                update reminder.reminder set state = 'planned', delivery_id = null
                where delivery_id = any(:deliveries) and state = 'handed-over' and not over and id <> all(:except)
                """)
                .param("deliveries", deliveries.toArray(UUID[]::new))
                .param("except", except.toArray(UUID[]::new))
                .update();
    }

    /** What those mails say, in the order in which it was due. */
    List<LedgerRow> saidIn(Collection<UUID> deliveries) {
        return jdbc.sql("""
                select * from reminder.reminder
                where delivery_id = any(:deliveries) and state = 'handed-over' and not over
                order by due_at, id
                """)
                .param("deliveries", deliveries.toArray(UUID[]::new))
                .query(LedgerRow::of)
                .list();
    }

    void handOver(Collection<UUID> rows, UUID delivery) {
        jdbc.sql("update reminder.reminder set state = 'handed-over', delivery_id = :delivery where id = any(:ids)")
                .param("delivery", delivery)
                .param("ids", rows.toArray(UUID[]::new))
                .update();
    }

    /** For whom something is due; who has waited longest comes first. */
    List<Recipient> recipientsDue(Instant now, int most) {
        return jdbc.sql("""
                select household_id, person_id from reminder.reminder
                where state = 'planned' and due_at <= :now
                group by household_id, person_id
                order by min(due_at)
                limit :most
                """)
                .param("now", utc(now))
                .param("most", most)
                .query((row, number) -> new Recipient(
                        row.getObject("household_id", UUID.class), row.getObject("person_id", UUID.class)))
                .list();
    }

    Census census(Instant now) {
        Map<State, Long> rows = new EnumMap<>(State.class);
        jdbc.sql("select state, count(*) as number from reminder.reminder group by state")
                .query((RowCallbackHandler)
                        row -> rows.put(State.ofCode(row.getString("state")), row.getLong("number")));
        Instant oldest = jdbc.sql("""
                select coalesce(min(due_at), :now) as oldest from reminder.reminder
                where state = 'planned' and due_at <= :now
                """)
                .param("now", utc(now))
                .query((row, number) ->
                        row.getObject("oldest", OffsetDateTime.class).toInstant())
                .single();
        return new Census(rows, Duration.between(oldest, now));
    }

    List<LedgerRow> due(Recipient recipient, Instant now) {
        return jdbc.sql("""
                select * from reminder.reminder
                where person_id = :person and household_id = :household and state = 'planned' and due_at <= :now
                order by due_at, id
                """)
                .param("person", recipient.personId())
                .param("household", recipient.householdId())
                .param("now", utc(now))
                .query(LedgerRow::of)
                .list();
    }

    /** Puts off what is due for one person. */
    void putOff(Recipient recipient, Instant now, Duration by) {
        jdbc.sql("""
                update reminder.reminder set due_at = :later
                where person_id = :person and household_id = :household and state = 'planned' and due_at <= :now
                """)
                .param("later", utc(now.plus(by)))
                .param("person", recipient.personId())
                .param("household", recipient.householdId())
                .param("now", utc(now))
                .update();
    }

    /** The row of that id, if it is one of that household's. */
    Optional<LedgerRow> find(UUID householdId, UUID id) {
        return jdbc.sql("select * from reminder.reminder where id = :id and household_id = :household")
                .param("id", id)
                .param("household", householdId)
                .query(LedgerRow::of)
                .optional();
    }

    /** A person wants it now: due then, whatever its time was. */
    void askFor(UUID id, Instant due) {
        jdbc.sql("""
                update reminder.reminder set due_at = :due, asked_for = true where id = :id and state = 'planned'
                """).param("id", id).param("due", utc(due)).update();
    }

    void skip(UUID id) {
        jdbc.sql("update reminder.reminder set state = 'skipped' where id = :id and state = 'planned'")
                .param("id", id)
                .update();
    }

    /** Puts off what cannot be written now. */
    void putOff(Collection<UUID> rows, Instant until) {
        jdbc.sql("update reminder.reminder set due_at = :until where id = any(:ids) and state = 'planned'")
                .param("until", utc(until))
                .param("ids", rows.toArray(UUID[]::new))
                .update();
    }

    private void update(String sql, Collection<UUID> rows) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql).param("ids", rows.toArray(UUID[]::new)).update();
        }
    }

    private void batch(String sql, List<MapSqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
