package uketori.preparation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uketori.renewal.NotFound;

/** The offices that households know, each its own. */
public interface Offices {

    /** All of a household, by name. */
    List<Office> ofHousehold(UUID householdId);

    /** The office of that id, if it is that household's. */
    Optional<Office> find(UUID householdId, UUID id);

    /** The office that a name means, if that household has it; of several, the one with the longest name. */
    Optional<Office> named(UUID householdId, String name);

    /**
     * Adds an office.
     *
     * @throws OfficeNameTaken when another office of the household has that name
     */
    Office add(UUID householdId, OfficeDetails details);

    /**
     * Changes an office.
     *
     * @throws NotFound when it is not of that household
     * @throws OfficeNameTaken when another office of the household has that name
     */
    void change(UUID householdId, UUID id, OfficeDetails details);

    /**
     * Strikes an office off the list; renewals keep its name.
     *
     * @throws NotFound when it is not of that household
     */
    void remove(UUID householdId, UUID id);
}
