package uketori.dashboard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;

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

    /** A day as a form's field holds it; null for none. */
    static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /**
     * The day that was entered, or another one for an empty field.
     *
     * @throws BadChoice when it holds no day
     */
    static LocalDate readOr(String entered, LocalDate otherwise) {
        return entered.isBlank() ? otherwise : readSent(entered);
    }

    /**
     * The day in a field that a page itself fills.
     *
     * @throws BadChoice when it holds no day
     */
    static LocalDate readSent(@Nullable String sent) {
        LocalDate day = read(sent, "day", new MapBindingResult(Map.of(), "day"));
        if (day == null) {
            throw new BadChoice("day", String.valueOf(sent));
        }
        return day;
    }
}
