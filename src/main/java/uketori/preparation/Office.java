package uketori.preparation;

import java.util.UUID;

/** An office where passports are collected, on a household's own list. */
public record Office(UUID id, OfficeDetails details) {}
