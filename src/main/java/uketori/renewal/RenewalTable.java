package uketori.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of renewals. */
@Repository
class RenewalTable {

    /** A row as it was read; {@code version} guards against a change in between. */
    record Row(
            UUID id,
            UUID householdId,
            UUID holderId,
            String holderName,
            Standing standing,
            List<UUID> recipients,
            Instant loggedAt,
            int version) {

        Renewal renewal() {
            Facts facts = standing.facts();
            return new Renewal(
                    id,
                    householdId,
                    holderId,
                    holderName,
                    standing.status(),
                    facts.submittedOn(),
                    facts.acceptedOn(),
                    facts.pickup().from(),
                    facts.pickupBy(),
                    facts.office(),
                    facts.payment().method(),
                    facts.payment().card(),
                    facts.payment().url(),
                    facts.slip().saved(),
                    facts.slip().offeredOn(),
                    facts.said().correctionAsOf(),
                    facts.said().correctionBy(),
                    facts.pickup().readySince(),
                    recipients,
                    loggedAt);
        }
    }

    private static final String SELECT = """
            select r.*, h.name as holder_name,
                   array(select person_id from renewal.recipient p where p.renewal_id = r.id order by position)
                       as recipients
            from renewal.renewal r join renewal.holder h on h.id = r.holder_id
            """;

    private final JdbcClient jdbc;

    RenewalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(UUID householdId, UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id and r.household_id = :household")
                .param("id", id)
                .param("household", householdId)
                .query(ROW)
                .optional();
    }

    List<Row> ofHousehold(UUID householdId) {
        return jdbc.sql(SELECT + "where r.household_id = :household order by r.logged_at desc, r.id")
                .param("household", householdId)
                .query(ROW)
                .list();
    }

    /** The renewals that a day may have moved: those whose announced date has come, and all that are ready. */
    List<Row> whereTheCalendarMayAct(LocalDate today) {
        return jdbc.sql(SELECT + """
                        where (r.status = 'in-process' and r.pickup_from <= :today) or r.status = 'ready'
                        order by r.id
                        """).param("today", today).query(ROW).list();
    }

    void insert(UUID id, UUID householdId, UUID holderId, Standing standing, Instant now) {
        jdbc.sql("""
                        insert into renewal.renewal (id, household_id, holder_id, logged_at, version,
                            status, submitted_on, accepted_on, ever_accepted, pickup_from, pickup_source, pickup_by_stated, ready_since,
                            calendar_hold, payment_method, card_registration, payment_url, payment_as_of, said_up_to, said_dated,
                            correction_as_of, correction_by, answered_up_to, office, slip_saved, slip_offered_on)
                        values (:id, :household, :holder, :loggedAt, 0,
                            :status, :submittedOn, :acceptedOn, :everAccepted, :pickupFrom, :pickupSource, :statedBy, :readySince,
                            :hold, :method, :card, :url, :paymentAsOf, :saidUpTo, :saidDated,
                            :correctionAsOf, :correctionBy, :answeredUpTo, :office, :slipSaved, :slipOfferedOn)
                        """)
                .param("id", id)
                .param("household", householdId)
                .param("holder", holderId)
                .param("loggedAt", now.atOffset(ZoneOffset.UTC))
                .params(columns(standing))
                .update();
    }

    /** Writes a standing over the row that was read; false when somebody was faster. */
    boolean update(Row row, Standing standing) {
        return jdbc.sql("""
                        update renewal.renewal set version = version + 1,
                            status = :status, submitted_on = :submittedOn, accepted_on = :acceptedOn,
                            ever_accepted = :everAccepted, pickup_from = :pickupFrom,
                            pickup_source = :pickupSource, pickup_by_stated = :statedBy,
                            ready_since = :readySince, calendar_hold = :hold, payment_method = :method,
                            card_registration = :card, payment_url = :url, payment_as_of = :paymentAsOf,
                            said_up_to = :saidUpTo, said_dated = :saidDated, correction_as_of = :correctionAsOf,
                            correction_by = :correctionBy, slip_offered_on = :slipOfferedOn, answered_up_to = :answeredUpTo, office = :office, slip_saved = :slipSaved
                        where id = :id and version = :version
                        """)
                        .param("id", row.id())
                        .param("version", row.version())
                        .params(columns(standing))
                        .update()
                == 1;
    }

    void replaceRecipients(UUID renewalId, List<UUID> people) {
        jdbc.sql("delete from renewal.recipient where renewal_id = :id")
                .param("id", renewalId)
                .update();
        jdbc.sql("""
                        insert into renewal.recipient (renewal_id, person_id, position)
                        select :id, p.person_id, p.position
                        from unnest(cast(:people as uuid[])) with ordinality as p (person_id, position)
                        """)
                .param("id", renewalId)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    private static Map<String, @Nullable Object> columns(Standing standing) {
        Facts facts = standing.facts();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("status", standing.status().code());
        columns.put("submittedOn", facts.submittedOn());
        columns.put("acceptedOn", facts.acceptedOn());
        columns.put("everAccepted", facts.everAccepted());
        columns.put("pickupFrom", facts.pickup().from());
        columns.put("pickupSource", facts.pickup().source());
        columns.put("statedBy", facts.pickup().statedBy());
        Instant readySince = facts.pickup().readySince();
        columns.put("readySince", readySince == null ? null : readySince.atOffset(ZoneOffset.UTC));
        columns.put("hold", facts.pickup().calendarHold());
        columns.put("method", facts.payment().method().code());
        columns.put("card", facts.payment().card().code());
        columns.put("url", facts.payment().url());
        columns.put("paymentAsOf", facts.payment().asOf());
        columns.put("saidUpTo", facts.said().upTo());
        columns.put("saidDated", facts.said().dated());
        columns.put("correctionAsOf", facts.said().correctionAsOf());
        columns.put("correctionBy", facts.said().correctionBy());
        columns.put("answeredUpTo", facts.said().answeredUpTo());
        columns.put("office", facts.office());
        columns.put("slipSaved", facts.slip().saved());
        columns.put("slipOfferedOn", facts.slip().offeredOn());
        return columns;
    }

    private static final RowMapper<Row> ROW = (rs, n) -> new Row(
            rs.getObject("id", UUID.class),
            rs.getObject("household_id", UUID.class),
            rs.getObject("holder_id", UUID.class),
            rs.getString("holder_name"),
            standing(rs),
            Arrays.asList((UUID[]) rs.getArray("recipients").getArray()),
            rs.getObject("logged_at", OffsetDateTime.class).toInstant(),
            rs.getInt("version"));

    private static Standing standing(ResultSet rs) throws SQLException {
        OffsetDateTime readySince = rs.getObject("ready_since", OffsetDateTime.class);
        return new Standing(
                status(rs.getString("status")),
                new Facts(
                        rs.getObject("submitted_on", LocalDate.class),
                        rs.getObject("accepted_on", LocalDate.class),
                        rs.getBoolean("ever_accepted"),
                        rs.getString("office"),
                        new Facts.Slip(rs.getBoolean("slip_saved"), rs.getObject("slip_offered_on", LocalDate.class)),
                        new Facts.Pickup(
                                rs.getObject("pickup_from", LocalDate.class),
                                rs.getObject("pickup_source", UUID.class),
                                rs.getObject("pickup_by_stated", LocalDate.class),
                                readySince == null ? null : readySince.toInstant(),
                                rs.getObject("calendar_hold", LocalDate.class)),
                        new Facts.Payment(
                                PaymentMethod.ofCode(rs.getString("payment_method"))
                                        .orElseThrow(),
                                CardRegistration.ofCode(rs.getString("card_registration"))
                                        .orElseThrow(),
                                rs.getString("payment_url"),
                                rs.getObject("payment_as_of", LocalDate.class)),
                        new Facts.Said(
                                rs.getObject("said_up_to", LocalDate.class),
                                rs.getBoolean("said_dated"),
                                rs.getObject("correction_as_of", LocalDate.class),
                                rs.getObject("correction_by", LocalDate.class),
                                rs.getObject("answered_up_to", LocalDate.class))));
    }

    static RenewalStatus status(String code) {
        return RenewalStatus.ofCode(code).orElseThrow(() -> new IllegalStateException("unknown status " + code));
    }
}
