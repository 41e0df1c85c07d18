package uketori.businessdays;

import com.opengamma.strata.basics.ReferenceData;
import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarIds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The days on which Japan's public offices work: not on weekends, holidays (substitute holidays included) and from
 * 29 December to 3 January (domain.md, The way of an application, 3). Days are days in Asia/Tokyo.
 */
public final class BusinessDays {

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;
    private static final MonthDay CLOSED_FROM = MonthDay.of(12, 29);
    private static final MonthDay CLOSED_UNTIL = MonthDay.of(1, 3);

    /** The banks of Tokyo: they close on weekends, on every holiday, and around New Year for fewer days. */
    private static final HolidayCalendar BANKS = HolidayCalendarIds.JPTO.resolve(ReferenceData.standard());

    private BusinessDays() {}

    /** Whether the offices work on that day; before 1950 and after 2099 no holidays are known. */
    public static boolean isBusinessDay(LocalDate day) {
        boolean isKnown = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
        boolean isClosed = isKnown ? BANKS.isHoliday(day) : day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return !isClosed && !isNewYearClosing(day);
    }

    /**
     * The business day that comes so many after a day; the day itself does not count.
     *
     * @param days how many, 0 or more; 0 gives the day itself if it is one, else the next
     */
    public static LocalDate after(LocalDate day, int days) {
        LocalDate reached = day;
        for (int left = days; left > 0 || !isBusinessDay(reached); ) {
            reached = reached.plusDays(1);
            if (left > 0 && isBusinessDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** The day itself if it is a business day, else the last one before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate reached = day;
        while (!isBusinessDay(reached)) {
            reached = reached.minusDays(1);
        }
        return reached;
    }

    private static boolean isNewYearClosing(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return !date.isBefore(CLOSED_FROM) || !date.isAfter(CLOSED_UNTIL);
    }
}
