package uketori.dashboard;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uketori.preparation.LatestDay;
import uketori.preparation.OfficeDays;
import uketori.preparation.OfficeDetails;
import uketori.renewal.RenewalDetails;

/** An office as entered; its closed dates stand in one field, with commas or spaces between them. */
record OfficeForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String hours,
        @Nullable List<String> closedWeekdays,
        @Nullable String closedDates,
        @Nullable String businessDays) {

    private static final int LONGEST_NOTE = 300;
    private static final int MOST_DATES = 60;

    /** The days that can be ticked as closed: Saturday and Sunday are anyway. */
    static final List<DayOfWeek> WORKDAYS = List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    static OfficeForm empty() {
        return new OfficeForm(null, null, null, null, null, String.valueOf(LatestDay.USUAL_BUSINESS_DAYS));
    }

    static OfficeForm of(OfficeDetails office) {
        return new OfficeForm(
                office.name(),
                office.address(),
                office.hours(),
                office.days().closedWeekdays().stream().map(DayOfWeek::name).toList(),
                office.days().closedDates().stream()
                        .sorted()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(", ")),
                String.valueOf(office.businessDays()));
    }

    /** Whether that day is ticked as closed. */
    public boolean isClosedOn(DayOfWeek day) {
        return closedWeekdays != null && closedWeekdays.contains(day.name());
    }

    /** What was entered; worth something only when {@code problems} stays empty. */
    OfficeDetails details(Errors problems) {
        Integer days = EnteredNumber.read(businessDays, "businessDays", 0, OfficeDetails.MOST_BUSINESS_DAYS, problems);
        return new OfficeDetails(
                readName(problems),
                EnteredLine.read(address, "address", LONGEST_NOTE, problems),
                EnteredLine.read(hours, "hours", LONGEST_NOTE, problems),
                new OfficeDays(weekdays(problems), dates(problems)),
                Objects.requireNonNullElse(days, LatestDay.USUAL_BUSINESS_DAYS));
    }

    private String readName(Errors problems) {
        String line = EnteredLine.read(name, "name", RenewalDetails.LONGEST_OFFICE, problems);
        if (line == null) {
            problems.rejectValue("name", "dashboard.problem.needed");
            return "";
        }
        return line;
    }

    private Set<DayOfWeek> weekdays(Errors problems) {
        Set<DayOfWeek> closed = WORKDAYS.stream().filter(this::isClosedOn).collect(Collectors.toSet());
        if (closed.size() == WORKDAYS.size()) {
            problems.rejectValue("closedWeekdays", "prepare.problem.never-open");
            return Set.of();
        }
        return closed;
    }

    private Set<LocalDate> dates(Errors problems) {
        Set<LocalDate> dates = new HashSet<>();
        List<String> entered = Arrays.stream(
                        Objects.requireNonNullElse(closedDates, "").split("[\\s,、，]+"))
                .filter(date -> !date.isEmpty())
                .toList();
        try {
            entered.forEach(date -> dates.add(LocalDate.parse(date)));
        } catch (DateTimeException e) {
            problems.rejectValue("closedDates", "prepare.problem.dates");
        }
        if (entered.size() > MOST_DATES) {
            problems.rejectValue("closedDates", "prepare.problem.dates");
        }
        return dates;
    }
}
