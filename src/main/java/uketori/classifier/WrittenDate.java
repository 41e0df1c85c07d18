package uketori.classifier;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in a sentence.
 *
 * @param from where it starts in the sentence
 * @param to where it ends, exclusive, its weekday included
 * @param year the year, or null if none is written
 * @param month 1 to 12, or {@link #NO_MONTH}
 * @param day 1 to 31
 * @param weekday the weekday written beside it, if any
 * @param sure false where the day runs together with a clock time in such a way that another day may be meant
 */
record WrittenDate(
        int from,
        int to,
        @Nullable Integer year,
        int month,
        int day,
        @Nullable DayOfWeek weekday,
        boolean sure) {

    /** A date without a year that lies further ahead than this may as well be one that has just passed. */
    private static final int FARTHEST_AHEAD_DAYS = 200;

    /** A passport is kept for six months, so that no pickup date that still counts lies further back. */
    private static final int LONGEST_PAST_DAYS = 120;

    /** No month is written: it follows from the day of writing. */
    static final int NO_MONTH = -1;

    /** A day of a month that is not written ("tomorrow (the 5th)") lies no further ahead than this. */
    private static final int NEAR_AHEAD_DAYS = 13;

    /** Whether the date exists in any year. */
    boolean possible() {
        if (month == NO_MONTH) {
            return day >= 1 && day <= 31;
        }
        return year == null ? in(2028) != null : in(year) != null;
    }

    /**
     * The day that is meant, or null if that is not sure: the year that is written; else the one in which the written
     * weekday fits; else the next such day as seen from {@code anchor}. A next one that is far away, or a weekday that
     * fits nowhere, makes it unsure.
     */
    @Nullable
    LocalDate resolve(LocalDate anchor) {
        if (!sure) {
            return null;
        }
        if (year != null) {
            LocalDate date = in(year);
            return date != null && fits(date) ? date : null;
        }
        LocalDate next = month == NO_MONTH ? nextOfAnyMonth(anchor) : nextFrom(anchor);
        if (next == null) {
            return null;
        }
        if (month == NO_MONTH) {
            return fits(next) && ChronoUnit.DAYS.between(anchor, next) <= NEAR_AHEAD_DAYS ? next : null;
        }
        if (weekday == null) {
            return ChronoUnit.DAYS.between(anchor, next) <= FARTHEST_AHEAD_DAYS ? next : null;
        }
        if (fits(next) && ChronoUnit.DAYS.between(anchor, next) <= FARTHEST_AHEAD_DAYS) {
            return next;
        }
        LocalDate last = in(next.getYear() - 1);
        return last != null && fits(last) && ChronoUnit.DAYS.between(last, anchor) <= FARTHEST_AHEAD_DAYS ? last : null;
    }

    /** The last such day before {@code anchor}, where the words say that it is over; null if that is not sure. */
    @Nullable
    LocalDate resolvePast(LocalDate anchor) {
        LocalDate last = in(anchor.getYear());
        if (last != null && last.isAfter(anchor)) {
            last = in(anchor.getYear() - 1);
        }
        return sure && last != null && fits(last) && ChronoUnit.DAYS.between(last, anchor) <= LONGEST_PAST_DAYS
                ? last
                : null;
    }

    /** The same date of that year. */
    WrittenDate inYear(int written) {
        return new WrittenDate(from, to, written, month, day, weekday, sure);
    }

    /** Whether both name the same day of a year. */
    boolean sameDayOfYear(WrittenDate other) {
        return month == other.month && day == other.day;
    }

    private @Nullable LocalDate nextFrom(LocalDate anchor) {
        LocalDate thisYear = in(anchor.getYear());
        return thisYear != null && !thisYear.isBefore(anchor) ? thisYear : in(anchor.getYear() + 1);
    }

    private @Nullable LocalDate nextOfAnyMonth(LocalDate anchor) {
        LocalDate month = day >= anchor.getDayOfMonth() ? anchor : anchor.plusMonths(1);
        return day <= month.lengthOfMonth() ? month.withDayOfMonth(day) : null;
    }

    private boolean fits(LocalDate date) {
        return weekday == null || date.getDayOfWeek() == weekday;
    }

    private @Nullable LocalDate in(int inYear) {
        try {
            return LocalDate.of(inYear, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
