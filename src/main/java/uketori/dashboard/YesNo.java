package uketori.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What can be answered to a question of the guided check. */
enum YesNo {
    YES,
    NO,
    UNSURE;

    /** All of them, by their names in forms. */
    static final List<String> CODES = Arrays.stream(values()).map(YesNo::code).toList();

    /** The name in forms and message keys, such as {@code unsure}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The answer; null where there is none or somebody is unsure. Another value is a problem of the form. */
    static @Nullable Boolean read(@Nullable String entered, String field, Errors problems) {
        if (entered == null || entered.isBlank() || entered.equals(UNSURE.code())) {
            return null;
        }
        if (Arrays.stream(values()).noneMatch(answer -> answer.code().equals(entered))) {
            problems.rejectValue(field, "dashboard.problem.choice");
        }
        return entered.equals(YES.code());
    }
}
