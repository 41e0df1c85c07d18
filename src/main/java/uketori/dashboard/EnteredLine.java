package uketori.dashboard;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One line of text as somebody entered it, such as a name. */
final class EnteredLine {

    /** More than any name or office needs. */
    static final int MOST_CHARACTERS = 100;

    private EnteredLine() {}

    /** The line without space around it, or null when empty; too long a line is a problem of the form. */
    static @Nullable String read(@Nullable String entered, String field, Errors problems) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        String line = entered.strip();
        if (line.length() > MOST_CHARACTERS || line.chars().anyMatch(Character::isISOControl)) {
            problems.rejectValue(field, "dashboard.problem.line", new Object[] {MOST_CHARACTERS}, null);
        }
        return line;
    }

    /** As {@link #read}, where an empty line is a problem too. */
    static String readNeeded(@Nullable String entered, String field, Errors problems) {
        String line = read(entered, field, problems);
        if (line == null) {
            problems.rejectValue(field, "dashboard.problem.needed");
            return "";
        }
        return line;
    }
}
