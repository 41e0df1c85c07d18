package uketori.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everything in the application goes by. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final String START = "uketori.clock.start";

    /** Tells the pages whether the clock was set, by {@code uketori.clock.start} such as {@code 2026-12-03T08:00:00+09:00}. */
    @Bean
    DemonstrationClock demonstrationClock(@Value("${" + START + ":}") String start) {
        return new DemonstrationClock(start.isBlank() ? null : parse(start));
    }

    /** The system's clock, or one that starts where the demonstration's does and ticks from there. */
    @Bean
    Clock clock(DemonstrationClock demonstration) {
        Clock system = Clock.systemUTC();
        Instant start = demonstration.startedAt();
        return start == null ? system : Clock.offset(system, Duration.between(system.instant(), start));
    }

    private static @Nullable Instant parse(String start) {
        try {
            return OffsetDateTime.parse(start.strip()).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidConfigurationPropertyValueException(
                    START, start, "It must be a date and time with its offset, such as 2026-12-03T08:00:00+09:00.");
        }
    }
}
