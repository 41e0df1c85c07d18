package uketori.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The outbox in numbers, counted at most every few seconds however often they are asked for. */
@Component
class DeliveryMetrics implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final DeliveryDispatcher dispatcher;
    private final DeliveryQueue queue;
    private @Nullable Census census;
    private long countedAt;

    DeliveryMetrics(DeliveryDispatcher dispatcher, DeliveryQueue queue) {
        this.dispatcher = dispatcher;
        this.queue = queue;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder(
                        "uketori.mail.dispatcher.idle",
                        dispatcher,
                        TimeUnit.MILLISECONDS,
                        one -> one.sinceItLooked().toMillis())
                .description("Since when the dispatcher has not looked for mails that are due")
                .register(registry);
        TimeGauge.builder(
                        "uketori.mail.oldest.due",
                        this,
                        TimeUnit.MILLISECONDS,
                        one -> one.census().oldestDue().toMillis())
                .description("For how long the mail that waits the longest has been due")
                .register(registry);
        for (Delivery.State state : Delivery.State.values()) {
            Gauge.builder("uketori.mails", this, one -> one.census().of(state))
                    .tag("state", state.code())
                    .description("Mails by what became of them")
                    .register(registry);
        }
    }

    private synchronized Census census() {
        long now = System.nanoTime();
        Census known = census;
        if (known == null || now - countedAt > FRESH.toNanos()) {
            known = queue.census();
            census = known;
            countedAt = now;
        }
        return known;
    }
}
