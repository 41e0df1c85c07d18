package uketori.preparation;

import java.util.Map;
import java.util.UUID;

/** What came of checks whether holders may renew: of each holder the last one that was kept. */
public interface KeptChecks {

    /** All of a household, by holder. */
    Map<UUID, KeptCheck> ofHousehold(UUID householdId);

    /** Keeps what came of a check, instead of what came of the one before. */
    void keep(UUID householdId, UUID holderId, KeptCheck check);

    /** Forgets what was kept of a holder, if it is that household's. */
    void forget(UUID householdId, UUID holderId);
}
