package uketori.account;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation that waits for the invited.
 *
 * @param ownHousehold whether they come into a household of their own
 */
record Invitation(UUID id, String email, Instant expiresAt, boolean ownHousehold) {}
