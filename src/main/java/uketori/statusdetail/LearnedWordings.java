package uketori.statusdetail;

import java.util.List;
import java.util.UUID;

/** What a household's people said that wordings mean; texts of nearly the same wording are read so from then on. */
public interface LearnedWordings {

    /** All of a household, the newest first. */
    List<LearnedWording> ofHousehold(UUID householdId);

    /**
     * Forgets one. Texts that were read by it keep their readings.
     *
     * @throws uketori.renewal.NotFound when there is none with that id in that household
     */
    void forget(UUID householdId, UUID id);
}
