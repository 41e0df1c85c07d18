package uketori.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that the application asks its database, from when it is opened until it is closed. */
public final class AskedStatements implements AutoCloseable {

    private static final String STATEMENT = "Executing prepared SQL statement";

    private final Logger statements = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    private final ListAppender<ILoggingEvent> asked = new ListAppender<>();

    public AskedStatements() {
        asked.start();
        statements.addAppender(asked);
        statements.setLevel(Level.DEBUG);
        statements.setAdditive(false);
    }

    /** How many some work asks. */
    public long of(Runnable work) {
        asked.list.clear();
        work.run();
        return asked.list.stream()
                .filter(event -> event.getFormattedMessage().startsWith(STATEMENT))
                .count();
    }

    @Override
    public void close() {
        statements.detachAppender(asked);
        statements.setLevel(null);
        statements.setAdditive(true);
    }
}
