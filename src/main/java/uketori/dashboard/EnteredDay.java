package uketori.dashboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A day as somebody entered it. */
final class EnteredDay {

    private EnteredDay() {}

    /** The day, or null for an empty field; a field that holds no day of these centuries is a problem of the form. */
    static @Nullable LocalDate read(@Nullable String entered, String field, Errors problems) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(entered.strip());
            if (day.getYear() >= 1900 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below
        }
        problems.rejectValue(field, "dashboard.problem.day");
        return null;
    }
}
