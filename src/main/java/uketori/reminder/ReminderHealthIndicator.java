package uketori.reminder;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether somebody looks for reminders that are due. What cannot be written for one person is no fault that a restart mends. */
@Component
@ConditionalOnBooleanProperty(name = "uketori.scheduling.enabled", matchIfMissing = true)
class ReminderHealthIndicator extends AbstractHealthIndicator {

    /** It looks every few seconds; a run for many people may take a while. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(5);

    private final ReminderDispatcher dispatcher;

    ReminderHealthIndicator(ReminderDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration sinceItLooked = dispatcher.sinceItLooked();
        (sinceItLooked.compareTo(DEAD_AFTER) > 0 ? health.down() : health.up())
                .withDetail("secondsSinceItLooked", sinceItLooked.toSeconds());
    }
}
