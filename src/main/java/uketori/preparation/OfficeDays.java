package uketori.preparation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import uketori.businessdays.BusinessDays;

/**
 * The days on which an office works: the business days of public offices, but for the days on which this one is closed.
 *
 * @param closedWeekdays closed every week, besides Saturday and Sunday; not all of Monday to Friday
 * @param closedDates closed once
 */
public record OfficeDays(Set<DayOfWeek> closedWeekdays, Set<LocalDate> closedDates) {

    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    /** Closed on no day of its own. */
    public static final OfficeDays USUAL = new OfficeDays(Set.of(), Set.of());

    public OfficeDays {
        closedWeekdays = Set.copyOf(closedWeekdays);
        closedDates = Set.copyOf(closedDates);
        if (closedWeekdays.containsAll(WORKDAYS)) {
            throw new IllegalArgumentException("an office that is closed every day");
        }
    }

    public boolean isOpen(LocalDate day) {
        return BusinessDays.isBusinessDay(day)
                && !closedWeekdays.contains(day.getDayOfWeek())
                && !closedDates.contains(day);
    }

    /**
     * The open day that lies so many before a day; the day itself does not count.
     *
     * @param days how many, 0 or more; 0 gives the day itself if it is open, else the last one before it
     */
    public LocalDate before(LocalDate day, int days) {
        LocalDate reached = lastOpen(day);
        for (int left = days; left > 0; left--) {
            reached = lastOpen(reached.minusDays(1));
        }
        return reached;
    }

    /**
     * The open day that comes so many after a day; the day itself does not count.
     *
     * @param days how many, 0 or more; 0 gives the day itself
     */
    public LocalDate after(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0; ) {
            reached = reached.plusDays(1);
            if (isOpen(reached)) {
                left--;
            }
        }
        return reached;
    }

    private LocalDate lastOpen(LocalDate day) {
        LocalDate reached = day;
        while (!isOpen(reached)) {
            reached = reached.minusDays(1);
        }
        return reached;
    }
}
