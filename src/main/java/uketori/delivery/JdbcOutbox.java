package uketori.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox in the schema {@code delivery}. */
@Component
class JdbcOutbox implements Outbox {

    /** What a delivery tells; not the mail's other parts, which are most of a row. */
    private static final String COLUMNS = """
            id, household_id, person_id, recipient, subject, text_part, state, attempts, last_error, answer, created_at,
            next_attempt_at, sent_at, message_id""";

    private static final String UNDELIVERED = """
            household_id = :household and state = 'failed' and not exists (
                select from delivery.mail later
                where later.person_id = mail.person_id and later.state = 'sent' and later.created_at > mail.created_at)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final MailServer server;
    private final ApplicationEventPublisher events;

    JdbcOutbox(JdbcClient jdbc, Clock clock, MailServer server, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.server = server;
        this.events = events;
    }

    @Override
    public UUID post(Mail mail) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into delivery.mail (id, household_id, person_id, recipient, thread, subject, text_part,
                                           html_part, calendar, calendar_cancelled, unsubscribe, message_id, state,
                                           created_at, next_attempt_at)
                values (:id, :household, :person, :to, :thread, :subject, :text, :html, :calendar, :cancelled,
                        :unsubscribe, :messageId, 'waiting', :now, :now)
                """)
                .param("id", id)
                .param("household", mail.householdId())
                .param("person", mail.personId())
                .param("to", mail.to())
                .param("thread", mail.thread())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("calendar", mail.enclosures().calendar())
                .param("cancelled", mail.enclosures().cancelled())
                .param("unsubscribe", mail.enclosures().unsubscribe())
                .param("messageId", server.messageId(id))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new MailPosted());
        return id;
    }

    /**
     * A mail that a worker holds right now may leave all the same. It keeps the worker's lease, so that it becomes sent
     * if it does; when that try fails, there is no other. The rows are locked in one order, as whoever settles does.
     */
    @Override
    public void withdraw(Collection<UUID> deliveries) {
        if (!deliveries.isEmpty()) {
            jdbc.sql("""
                    with locked as materialized (
                        select id from delivery.mail where id = any(:ids) and state = 'waiting' order by id for update)
                    update delivery.mail mail set state = 'withdrawn', next_attempt_at = null
                    from locked where mail.id = locked.id
                    """).param("ids", deliveries.toArray(UUID[]::new)).update();
        }
    }

    @Override
    public void rewrite(UUID delivery, Mail mail) {
        jdbc.sql("""
                update delivery.mail
                set recipient = :to, thread = :thread, subject = :subject, text_part = :text, html_part = :html,
                    calendar = :calendar, calendar_cancelled = :cancelled, unsubscribe = :unsubscribe
                where id = :id and household_id = :household and state = 'waiting' and lease is null
                """)
                .param("id", delivery)
                .param("household", mail.householdId())
                .param("to", mail.to())
                .param("thread", mail.thread())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("calendar", mail.enclosures().calendar())
                .param("cancelled", mail.enclosures().cancelled())
                .param("unsubscribe", mail.enclosures().unsubscribe())
                .update();
    }

    @Override
    public List<Delivery> find(Collection<UUID> deliveries) {
        if (deliveries.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + " from delivery.mail where id = any(:ids) order by created_at, id")
                .param("ids", deliveries.toArray(UUID[]::new))
                .query(JdbcOutbox::delivery)
                .list();
    }

    @Override
    public List<Delivery> waiting(UUID householdId) {
        return jdbc.sql("""
                select %s from delivery.mail where household_id = :household and state = 'waiting'
                order by created_at, id
                """.formatted(COLUMNS))
                .param("household", householdId)
                .query(JdbcOutbox::delivery)
                .list();
    }

    @Override
    public List<Delivery> undelivered(UUID householdId) {
        return jdbc.sql("select " + COLUMNS + " from delivery.mail where " + UNDELIVERED
                        + " order by created_at desc, id")
                .param("household", householdId)
                .query(JdbcOutbox::delivery)
                .list();
    }

    /** A rejected address says nothing of the server, so it does not count as failing. */
    @Override
    public MailHealth health(UUID householdId) {
        return jdbc.sql("""
                select (select count(*) from delivery.mail
                        where household_id = :household and state = 'waiting') as waiting,
                       (select count(*) from delivery.mail where %s) as undelivered,
                       failing.since, (select answer from delivery.attempt where id = failing.last) as last_error
                from (select min(at) as since, max(id) as last
                      from delivery.attempt
                      where outcome = 'put-off'
                        and id > coalesce((select max(id) from delivery.attempt where outcome = 'accepted'), 0)) failing
                """.formatted(UNDELIVERED))
                .param("household", householdId)
                .query((row, number) -> new MailHealth(
                        server.isConfigured(),
                        row.getInt("waiting"),
                        row.getInt("undelivered"),
                        instant(row, "since"),
                        withoutAddresses(row.getString("last_error"))))
                .single();
    }

    /** Every household sees the mail server's health, and none another's addresses. */
    private static @Nullable String withoutAddresses(@Nullable String answer) {
        return answer == null ? null : answer.replaceAll("\\S+@\\S+", "…");
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        Delivery.State state = Delivery.State.ofCode(row.getString("state"));
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text_part"),
                state,
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getString("answer"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "next_attempt_at"),
                instant(row, "sent_at"),
                row.getString("message_id"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
