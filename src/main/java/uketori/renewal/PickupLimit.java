package uketori.renewal;

import java.time.LocalDate;
import uketori.businessdays.BusinessDays;

/**
 * The last day for collecting the passport.
 *
 * @param day the day; a stated one as it stands in the text, even if the offices are closed on it
 * @param about whether it is reckoned and not stated by a text
 */
public record PickupLimit(LocalDate day, boolean about) {

    /** How long a new passport can be collected (domain.md, The way of an application, 8). */
    static final int MONTHS_TO_COLLECT = 6;

    /** About six months from acceptance, else from submission: the last of these days on which the offices work. */
    static PickupLimit reckonedFrom(LocalDate day) {
        return new PickupLimit(BusinessDays.onOrBefore(day.plusMonths(MONTHS_TO_COLLECT)), true);
    }

    /** The last day on which it is of use to go, as most offices work on business days only. */
    public LocalDate lastBusinessDay() {
        return BusinessDays.onOrBefore(day);
    }

    /** Whether most offices are closed on the last day. */
    public boolean isClosed() {
        return !lastBusinessDay().equals(day);
    }
}
