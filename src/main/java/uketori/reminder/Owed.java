package uketori.reminder;

import java.time.Instant;

/**
 * A reminder that is owed to a person.
 *
 * @param dueAt when it is to go out: never in the past, never in the person's quiet hours
 * @param atOnce whether its time had come when it was planned; quiet hours may hold it all the same
 */
record Owed(Occasion occasion, Instant dueAt, boolean atOnce) {}
