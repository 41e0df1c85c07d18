package uketori.account;

import java.util.UUID;

/** A person's name, address or preferences changed. Announced within the transaction that changes them. */
public record PersonChanged(UUID personId, UUID householdId) {}
