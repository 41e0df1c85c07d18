package uketori.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox as its workers see it: claim one mail, then settle it. Each is one statement, so the row decides. */
@Component
class DeliveryQueue {

    /** Longer than any try ({@link MailServer#LONGEST_TRY}), so that only a worker's death ends a lease. */
    static final Duration LEASE = Duration.ofSeconds(55);

    /** How far ahead another instance's clock may be. What lies further ahead was written before the clock went back. */
    private static final Duration SKEW = Duration.ofMinutes(4);

    private final JdbcClient jdbc;
    private final Clock clock;

    DeliveryQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the mail that has been due the longest, if any is, and counts the try. */
    Optional<ClaimedMail> claim() {
        Instant now = clock.instant();
        return jdbc.sql("""
                with due as materialized (
                    select id from delivery.mail
                    where state = 'waiting'
                      and (next_attempt_at <= :now
                           or next_attempt_at > :furthestTry
                           or lease is not null and next_attempt_at > :furthestLease)
                    order by next_attempt_at
                    limit 1
                    for update skip locked)
                update delivery.mail mail
                set lease = :lease, next_attempt_at = :leaseEnds, attempts = attempts + 1,
                    first_attempt_at = coalesce(first_attempt_at, :now)
                from due
                where mail.id = due.id
                returning mail.*
                """)
                .param("now", utc(now))
                .param("furthestTry", utc(now.plus(BackOff.LONGEST).plus(SKEW)))
                .param("furthestLease", utc(now.plus(LEASE).plus(SKEW)))
                .param("lease", UUID.randomUUID())
                .param("leaseEnds", utc(now.plus(LEASE)))
                .query(DeliveryQueue::claimedMail)
                .optional();
    }

    /** Writes down what came of a try. Does nothing when the lease was lost to another worker. */
    void settle(ClaimedMail mail, Answer answer) {
        Instant now = clock.instant();
        switch (answer) {
            case Answer.Accepted() -> accepted(mail, now);
            case Answer.PutOff(String words) ->
                BackOff.nextTry(mail.attempts(), mail.firstAttemptAt(), now)
                        .ifPresentOrElse(next -> putOff(mail, words, now, next), () -> failed(mail, words, now, false));
            case Answer.Rejected(String words) -> failed(mail, words, now, true);
        }
    }

    /** Holds also for a mail called back meanwhile: it did leave. */
    private void accepted(ClaimedMail mail, Instant now) {
        jdbc.sql("""
                with settled as (
                    update delivery.mail
                    set state = 'sent', sent_at = :now, lease = null, next_attempt_at = null
                    where id = :id and lease = :lease
                    returning id)
                insert into delivery.attempt (mail_id, at, outcome) select id, :now, 'accepted' from settled
                """)
                .param("now", utc(now))
                .param("id", mail.id())
                .param("lease", mail.lease())
                .update();
    }

    /** A mail called back meanwhile stays so. */
    private void putOff(ClaimedMail mail, String words, Instant now, Instant next) {
        jdbc.sql("""
                with settled as (
                    update delivery.mail
                    set lease = null, last_error = :words,
                        next_attempt_at = case when state = 'waiting' then :next::timestamptz end
                    where id = :id and lease = :lease
                    returning id)
                insert into delivery.attempt (mail_id, at, outcome, answer)
                select id, :now, 'put-off', :words from settled
                """)
                .param("now", utc(now))
                .param("next", utc(next))
                .param("words", words)
                .param("id", mail.id())
                .param("lease", mail.lease())
                .update();
    }

    private void failed(ClaimedMail mail, String words, Instant now, boolean rejected) {
        jdbc.sql("""
                with settled as (
                    update delivery.mail
                    set state = case when state = 'waiting' then 'failed' else state end,
                        lease = null, last_error = :words, next_attempt_at = null
                    where id = :id and lease = :lease
                    returning id)
                insert into delivery.attempt (mail_id, at, outcome, answer)
                select id, :now, :outcome, :words from settled
                """)
                .param("now", utc(now))
                .param("outcome", rejected ? "rejected" : "put-off")
                .param("words", words)
                .param("id", mail.id())
                .param("lease", mail.lease())
                .update();
    }

    private static ClaimedMail claimedMail(ResultSet row, int number) throws SQLException {
        return new ClaimedMail(
                row.getObject("id", UUID.class),
                row.getObject("lease", UUID.class),
                row.getInt("attempts"),
                row.getObject("first_attempt_at", OffsetDateTime.class).toInstant(),
                row.getString("message_id"),
                row.getString("recipient"),
                row.getString("thread"),
                row.getString("subject"),
                row.getString("text_part"),
                row.getString("html_part"),
                Enclosures.of(row));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
