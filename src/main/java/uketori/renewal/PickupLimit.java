package uketori.renewal;

import java.time.LocalDate;

/**
 * The last day for collecting the passport.
 *
 * @param day the day
 * @param about whether it is reckoned (six months from acceptance, else from submission) and not stated by a text;
 *     domain.md, The way of an application, 8
 */
public record PickupLimit(LocalDate day, boolean about) {}
