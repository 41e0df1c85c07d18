package uketori.account;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/**
 * Who is asking: the principal of a signed-in page request or of an API token. Everything that a request reads or
 * changes is looked up within {@code householdId}.
 */
public record SignedIn(UUID personId, UUID householdId) implements Principal, Serializable {

    /** The person's id: sessions are found by it. */
    @Override
    public String getName() {
        return personId.toString();
    }
}
