package uketori.account;

import java.util.UUID;

/**
 * Somebody of a household who signs in.
 *
 * @param email where their mail goes and what they sign in with
 * @param name how pages and mails call them
 */
public record Person(UUID id, UUID householdId, String email, String name, Preferences preferences) {}
