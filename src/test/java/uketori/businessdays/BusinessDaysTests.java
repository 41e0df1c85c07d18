package uketori.businessdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTests {

    /** 国民の祝日 of 2025 to 2027 with the substitute holidays, as the Cabinet Office publishes them. */
    private static final List<String> HOLIDAYS = List.of(
            "2025-01-01",
            "2025-01-13",
            "2025-02-11",
            "2025-02-23",
            "2025-02-24",
            "2025-03-20",
            "2025-04-29",
            "2025-05-03",
            "2025-05-04",
            "2025-05-05",
            "2025-05-06",
            "2025-07-21",
            "2025-08-11",
            "2025-09-15",
            "2025-09-23",
            "2025-10-13",
            "2025-11-03",
            "2025-11-23",
            "2025-11-24",
            "2026-01-01",
            "2026-01-12",
            "2026-02-11",
            "2026-02-23",
            "2026-03-20",
            "2026-04-29",
            "2026-05-03",
            "2026-05-04",
            "2026-05-05",
            "2026-05-06",
            "2026-07-20",
            "2026-08-11",
            "2026-09-21",
            "2026-09-22",
            "2026-09-23",
            "2026-10-12",
            "2026-11-03",
            "2026-11-23",
            "2027-01-01",
            "2027-01-11",
            "2027-02-11",
            "2027-02-23",
            "2027-03-21",
            "2027-03-22",
            "2027-04-29",
            "2027-05-03",
            "2027-05-04",
            "2027-05-05",
            "2027-07-19",
            "2027-08-11",
            "2027-09-20",
            "2027-09-23",
            "2027-10-11",
            "2027-11-03",
            "2027-11-23");

    @Test
    void leaveOutTheHolidaysThatTheCabinetOfficePublishes() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        List<String> closed = Stream.iterate(first, day -> day.getYear() < 2028, day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .filter(day -> !BusinessDays.isBusinessDay(day))
                .map(LocalDate::toString)
                .filter(day -> !day.matches(".*-12-(29|30|31)|.*-01-0[23]"))
                .toList();
        assertThat(closed)
                .isEqualTo(HOLIDAYS.stream()
                        .filter(day -> LocalDate.parse(day).getDayOfWeek().getValue() <= 5)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-28, true",
        "2026-12-29, false",
        "2026-12-31, false",
        "2027-01-03, false",
        "2027-01-04, true",
        "2026-11-21, false",
        "2026-11-22, false",
        "2026-11-23, false",
        "2026-11-24, true",
        "1900-01-05, true",
        "2150-11-21, false",
    })
    void areNeitherWeekendsNorHolidaysNorTheNewYearClosing(LocalDate day, boolean isBusinessDay) {
        assertThat(BusinessDays.isBusinessDay(day)).isEqualTo(isBusinessDay);
    }

    @ParameterizedTest
    @CsvSource({
        // over the weekend and the holiday of 23 November
        "2026-11-20, 1, 2026-11-24",
        "2026-11-20, 5, 2026-11-30",
        // over the closing of New Year
        "2026-12-28, 1, 2027-01-04",
        // over Golden Week with the substitute holiday
        "2026-05-01, 1, 2026-05-07",
        // over the holiday between two holidays
        "2026-09-18, 1, 2026-09-24",
        "2026-11-24, 0, 2026-11-24",
        "2026-11-22, 0, 2026-11-24",
        "2026-11-22, 1, 2026-11-24",
    })
    void areCountedFromTheDayAfter(LocalDate day, int days, LocalDate expected) {
        assertThat(BusinessDays.after(day, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-20", "2026-11-23, 2026-11-20", "2027-05-05, 2027-04-30", "2027-01-03, 2026-12-28"})
    void goesBackToTheLastBusinessDay(LocalDate day, LocalDate last) {
        assertThat(BusinessDays.onOrBefore(day)).isEqualTo(last);
    }
}
