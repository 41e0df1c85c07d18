package uketori.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import uketori.testing.TestClock;

class SharesTests {

    private final TestClock clock = new TestClock();
    private final Shares shares = new Shares(clock);

    @Test
    void keepsWhatWasSharedForHalfAnHour() {
        String token = shares.keep(share(0));
        Instant before = clock.instant();

        clock.set(before.plus(Duration.ofMinutes(29)));
        assertThat(shares.find(token)).isPresent();
        clock.set(before.plus(Duration.ofMinutes(30)));
        assertThat(shares.find(token)).isEmpty();
    }

    @Test
    void givesItToNobodyWhoDoesNotKnowTheToken() {
        String token = shares.keep(share(0));

        assertThat(token).hasSizeGreaterThanOrEqualTo(43).isNotEqualTo(shares.keep(share(0)));
        assertThat(shares.find(token.substring(1))).isEmpty();
    }

    @Test
    void forgetsTheOldestWhereThereIsNoRoomLeft() {
        String first = shares.keep(share(25_000_000));
        String second = shares.keep(share(25_000_000));
        String third = shares.keep(share(25_000_000));

        assertThat(shares.find(first)).isEmpty();
        assertThat(shares.find(second)).isPresent();
        assertThat(shares.find(third)).isPresent();
    }

    @Test
    void hasRoomAgainAfterForgetting() {
        String first = shares.keep(share(25_000_000));
        String second = shares.keep(share(25_000_000));
        shares.forget(second);
        shares.forget(second);
        shares.keep(share(25_000_000));

        assertThat(shares.find(first)).isPresent();
        assertThat(shares.find(second)).isEmpty();
    }

    private static Share share(int bytes) {
        return new Share("処理中", new byte[bytes], "");
    }
}
