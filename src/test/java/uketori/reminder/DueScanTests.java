package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import uketori.testing.RecordedStatements;
import uketori.testing.RecordedStatements.Plan;
import uketori.testing.TestClock;
import uketori.testing.TestPostgres;

@Tag("postgres")
class DueScanTests {

    @Test
    void costsWithAMillionRemindersToComeWhatItCostsWithTenThousand() throws SQLException {
        String address = TestPostgres.newDatabase();
        Flyway.configure().dataSource(address, "postgres", "postgres").load().migrate();
        RecordedStatements database = new RecordedStatements(address);
        JdbcClient jdbc = JdbcClient.create(database);
        Ledger ledger = new Ledger(jdbc, new NamedParameterJdbcTemplate(database));

        fill(jdbc, 1, 10_000);
        List<Plan> few = database.plansOf(() -> look(ledger));
        fill(jdbc, 10_001, 1_000_000);
        List<Plan> many = database.plansOf(() -> look(ledger));

        assertThat(many).singleElement().satisfies(plan -> {
            assertThat(plan.text()).contains("reminder_due").doesNotContain("Seq Scan");
            assertThat(plan.blocks() - few.getFirst().blocks())
                    .as("blocks more: an index of a million is one level higher")
                    .isLessThanOrEqualTo(3);
        });
        assertThat(few.getFirst().blocks()).isBetween(1L, 20L);
    }

    private static void look(Ledger ledger) {
        assertThat(ledger.recipientsDue(TestClock.START, 500)).isEmpty();
    }

    private static void fill(JdbcClient jdbc, int from, int to) {
        jdbc.sql("""
                insert into reminder.reminder (id, household_id, renewal_id, holder_id, person_id, kind, occurrence,
                                               due_at, state, planned_at)
                select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
                       'pickup', 'first', :now::timestamptz + number * interval '1 minute', 'planned', :now::timestamptz
                from generate_series(:from::int, :to::int) number
                """)
                .param("now", TestClock.START.toString())
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("analyze reminder.reminder").update();
    }
}
