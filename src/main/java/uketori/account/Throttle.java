package uketori.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Allows each key some tries, which come back evenly over a period. Remembers the 10,000 keys that matter most. */
final class Throttle {

    private static final int MOST_KEYS = 10_000;
    private static final int LONGEST_KEY = 320;

    private final LoadingCache<String, Bucket> buckets;

    Throttle(int tries, Duration period, Clock clock) {
        TimeMeter meter = new ClockMeter(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(period)
                .ticker(meter::currentTimeNanos)
                .build(key -> Bucket.builder()
                        .withCustomTimePrecision(meter)
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, period))
                        .build());
    }

    /** Takes one try; if none is left, tells how long to wait for the next. */
    Optional<Duration> take(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives back a try that turned out to be rightful. */
    void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        return buckets.get(key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
