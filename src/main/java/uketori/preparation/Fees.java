package uketori.preparation;

import java.util.List;
import java.util.UUID;

/** The table of fees: what comes with Uketori, until a household writes its own. */
public interface Fees {

    /** The table that a household sees. */
    FeeTable ofHousehold(UUID householdId);

    /** Writes a household's own table; an empty one brings back what comes with Uketori. */
    void change(UUID householdId, List<Fee> fees);
}
