package uketori.reminder;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uketori.reminder.LedgerRow.Subject;

/** What links in mails are about, and which were used, in the schema {@code reminder}. */
@Component
class LinkTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the link is about: one subject, or, where it ends such mail, everything that its mail was about. */
    List<Subject> subjects(LinkClaim claim) {
        return jdbc.sql("""
                select distinct other.household_id, other.renewal_id, other.holder_id
                from reminder.reminder linked
                join reminder.reminder other
                  on other.id = linked.id or :all and other.delivery_id = linked.delivery_id
                where linked.id = :id and linked.household_id = :household and linked.person_id = :person
                order by other.renewal_id, other.holder_id
                """)
                .param("all", claim.action() == MailAction.STOP)
                .param("id", claim.reminderId())
                .param("household", claim.householdId())
                .param("person", claim.personId())
                .query((row, number) -> new Subject(
                        row.getObject("household_id", UUID.class),
                        row.getObject("renewal_id", UUID.class),
                        row.getObject("holder_id", UUID.class)))
                .list();
    }

    /** Ends a person's planned reminders of a holder's documents, until their last days change. */
    void skip(UUID personId, Subject subject) {
        jdbc.sql("""
                update reminder.reminder set state = 'skipped'
                where person_id = :person and subject_id = :subject and household_id = :household
                  and state = 'planned'
                """)
                .param("person", personId)
                .param("subject", subject.id())
                .param("household", subject.householdId())
                .update();
    }

    boolean isUsed(byte[] link) {
        return jdbc.sql("select exists (select from reminder.used_link where link = :link)")
                .param("link", link)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** False when it was used before; of two who use it at once, the row lets one through. */
    boolean use(byte[] link) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from reminder.used_link where used_at < :longAgo")
                .param("longAgo", now.minus(MailAddresses.VALIDITY).minusDays(1))
                .update();
        return jdbc.sql("insert into reminder.used_link (link, used_at) values (:link, :now) on conflict do nothing")
                        .param("link", link)
                        .param("now", now)
                        .update()
                == 1;
    }
}
