package uketori.preparation;

/** An item that somebody ticked off on a list. */
public record Tick(ChecklistKind list, ChecklistItem item) {}
