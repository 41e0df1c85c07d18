package uketori.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the application's clock was set for a demonstration or a test.
 *
 * @param startedAt where the clock was started; null when it tells the real time
 */
public record DemonstrationClock(@Nullable Instant startedAt) {

    public boolean isSet() {
        return startedAt != null;
    }
}
