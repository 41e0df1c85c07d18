package uketori.reminder;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger in numbers, counted at most every few seconds however often they are asked for. */
@Component
class ReminderMetrics implements MeterBinder {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ReminderDispatcher dispatcher;
    private final Ledger ledger;
    private final Clock clock;
    private Ledger.@Nullable Census census;
    private long countedAt;

    ReminderMetrics(ReminderDispatcher dispatcher, Ledger ledger, Clock clock) {
        this.dispatcher = dispatcher;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder(
                        "uketori.reminder.dispatcher.idle",
                        dispatcher,
                        TimeUnit.MILLISECONDS,
                        one -> one.sinceItLooked().toMillis())
                .description("Since when nobody has looked for reminders that are due")
                .register(registry);
        TimeGauge.builder(
                        "uketori.reminder.oldest.due",
                        this,
                        TimeUnit.MILLISECONDS,
                        one -> one.census().oldestDue().toMillis())
                .description("For how long the reminder that waits the longest has been due")
                .register(registry);
        for (LedgerRow.State state : LedgerRow.State.values()) {
            Gauge.builder("uketori.reminders", this, one -> one.census().of(state))
                    .tag("state", state.code())
                    .description("Reminders by what became of them")
                    .register(registry);
        }
    }

    private synchronized Ledger.Census census() {
        long now = System.nanoTime();
        Ledger.Census known = census;
        if (known == null || now - countedAt > FRESH.toNanos()) {
            known = ledger.census(clock.instant());
            census = known;
            countedAt = now;
        }
        return known;
    }
}
