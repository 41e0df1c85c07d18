package uketori.delivery;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the dispatcher lives. A mail server that is away is no fault of this application's: mails wait, the dashboard
 * says so, and a restart, which is what an unhealthy container is given, would mend nothing.
 */
@Component
@ConditionalOnBooleanProperty(name = "uketori.scheduling.enabled", matchIfMissing = true)
class DeliveryHealthIndicator extends AbstractHealthIndicator {

    /** It looks every few seconds, also while a mail hangs. */
    private static final Duration DEAD_AFTER = Duration.ofMinutes(2);

    private final DeliveryDispatcher dispatcher;
    private final DeliveryQueue queue;
    private final Duration deadAfter;

    @Autowired
    DeliveryHealthIndicator(DeliveryDispatcher dispatcher, DeliveryQueue queue) {
        this(dispatcher, queue, DEAD_AFTER);
    }

    DeliveryHealthIndicator(DeliveryDispatcher dispatcher, DeliveryQueue queue, Duration deadAfter) {
        this.dispatcher = dispatcher;
        this.queue = queue;
        this.deadAfter = deadAfter;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration sinceItLooked = dispatcher.sinceItLooked();
        Census census = queue.census();
        (sinceItLooked.compareTo(deadAfter) > 0 ? health.down() : health.up())
                .withDetail("secondsSinceItLooked", sinceItLooked.toSeconds())
                .withDetail("oldestDueSeconds", census.oldestDue().toSeconds())
                .withDetail("waiting", census.of(Delivery.State.WAITING))
                .withDetail("failed", census.of(Delivery.State.FAILED));
    }
}
