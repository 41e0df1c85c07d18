package uketori.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people who sign in. */
public interface People {

    Optional<Person> find(UUID personId);

    /** Everybody of a household, in the order in which they came. */
    List<Person> ofHousehold(UUID householdId);
}
