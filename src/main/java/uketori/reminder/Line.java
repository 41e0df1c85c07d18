package uketori.reminder;

import java.time.Instant;

/**
 * One line of a timetable.
 *
 * @param isNews whether it tells a fact for the first time, and is no repetition
 * @param from from when it is to be said
 * @param until until when that is of use
 */
record Line(Occasion occasion, boolean isNews, Instant from, Instant until) {}
