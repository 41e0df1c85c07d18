package uketori.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL 17 for tests, one server for the whole run: embedded, or from a container with
 * {@code -Duketori.test.postgres=container}. Every application context gets a new database of its own.
 */
public final class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

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

    /** Started with the first database that is asked for. */
    private static final class Server {
        private static final String HOST_AND_PORT = start();

        static String address(String database) {
            return "jdbc:postgresql://" + HOST_AND_PORT + "/" + database;
        }

        private static String start() {
            return "container".equals(System.getProperty("uketori.test.postgres")) ? container() : embedded();
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
            try {
                return "localhost:" + EmbeddedPostgres.builder().start().getPort();
            } catch (IOException e) {
                throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
            }
        }
    }
}
