package uketori.delivery;

import java.time.Duration;
import java.util.Map;

/**
 * How many mails of all households stand where.
 *
 * @param oldestDue for how long the mail that waits the longest has been due; zero when none is due
 */
record Census(Map<Delivery.State, Long> mails, Duration oldestDue) {

    long of(Delivery.State state) {
        return mails.getOrDefault(state, 0L);
    }
}
