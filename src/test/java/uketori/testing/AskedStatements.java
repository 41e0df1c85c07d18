package uketori.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that the application asks its database. */
public final class AskedStatements {

    private static final String STATEMENT = "Executing prepared SQL statement";

    private AskedStatements() {}

    /** How many are asked during some work. It listens no longer than that: a start of an application resets the logging. */
    public static long during(Runnable work) {
        Logger statements = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> asked = new ListAppender<>();
        asked.start();
        statements.addAppender(asked);
        statements.setLevel(Level.DEBUG);
        statements.setAdditive(false);
        try {
            work.run();
        } finally {
            statements.detachAppender(asked);
            statements.setLevel(null);
            statements.setAdditive(true);
        }
        return asked.list.stream()
                .filter(event -> event.getFormattedMessage().startsWith(STATEMENT))
                .count();
    }
}
