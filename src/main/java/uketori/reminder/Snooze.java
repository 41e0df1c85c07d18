package uketori.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a person put a kind of reminder off. It does not hold what was not known then: a date that moved meanwhile, or a
 * correction that is asked for anew.
 *
 * @param until in the person's zone
 * @param at when they did so
 */
record Snooze(LocalDate until, Instant at) {}
