package uketori.dashboard;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A whole number as somebody entered it, in half- or full-width digits. */
final class EnteredNumber {

    private EnteredNumber() {}

    /** The number, or null for an empty field; what is none within the bounds is a problem of the form. */
    static @Nullable Integer read(@Nullable String entered, String field, int least, int most, Errors problems) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        Integer number = parse(entered);
        if (number == null || number < least || number > most) {
            problems.rejectValue(field, "prepare.problem.number", new Object[] {least, String.valueOf(most)}, null);
            return null;
        }
        return number;
    }

    /** The number; null where it is none. */
    static @Nullable Integer parse(String entered) {
        try {
            return Integer.valueOf(entered.strip().replace(",", ""));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
