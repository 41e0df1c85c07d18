package uketori.renewal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that every change leaves. They are only ever added. */
@Repository
class History {

    /** Who or what causes a step, and what it rests on. */
    record Origin(
            Cause cause,
            @Nullable UUID personId,
            @Nullable UUID readingId,
            @Nullable String evidence,
            boolean likely) {

        Origin(Cause cause, @Nullable UUID personId, @Nullable UUID readingId, @Nullable String evidence) {
            this(cause, personId, readingId, evidence, false);
        }

        static Origin person(UUID id) {
            return new Origin(Cause.PERSON, id, null, null);
        }

        static Origin of(Telling telling) {
            UUID person = telling.byPerson();
            return new Origin(
                    person == null ? Cause.READING : Cause.PERSON,
                    person,
                    telling.readingId(),
                    telling.quote(),
                    telling.likely() && person == null);
        }
    }

    /**
     * A step that can be taken back.
     *
     * @param moved whether it changed the status, and not only facts
     */
    record UndoableStep(
            UUID step, RenewalEvent event, @Nullable UUID readingId, boolean moved) {

        /** Whether it changed the status, or may have said something of the pickup. */
        boolean movedOrTold() {
            return moved
                    || switch (event) {
                        case CARD_REGISTERED, SLIP_SAVED, READ_PAYMENT, READ_RECEIVED, READ_IN_PROCESS -> false;
                        default -> true;
                    };
        }
    }

    /** How much of a step is taken back. */
    enum Extent {
        /** Everything that it changed. */
        ALL,
        /** Its move and what goes with that, but not what later steps taught of payment, office or slip. */
        MOVE
    }

    /** What a row tells; not how the renewal stood before it, which is kept for undo and is most of a row. */
    private static final String COLUMNS = "c.id, c.renewal_id, c.at, c.from_status, c.to_status, c.event, c.cause,"
            + " c.person_id, c.reading_id, c.evidence, c.implied, c.undone_by, c.likely";

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows of a renewal, the oldest first. */
    List<Change> of(UUID renewalId) {
        return jdbc.sql("select " + COLUMNS + " from renewal.change c where c.renewal_id = :id order by c.id")
                .param("id", renewalId)
                .query(CHANGE)
                .list();
    }

    /** All rows of those renewals that are of a household, each renewal's oldest first. */
    Map<UUID, List<Change>> of(UUID householdId, Collection<UUID> renewals) {
        record Row(UUID renewal, Change change) {}
        return jdbc
                .sql("""
                        select %s from renewal.change c join renewal.renewal r on r.id = c.renewal_id
                        where r.household_id = :household and c.renewal_id = any(:ids) order by c.id
                        """.formatted(COLUMNS))
                .param("household", householdId)
                .param("ids", renewals.toArray(UUID[]::new))
                .query((rs, n) ->
                        new Row(rs.getObject("renewal_id", UUID.class), Objects.requireNonNull(CHANGE.mapRow(rs, n))))
                .list()
                .stream()
                .collect(groupingBy(Row::renewal, mapping(Row::change, toList())));
    }

    /**
     * Adds the rows of one step: first those of the steps that it implies, then its own. Must be called before the
     * renewal's row is changed: it keeps that row for undo.
     *
     * @return the id of the step's own row
     */
    long add(UUID renewalId, RenewalStatus from, RenewalStatus to, RenewalEvent event, Origin origin, Instant now) {
        UUID step = UUID.randomUUID();
        RenewalStatus at = from;
        for (StateMachine.ImpliedStep implied : StateMachine.impliedBetween(from, to)) {
            insert(renewalId, step, implied.from(), implied.to(), implied.event(), origin, true, now);
            at = implied.to();
        }
        return insert(renewalId, step, at, to, event, origin, false, now);
    }

    /** Adds the row with which a renewal was logged; it cannot be undone. */
    long addLogged(UUID renewalId, RenewalStatus status, UUID byPerson, Instant now) {
        return insertRow(
                renewalId,
                UUID.randomUUID(),
                null,
                status,
                RenewalEvent.LOGGED,
                Origin.person(byPerson),
                false,
                false,
                now);
    }

    /** Adds the row that takes a step back, and marks the rows that it takes back. */
    long addUndo(
            UUID renewalId, UndoableStep undone, RenewalStatus from, RenewalStatus to, UUID byPerson, Instant now) {
        long row = insertRow(
                renewalId, UUID.randomUUID(), from, to, RenewalEvent.UNDO, Origin.person(byPerson), false, false, now);
        jdbc.sql("update renewal.change set undone_by = :row where renewal_id = :id and step = :step")
                .param("row", row)
                .param("id", renewalId)
                .param("step", undone.step())
                .update();
        return row;
    }

    /** The steps that have not been taken back, the newest first. */
    List<UndoableStep> undoable(UUID renewalId) {
        return jdbc.sql("""
                        select step, event, reading_id, from_status <> to_status as moved from renewal.change
                        where renewal_id = :id and before is not null and undone_by is null and not implied
                        order by id desc
                        """)
                .param("id", renewalId)
                .query((rs, n) -> new UndoableStep(
                        rs.getObject("step", UUID.class),
                        event(rs.getString("event")),
                        rs.getObject("reading_id", UUID.class),
                        rs.getBoolean("moved")))
                .list();
    }

    /** The words of the row that a text made and that holds. */
    Optional<String> evidence(UUID renewalId, UUID readingId) {
        return jdbc.sql("""
                        select evidence from renewal.change
                        where renewal_id = :id and reading_id = :reading and evidence is not null and undone_by is null
                        order by id desc limit 1
                        """)
                .param("id", renewalId)
                .param("reading", readingId)
                .query((rs, n) -> rs.getString("evidence"))
                .optional();
    }

    /** Puts the renewal's row back as it was before a step; false if somebody was faster. */
    boolean restore(RenewalTable.Row row, UndoableStep step, Extent extent) {
        return jdbc.sql("""
                        update renewal.renewal r set version = r.version + 1,
                            status = b.status, ever_accepted = b.ever_accepted, pickup_from = b.pickup_from,
                            pickup_source = b.pickup_source, pickup_by_stated = b.pickup_by_stated,
                            ready_since = b.ready_since, said_up_to = b.said_up_to, said_dated = b.said_dated,
                            -- what somebody took back from the calendar stays so, whatever else is taken back
                            calendar_hold = case when b.pickup_from is not distinct from r.pickup_from
                                then r.calendar_hold else b.calendar_hold end,
                            correction_as_of = b.correction_as_of, correction_by = b.correction_by,
                            answered_up_to = b.answered_up_to,
                            submitted_on = case when :all then b.submitted_on else r.submitted_on end,
                            accepted_on = case when :all then b.accepted_on else r.accepted_on end,
                            payment_method = case when :all then b.payment_method else r.payment_method end,
                            card_registration = case when :all then b.card_registration else r.card_registration end,
                            payment_url = case when :all then b.payment_url else r.payment_url end,
                            payment_as_of = case when :all then b.payment_as_of else r.payment_as_of end,
                            office = case when :all then b.office else r.office end,
                            slip_saved = case when :all then b.slip_saved else r.slip_saved end,
                            slip_offered_on = case when :all then b.slip_offered_on else r.slip_offered_on end
                        from renewal.change c, jsonb_populate_record(null::renewal.renewal, c.before) b
                        where r.id = :id and r.version = :version and c.renewal_id = r.id and c.step = :step
                            and not c.implied
                        """)
                        .param("id", row.id())
                        .param("version", row.version())
                        .param("step", step.step())
                        .param("all", extent == Extent.ALL)
                        .update()
                == 1;
    }

    private long insert(
            UUID renewalId,
            UUID step,
            RenewalStatus from,
            RenewalStatus to,
            RenewalEvent event,
            Origin origin,
            boolean implied,
            Instant now) {
        return insertRow(renewalId, step, from, to, event, origin, implied, true, now);
    }

    private long insertRow(
            UUID renewalId,
            UUID step,
            @Nullable RenewalStatus from,
            RenewalStatus to,
            RenewalEvent event,
            Origin origin,
            boolean implied,
            boolean undoable,
            Instant now) {
        return jdbc.sql("""
                        insert into renewal.change (renewal_id, step, at, from_status, to_status, event, cause,
                            person_id, reading_id, evidence, likely, implied, before)
                        select :id, :step, :at, :from, :to, :event, :cause, :person, :reading, :evidence, :likely, :implied,
                            case when :undoable then to_jsonb(r) end
                        from renewal.renewal r where r.id = :id
                        returning id
                        """)
                .param("id", renewalId)
                .param("step", step)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("from", from == null ? null : from.code())
                .param("to", to.code())
                .param("event", event.code())
                .param("cause", origin.cause().code())
                .param("person", origin.personId())
                .param("reading", origin.readingId())
                .param("evidence", origin.evidence())
                .param("likely", origin.likely())
                .param("implied", implied)
                .param("undoable", undoable)
                .query((rs, n) -> rs.getLong("id"))
                .single();
    }

    private static final RowMapper<Change> CHANGE = (rs, n) -> {
        String from = rs.getString("from_status");
        return new Change(
                rs.getLong("id"),
                rs.getObject("at", OffsetDateTime.class).toInstant(),
                from == null ? null : RenewalTable.status(from),
                RenewalTable.status(rs.getString("to_status")),
                event(rs.getString("event")),
                Cause.valueOf(rs.getString("cause").toUpperCase(Locale.ROOT)),
                rs.getObject("person_id", UUID.class),
                rs.getObject("reading_id", UUID.class),
                rs.getString("evidence"),
                rs.getBoolean("implied"),
                rs.getObject("undone_by", Long.class),
                rs.getBoolean("likely"));
    };

    private static RenewalEvent event(String code) {
        return RenewalEvent.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
