package uketori.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The outbox as its dispatchers see it: claim mails under a lease, then settle them. Rows are taken in one statement that
 * skips what another instance holds, so the row decides.
 */
@Component
class DeliveryQueue {

    /** Renewed by whoever holds it every few seconds, so that what a killed instance held soon goes out by another. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /** How far ahead another instance's clock may be. What lies further ahead was written before the clock went back. */
    private static final Duration SKEW = Duration.ofMinutes(4);

    static final String CLAIM = """
            with due as materialized (
                select id from delivery.mail
                where state = 'waiting' and next_attempt_at <= :now
                order by next_attempt_at
                limit :most
                for update skip locked)
            update delivery.mail mail
            set lease = :lease, next_attempt_at = :leaseEnds, attempts = attempts + 1,
                first_attempt_at = coalesce(first_attempt_at, :now)
            where mail.id = any (array (select id from due))
            returning mail.*
            """;

    static final String RECALL = """
            update delivery.mail set lease = null, next_attempt_at = :now
            where id in (select id from delivery.mail where state = 'waiting' and next_attempt_at > :furthestTry
                         union all
                         select id from delivery.mail
                         where state = 'waiting' and lease is not null and next_attempt_at > :furthestLease)
              and state = 'waiting' and next_attempt_at > :furthestLease
            """;

    private static final String SETTLE = """
            with tries as (
                select * from unnest(:ids, :leases, :outcomes, :answers, :next::timestamptz[])
                              as tries (id, lease, outcome, answer, next)),
            held as materialized (
                select mail.id from delivery.mail mail join tries on tries.id = mail.id and tries.lease = mail.lease
                order by mail.id
                for update of mail),
            settled as (
                update delivery.mail mail
                set lease = null,
                    state = case when outcome = 'accepted' then 'sent'
                                 when state = 'waiting' and next is null then 'failed'
                                 else state end,
                    sent_at = case when outcome = 'accepted' then :now else sent_at end,
                    answer = case when outcome = 'accepted' then tries.answer else mail.answer end,
                    last_error = case when outcome = 'accepted' then last_error else tries.answer end,
                    next_attempt_at = case when state = 'waiting' and outcome <> 'accepted' then next end
                from tries join held using (id)
                where mail.id = held.id
                returning mail.id, outcome, tries.answer)
            insert into delivery.attempt (mail_id, at, outcome, answer)
            select id, :now, outcome, answer from settled
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transactions;

    DeliveryQueue(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
        // What is claimed must be committed before it is sent, whoever calls.
        this.transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Writes down what came of some tries and takes the next mails, in one transaction: one wait for the disk. */
    List<ClaimedMail> settleAndClaim(List<Try> tries, int most) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            settle(tries);
            return most > 0 ? claim(most) : List.of();
        }));
    }

    /** Takes the mails that have been due the longest, if any are, and counts the try. */
    List<ClaimedMail> claim(int most) {
        Instant now = clock.instant();
        return jdbc.sql(CLAIM)
                .param("now", utc(now))
                .param("most", most)
                .param("lease", UUID.randomUUID())
                .param("leaseEnds", utc(now.plus(LEASE)))
                .query(DeliveryQueue::claimedMail)
                .list();
    }

    /** Keeps what is in hand from being taken by another instance, for as long as a lease lasts. */
    void renew(Collection<UUID> leases) {
        jdbc.sql("""
                with held as materialized (
                    select id from delivery.mail
                    where state = 'waiting' and lease is not null and lease = any(:leases)
                    order by id
                    for update)
                update delivery.mail mail set next_attempt_at = :leaseEnds from held where mail.id = held.id
                """)
                .param("leases", leases.toArray(UUID[]::new))
                .param("leaseEnds", utc(clock.instant().plus(LEASE)))
                .update();
    }

    /** Makes due what was written before the clock went back, or would wait until the clock is there again. */
    void recall() {
        Instant now = clock.instant();
        jdbc.sql(RECALL)
                .param("now", utc(now))
                .param("furthestTry", utc(now.plus(BackOff.LONGEST).plus(SKEW)))
                .param("furthestLease", utc(now.plus(LEASE).plus(SKEW)))
                .update();
    }

    /**
     * Writes down what came of tries. A mail whose lease was lost to another worker stays as it is; one called back
     * meanwhile is sent if it did leave, and is not tried again if it did not.
     */
    void settle(List<Try> tries) {
        List<Try> made = tries.stream().filter(Try::wasMade).toList();
        if (!made.isEmpty()) {
            writeDown(made);
        }
        tries.stream().filter(attempt -> !attempt.wasMade()).forEach(attempt -> giveBack(attempt.mail()));
    }

    /** In one statement for all of them, which locks the rows in one order, as whoever calls mails back does. */
    private void writeDown(List<Try> tries) {
        Instant now = clock.instant();
        List<Outcome> outcomes =
                tries.stream().map(attempt -> Outcome.of(attempt, now)).toList();
        jdbc.sql(SETTLE)
                .param("now", utc(now))
                .param("ids", tries.stream().map(attempt -> attempt.mail().id()).toArray(UUID[]::new))
                .param(
                        "leases",
                        tries.stream().map(attempt -> attempt.mail().lease()).toArray(UUID[]::new))
                .param("outcomes", outcomes.stream().map(Outcome::code).toArray(String[]::new))
                .param("answers", outcomes.stream().map(Outcome::answer).toArray(String[]::new))
                .param("next", outcomes.stream().map(Outcome::next).toArray(String[]::new))
                .update();
    }

    /** As if it had not been claimed. */
    private void giveBack(ClaimedMail mail) {
        jdbc.sql("""
                update delivery.mail
                set lease = null, attempts = attempts - 1,
                    first_attempt_at = case when attempts > 1 then first_attempt_at end,
                    next_attempt_at = case when state = 'waiting' then :now::timestamptz end
                where id = :id and lease = :lease
                """)
                .param("now", utc(clock.instant()))
                .param("id", mail.id())
                .param("lease", mail.lease())
                .update();
    }

    /** How many mails of all households stand where. */
    Census census() {
        Instant now = clock.instant();
        Map<Delivery.State, Long> mails = new EnumMap<>(Delivery.State.class);
        jdbc.sql("select state, count(*) as number from delivery.mail group by state")
                .query((org.springframework.jdbc.core.RowCallbackHandler) row -> {
                    mails.put(Delivery.State.ofCode(row.getString("state")), row.getLong("number"));
                });
        Instant oldest = jdbc.sql("""
                select coalesce(min(next_attempt_at), :now) as oldest from delivery.mail where state = 'waiting'
                """)
                .param("now", utc(now))
                .query((row, number) ->
                        row.getObject("oldest", OffsetDateTime.class).toInstant())
                .single();
        return new Census(mails, oldest.isBefore(now) ? Duration.between(oldest, now) : Duration.ZERO);
    }

    /** A mail, and what came of its try. */
    record Try(ClaimedMail mail, Answer answer) {

        boolean wasMade() {
            return !(answer instanceof Answer.NotTried);
        }
    }

    /**
     * What came of a try, as it is stored.
     *
     * @param next when the next try is due; null when there is none
     */
    private record Outcome(
            String code, @Nullable String answer, @Nullable String next) {

        static Outcome of(Try attempt, Instant now) {
            return switch (attempt.answer()) {
                case Answer.Accepted(@Nullable String words) -> new Outcome("accepted", words, null);
                case Answer.Rejected(String words) -> new Outcome("rejected", words, null);
                case Answer.PutOff(String words) -> {
                    ClaimedMail mail = attempt.mail();
                    String next = BackOff.nextTry(mail.attempts(), mail.firstAttemptAt(), now)
                            .map(Instant::toString)
                            .orElse(null);
                    yield new Outcome("put-off", words, next);
                }
                case Answer.NotTried() -> throw new IllegalArgumentException("nothing came of it: " + attempt);
            };
        }
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
