package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import uketori.testing.TestClock;

class ThrottleTests {

    private final TestClock clock = new TestClock();
    private final Throttle throttle = new Throttle(3, Duration.ofMinutes(15), clock);

    @Test
    void allowsSoManyTriesAndThenTellsHowLongToWait() {
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.take("hanako")).isEmpty();
        }

        assertThat(throttle.take("hanako")).hasValue(Duration.ofMinutes(5));
    }

    @Test
    void keepsKeysApart() {
        for (int i = 0; i < 4; i++) {
            throttle.take("hanako");
        }

        assertThat(throttle.take("jiro")).isEmpty();
    }

    @Test
    void letsTriesComeBackWithTime() {
        for (int i = 0; i < 4; i++) {
            throttle.take("hanako");
        }
        clock.advance(Duration.ofMinutes(5));

        assertThat(throttle.take("hanako")).isEmpty();
        assertThat(throttle.take("hanako")).isPresent();
    }

    @Test
    void takesARightfulTryBackButNeverMoreThanThereWere() {
        for (int i = 0; i < 10; i++) {
            throttle.giveBack("hanako");
        }
        for (int i = 0; i < 3; i++) {
            throttle.take("hanako");
        }

        assertThat(throttle.take("hanako")).isPresent();
        throttle.giveBack("hanako");
        assertThat(throttle.take("hanako")).isEmpty();
    }
}
