package uketori.reminder;

import java.time.Instant;

/**
 * One line of a timetable.
 *
 * @param from from when it is to be said
 * @param until until when that is of use
 */
record Line(Occasion occasion, Instant from, Instant until) {}
