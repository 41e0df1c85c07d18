package uketori.renewal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose passports they are. */
public interface Holders {

    /** The holder of that id, if they belong to that household. */
    Optional<Holder> find(UUID householdId, UUID id);

    /** All of a household, by name. */
    List<Holder> ofHousehold(UUID householdId);

    /** Every household that has a holder. */
    List<UUID> households();

    /** The holder of that name, made if there is none yet. */
    Holder named(UUID householdId, String name);

    /**
     * Changes what is known of a holder.
     *
     * @throws NotFound when they are not of that household
     * @throws NameTaken when another holder of the household has that name
     */
    Holder change(UUID householdId, UUID id, HolderDetails details);
}
