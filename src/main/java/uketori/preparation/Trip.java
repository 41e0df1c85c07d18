package uketori.preparation;

import java.time.LocalDate;
import java.util.UUID;

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
}
