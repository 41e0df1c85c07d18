package uketori.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Starts the embedded database where {@code spring.datasource.url} names none. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoDatabaseNamed.class)
class EmbeddedDatabaseConfiguration {

    private static final String PROGRAMS = "io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver";

    /** Boot connects to what this tells, and Spring stops it after all that use it. */
    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${uketori.data-dir:data}") Path folder) {
        if (!ClassUtils.isPresent(PROGRAMS, null)) {
            throw new DatabaseUnavailable(
                    "No database is set, and the jar brings none.",
                    "Set SPRING_DATASOURCE_URL (such as jdbc:postgresql://localhost:5432/uketori),"
                            + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD to those of a PostgreSQL "
                            + PostgresPrograms.MAJOR_VERSION + ".");
        }
        return EmbeddedDatabase.start(folder);
    }

    static final class NoDatabaseNamed extends SpringBootCondition {

        @Override
        public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
            boolean named = StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
            return new ConditionOutcome(
                    !named, ConditionMessage.of("spring.datasource.url is " + (named ? "set" : "not set")));
        }
    }
}
