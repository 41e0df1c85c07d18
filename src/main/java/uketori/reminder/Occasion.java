package uketori.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What makes one reminder about a renewal or a document another than the next of its kind.
 *
 * @param occurrence the fact that it rests on, and which of its reminders it is, such as {@code day-before:2026-12-03}
 */
record Occasion(ReminderKind kind, String occurrence) {

    private static final Pattern NUMBERED = Pattern.compile("(?:after-)?(\\d+)-(?:days|months)\\b.*");

    /** Which of the reminders it is, such as {@code day-before}. */
    String step() {
        int colon = occurrence.indexOf(':');
        return colon < 0 ? occurrence : occurrence.substring(0, colon);
    }

    /** How many days or months before or after; empty where it is no matter of counting. */
    Optional<Integer> count() {
        Matcher numbered = NUMBERED.matcher(step());
        return numbered.matches() ? Optional.of(Integer.valueOf(numbered.group(1))) : Optional.empty();
    }

    /** The day that it rests on, where it rests on one. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(occurrence.substring(occurrence.indexOf(':') + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
