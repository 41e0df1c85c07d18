package uketori.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uketori.reminder.LeadTimes;
import uketori.reminder.ReminderKind;

/**
 * The lead times of a kind of reminder as they stand in the form, kept as they were typed. Several numbers stand in one
 * field, with commas or spaces between them.
 */
record LeadTimesForm(
        ReminderKind kind, boolean on, String after, String every, String lateAfter, String lateEvery, String before) {

    private static final int UNREADABLE = -1;

    static LeadTimesForm of(ReminderKind kind, LeadTimes times) {
        return new LeadTimesForm(
                kind,
                times.on(),
                written(times.after()),
                String.valueOf(times.every()),
                String.valueOf(times.lateAfter()),
                String.valueOf(times.lateEvery()),
                written(times.before()));
    }

    static LeadTimesForm entered(ReminderKind kind, Map<String, String> fields) {
        return new LeadTimesForm(
                kind,
                fields.containsKey(kind.code() + ".on"),
                field(kind, "after", fields),
                field(kind, "every", fields),
                field(kind, "lateAfter", fields),
                field(kind, "lateEvery", fields),
                field(kind, "before", fields));
    }

    /** Whether the kind has such a field: what it never uses is not asked for. */
    public boolean has(String field) {
        LeadTimes defaults = LeadTimes.defaults(kind);
        return switch (field) {
            case "after" -> !defaults.after().isEmpty();
            case "every" -> defaults.every() > 0;
            case "late" -> defaults.lateEvery() > 0;
            case "before" -> !defaults.before().isEmpty();
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** What was entered; empty when it cannot be so. */
    public Optional<LeadTimes> leadTimes() {
        try {
            return Optional.of(new LeadTimes(
                    on, numbers(after), number(every), number(lateAfter), number(lateEvery), numbers(before)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String field(ReminderKind kind, String name, Map<String, String> fields) {
        return fields.getOrDefault(kind.code() + "." + name, "");
    }

    private static List<Integer> numbers(String entered) {
        return Arrays.stream(entered.strip().split("[\\s,、，・]+"))
                .filter(number -> !number.isEmpty())
                .map(LeadTimesForm::number)
                .distinct()
                .toList();
    }

    /** A number that cannot be read is one that {@link LeadTimes} refuses. */
    private static int number(String entered) {
        String digits = entered.strip();
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : UNREADABLE;
    }

    private static String written(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
