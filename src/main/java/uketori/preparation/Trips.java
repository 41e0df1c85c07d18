package uketori.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uketori.renewal.NotFound;

/** The trips that were kept. Whatever is asked or changed is looked up within a household. */
public interface Trips {

    /** A holder's, in the order of departure. */
    List<Trip> ofHolder(UUID householdId, UUID holderId);

    /**
     * Keeps a trip.
     *
     * @throws NotFound when the holder is not that household's
     */
    Trip keep(UUID householdId, UUID holderId, String destination, LocalDate departsOn, LocalDate neededUntil);

    /**
     * Forgets a trip.
     *
     * @return whose it was
     * @throws NotFound when it is not that household's
     */
    UUID forget(UUID householdId, UUID id);
}
