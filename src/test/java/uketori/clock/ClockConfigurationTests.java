package uketori.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ClockConfigurationTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(ClockConfiguration.class);

    @Test
    void tellsTheRealTimeUnlessItIsSet() {
        application.run(context -> {
            assertThat(context.getBean(Clock.class)).isEqualTo(Clock.systemUTC());
            assertThat(context.getBean(DemonstrationClock.class).isSet()).isFalse();
        });
        application
                .withPropertyValues("uketori.clock.start= ")
                .run(context -> assertThat(
                                context.getBean(DemonstrationClock.class).isSet())
                        .isFalse());
    }

    @Test
    void startsWhereItIsSetAndTicksFromThere() {
        Instant start = Instant.parse("2026-12-02T23:00:00Z");
        application
                .withPropertyValues("uketori.clock.start=2026-12-03T08:00:00+09:00")
                .run(context -> {
                    Clock clock = context.getBean(Clock.class);
                    assertThat(clock.instant()).isCloseTo(start, within(1, ChronoUnit.MINUTES));
                    Instant earlier = clock.instant();
                    Thread.sleep(20);
                    assertThat(clock.instant()).isAfter(earlier);
                    assertThat(context.getBean(DemonstrationClock.class).startedAt())
                            .isEqualTo(start);
                });
    }

    @Test
    void saysWhatAStartMustLookLike() {
        application
                .withPropertyValues("uketori.clock.start=tomorrow")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                        .hasMessageContaining("uketori.clock.start")
                        .hasMessageContaining("2026-12-03T08:00:00+09:00"));
    }
}
