package uketori.preparation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uketori.renewal.NotFound;

/** The ticks on the checklists of renewals. */
public interface Checklists {

    /** The ticks of one renewal; none for another household's. */
    Set<Tick> ofRenewal(UUID householdId, UUID renewalId);

    /** All ticks of a household, by renewal; a renewal without any is left out. */
    Map<UUID, Set<Tick>> ofHousehold(UUID householdId);

    /**
     * Sets ticks and takes ticks away; what is in neither stays as it is, so that two people can tick at once.
     *
     * @throws NotFound when the renewal is not of that household
     */
    void tick(UUID householdId, UUID renewalId, Set<Tick> set, Set<Tick> taken);
}
