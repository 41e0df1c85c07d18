package uketori.reminder;

/**
 * What makes one reminder about a renewal or a document another than the next of its kind.
 *
 * @param occurrence the fact that it rests on, and which of its reminders it is, such as {@code day-before:2026-12-03}
 */
record Occasion(ReminderKind kind, String occurrence) {}
