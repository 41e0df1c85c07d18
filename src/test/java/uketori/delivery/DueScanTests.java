package uketori.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import uketori.testing.RecordedStatements;
import uketori.testing.RecordedStatements.Plan;
import uketori.testing.TestClock;
import uketori.testing.TestPostgres;

@Tag("postgres")
class DueScanTests {

    private static final Clock CLOCK = Clock.fixed(TestClock.START, ZoneOffset.UTC);

    @Test
    void costsWithAMillionMailsThatWaitWhatItCostsWithTenThousand() throws SQLException {
        String address = TestPostgres.newDatabase();
        Flyway.configure().dataSource(address, "postgres", "postgres").load().migrate();
        RecordedStatements database = new RecordedStatements(address);
        JdbcClient jdbc = JdbcClient.create(database);
        DeliveryQueue queue = new DeliveryQueue(jdbc, CLOCK, new DataSourceTransactionManager(database));
        fill(jdbc, 1, 10_000);
        List<Plan> few = database.plansOf(() -> look(queue));
        fill(jdbc, 10_001, 1_000_000);
        List<Plan> many = database.plansOf(() -> look(queue));

        assertThat(many).hasSize(2);
        assertThat(many.getFirst().text()).contains("mail_due", "mail_leased").doesNotContain("Seq Scan on mail");
        assertThat(many.getLast().text()).contains("mail_due").doesNotContain("Seq Scan on mail");
        List<Long> more = new ArrayList<>();
        for (int i = 0; i < many.size(); i++) {
            more.add(many.get(i).blocks() - few.get(i).blocks());
        }
        assertThat(more)
                .as("blocks more: an index of a million is one level higher")
                .allMatch(blocks -> blocks <= 3);
        assertThat(few).allMatch(plan -> plan.blocks() > 0 && plan.blocks() < 20);
    }

    private static void look(DeliveryQueue queue) {
        queue.recall();
        assertThat(queue.claim(32)).isEmpty();
    }

    /** Mails that were put off: they are due within the next hours. */
    private static void fill(JdbcClient jdbc, int from, int to) {
        jdbc.sql("""
                insert into delivery.mail (id, household_id, person_id, recipient, thread, subject, text_part, html_part,
                                           message_id, state, attempts, created_at, next_attempt_at)
                select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'hanako@example.jp', 't', 's', 't', 'h',
                       number, 'waiting', 1, :now::timestamptz, :now::timestamptz + interval '1 minute' + number * interval '40 ms'
                from generate_series(:from::int, :to::int) number
                """)
                .param("now", TestClock.START.toString())
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("analyze delivery.mail").update();
    }
}
