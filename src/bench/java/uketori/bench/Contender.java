package uketori.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;

/** Something that sends what is due. Each step runs in a process of its own. */
interface Contender {

    /** What a contender is told. */
    record Setting(String database, int smtpPort, int connections, int reminders) {

        HikariDataSource pool() {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(database);
            config.setUsername("postgres");
            config.setPassword("postgres");
            config.setMaximumPoolSize(connections + 4);
            config.setMinimumIdle(connections + 4);
            return new HikariDataSource(config);
        }

        Instant due() {
            return Instant.now().minusSeconds(3600);
        }
    }

    /** Makes its tables and puts the reminders there, due an hour ago. */
    void insert() throws Exception;

    /** Gets ready, up to what is timed. */
    void prepare() throws Exception;

    /** Begins to send, and may return meanwhile. This is when the clock starts. */
    void start() throws Exception;
}
