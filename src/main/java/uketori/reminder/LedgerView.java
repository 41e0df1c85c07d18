package uketori.reminder;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people are shown of the ledger: each a household's own. */
@Component
class LedgerView {

    private final JdbcClient jdbc;

    LedgerView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows about a renewal that are or were owed. */
    List<LedgerRow> ofRenewal(UUID householdId, UUID renewalId) {
        return jdbc.sql("""
                select * from reminder.reminder
                where subject_id = :renewal and renewal_id = :renewal and household_id = :household
                  and state <> 'known'
                order by due_at, id
                """)
                .param("renewal", renewalId)
                .param("household", householdId)
                .query(LedgerRow::of)
                .list();
    }

    /** All rows of a household that are due at or after an instant and are owed, or had a mail. */
    List<LedgerRow> ofHousehold(UUID householdId, Instant from) {
        return jdbc.sql("""
                select * from reminder.reminder
                where household_id = :household and due_at >= :from
                  and state <> 'known' and (state <> 'withdrawn' or delivery_id is not null)
                order by due_at, id
                """)
                .param("household", householdId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(LedgerRow::of)
                .list();
    }

    /** What is planned about a renewal, and the newest of what went, was left out or came too late. */
    List<LedgerRow> told(UUID householdId, UUID renewalId, int mostPast) {
        return jdbc.sql("""
                with told as (
                    select * from reminder.reminder
                    where subject_id = :renewal and renewal_id = :renewal and household_id = :household),
                past as (
                    select * from told
                    where state in ('handed-over', 'skipped', 'missed') or state = 'withdrawn' and delivery_id is not null
                    order by due_at desc, id desc limit :most)
                select * from told where state = 'planned'
                union all
                select * from past
                order by due_at, id
                """)
                .param("renewal", renewalId)
                .param("household", householdId)
                .param("most", mostPast)
                .query(LedgerRow::of)
                .list();
    }

    /** Of each of these renewals the first row that is planned, and what its newest mail is to say. */
    List<LedgerRow> next(UUID householdId, Collection<UUID> renewals) {
        return jdbc.sql("""
                select next.* from unnest(:renewals) renewal cross join lateral (
                    (select * from reminder.reminder
                     where subject_id = renewal and household_id = :household and state = 'planned'
                     order by due_at, id limit 1)
                    union all
                    (select * from reminder.reminder
                     where subject_id = renewal and household_id = :household and state = 'handed-over'
                     order by due_at desc, id desc limit 1)) next
                order by due_at, id
                """)
                .param("renewals", renewals.toArray(UUID[]::new))
                .param("household", householdId)
                .query(LedgerRow::of)
                .list();
    }
}
