package uketori.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL 17 for tests, one server for the whole run: embedded, or from a container with
 * {@code -Duketori.test.postgres=container}. Every application context gets a new database of its own. Tests on it bear
 * the tag {@code postgres}, for the build runs them on both.
 */
public final class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final boolean IN_CONTAINER = "container".equals(System.getProperty("uketori.test.postgres"));
    private static final AtomicInteger databases = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + newDatabase(),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres")
                .applyTo(context);
    }

    /** Makes an empty database and gives its JDBC address; user and password are {@code postgres}. */
    public static String newDatabase() {
        String name = "test_" + databases.incrementAndGet();
        try (var connection = DriverManager.getConnection(Server.address("postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("could not make the test database " + name, e);
        }
        return Server.address(name);
    }

    /** Skips whatever runs on a container's PostgreSQL where no engine runs; JUnit finds it by its service file. */
    public static final class InContainer implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return IN_CONTAINER && context.getTestClass().isPresent()
                    ? Need.CONTAINER_ENGINE.decide(context)
                    : ConditionEvaluationResult.enabled("runs on the embedded PostgreSQL");
        }
    }

    /** Started with the first database that is asked for. */
    private static final class Server {
        private static final String HOST_AND_PORT = IN_CONTAINER ? container() : embedded();

        static String address(String database) {
            return "jdbc:postgresql://" + HOST_AND_PORT + "/" + database;
        }

        @SuppressWarnings("resource") // lives as long as the tests; the reaper or the engine's end takes it away
        private static String container() {
            PostgreSQLContainer server = new PostgreSQLContainer("postgres:17")
                    .withUsername("postgres")
                    .withPassword("postgres");
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
            return server.getHost() + ":" + server.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        }

        private static String embedded() {
            // Under /tmp, the library's choice, one user's files would be in the next one's way.
            Path work = Path.of("target", "test-postgres").toAbsolutePath();
            System.setProperty("ot.epg.working-dir", work.toString());
            try {
                return "localhost:" + EmbeddedPostgres.builder().start().getPort();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
            }
        }
    }
}
