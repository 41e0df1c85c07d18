package uketori.renewal;

import java.util.UUID;

/** A holder was added or their dates changed. Announced within the transaction that changes it. */
public record HolderChanged(UUID holderId, UUID householdId) {}
