package uketori.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseConfigurationTests {

    @TempDir
    Path temporary;

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(EmbeddedDatabaseConfiguration.class)
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class));

    private Path folder() {
        return temporary.resolve("data");
    }

    @Test
    void servesWhenNoDatabaseIsNamedAndStopsWithTheApplication() {
        application
                .withPropertyValues(
                        "spring.datasource.url=", "spring.flyway.locations=", "uketori.data-dir=" + folder())
                .run(context -> {
                    assertThat(context).getBean(JdbcConnectionDetails.class).isInstanceOf(EmbeddedDatabase.class);
                    JdbcClient client = context.getBean(JdbcClient.class);
                    assertThat(client.sql("select current_database()").query().singleValue())
                            .isEqualTo("uketori");
                    assertThat(Postmaster.recordedIn(folder().resolve("postgresql")))
                            .isPresent();
                });
        assertThat(Postmaster.pidFile(folder().resolve("postgresql"))).doesNotExist();
    }

    @Test
    void keepsOutOfTheWayOfADatabaseThatIsNamed() {
        application
                .withPropertyValues(
                        "spring.datasource.url=jdbc:postgresql://localhost:1/none",
                        "spring.flyway.enabled=false",
                        "uketori.data-dir=" + folder())
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class);
                    assertThat(folder()).doesNotExist();
                });
    }

    @Test
    void saysWhatToSetWhereTheProgramsAreNotAtHand() {
        application
                .withClassLoader(new FilteredClassLoader("io.zonky"))
                .withPropertyValues("uketori.data-dir=" + folder())
                .run(context -> {
                    assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOfSatisfying(DatabaseUnavailable.class, cause -> {
                                var analysis = new DatabaseUnavailableAnalyzer().analyze(cause, cause);
                                assertThat(analysis.getDescription()).contains("No database is set");
                                assertThat(analysis.getAction()).contains("Set SPRING_DATASOURCE_URL");
                            });
                    assertThat(folder()).doesNotExist();
                });
    }
}
