package uketori.preparation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trip that somebody wanted to keep in sight.
 *
 * @param destination as somebody wrote it
 * @param departsOn the day of departure
 * @param neededUntil the day until which the holder's passport must be good for it
 */
public record Trip(UUID id, UUID holderId, String destination, LocalDate departsOn, LocalDate neededUntil) {

    /** @param today in Asia/Tokyo */
    public boolean isOver(LocalDate today) {
        return neededUntil.isBefore(today);
    }

    /** Whether a passport with that last day expires before the trip no longer needs it; never where the day is unknown. */
    public boolean outlasts(@Nullable LocalDate passportExpiresOn) {
        return passportExpiresOn != null && passportExpiresOn.isBefore(neededUntil);
    }
}
