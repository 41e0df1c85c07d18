package uketori.dashboard;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** One line of text as somebody entered it, such as a name. */
final class EnteredLine {

    /** More than any name needs. */
    private static final int LONGEST_NAME = 100;

    private EnteredLine() {}

    /** The line without space around it, or null when empty; too long a line is a problem of the form. */
    static @Nullable String read(@Nullable String entered, String field, int mostCharacters, Errors problems) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        String line = entered.strip();
        if (line.codePointCount(0, line.length()) > mostCharacters
                || line.chars().anyMatch(Character::isISOControl)) {
            problems.rejectValue(field, "dashboard.problem.line", new Object[] {mostCharacters}, null);
        }
        return line;
    }

    /** A name: as {@link #read}, where an empty line is a problem too. */
    static String readNeeded(@Nullable String entered, String field, Errors problems) {
        String line = read(entered, field, LONGEST_NAME, problems);
        if (line == null) {
            problems.rejectValue(field, "dashboard.problem.needed");
            return "";
        }
        return line;
    }
}
