package uketori.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a mail that was put off is tried again: after a minute, then twice as long each time, for three days in all. */
final class BackOff {

    static final Duration FIRST = Duration.ofMinutes(1);
    static final Duration LONGEST = Duration.ofHours(12);

    /** Counted from the first try: a mail that waited for a mail server to be set has not failed yet. */
    static final Duration IN_ALL = Duration.ofDays(3);

    private BackOff() {}

    /**
     * The next try after one that failed; empty when it is time to give up.
     *
     * @param attempts how many tries were made, at least 1
     */
    static Optional<Instant> nextTry(int attempts, Instant firstAttemptAt, Instant now) {
        Instant end = firstAttemptAt.plus(IN_ALL);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        Instant next = now.plus(pauseAfter(attempts));
        return Optional.of(next.isBefore(end) ? next : end);
    }

    private static Duration pauseAfter(int attempts) {
        int doublings = Math.min(attempts - 1, 10); // 2^10 minutes are over 12 hours
        Duration pause = FIRST.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
