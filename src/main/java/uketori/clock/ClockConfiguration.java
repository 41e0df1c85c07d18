package uketori.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everything in the application goes by. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /**
     * The system's clock, or one that starts at {@code uketori.clock.start} (such as
     * {@code 2026-12-03T08:00:00+09:00}) and ticks from there.
     */
    @Bean
    Clock clock(@Value("${uketori.clock.start:#{null}}") @Nullable OffsetDateTime start) {
        Clock system = Clock.systemUTC();
        return start == null ? system : Clock.offset(system, Duration.between(system.instant(), start.toInstant()));
    }

    /** Tells the pages whether the clock was set. */
    @Bean
    DemonstrationClock demonstrationClock(@Value("${uketori.clock.start:#{null}}") @Nullable OffsetDateTime start) {
        Instant startedAt = start == null ? null : start.toInstant();
        return new DemonstrationClock(startedAt);
    }
}
