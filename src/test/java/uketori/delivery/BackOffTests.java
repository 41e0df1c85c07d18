package uketori.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class BackOffTests {

    private static final Instant FIRST_TRY = Instant.parse("2026-12-03T00:00:00Z");

    @Test
    void waitsAMinuteThenTwiceAsLongUpToTwelveHoursAndGivesUpAfterThreeDays() {
        List<Duration> pauses = new ArrayList<>();
        Instant now = FIRST_TRY;
        for (int attempts = 1; ; attempts++) {
            Optional<Instant> next = BackOff.nextTry(attempts, FIRST_TRY, now);
            if (next.isEmpty()) {
                break;
            }
            pauses.add(Duration.between(now, next.get()));
            now = next.get();
        }
        assertThat(pauses.subList(0, 11))
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 720L);
        assertThat(pauses.subList(11, pauses.size())).allMatch(pause -> pause.compareTo(BackOff.LONGEST) <= 0);
        assertThat(now).as("the last try").isEqualTo(FIRST_TRY.plus(BackOff.IN_ALL));
    }

    @Property
    void theNextTryIsAheadAndNeverFurtherThanTwelveHours(
            @ForAll @IntRange(min = 1) int attempts, @ForAll @LongRange(min = -9_000_000, max = 259_199) long seconds) {
        Instant now = FIRST_TRY.plusSeconds(seconds);
        assertThat(BackOff.nextTry(attempts, FIRST_TRY, now))
                .hasValueSatisfying(next -> assertThat(next).isAfter(now).isBeforeOrEqualTo(now.plus(BackOff.LONGEST)));
    }
}
