package uketori.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;

/** What a person entered into a form, and how a page answers when it cannot take it: with the form as they left it. */
final class Entered {

    private Entered() {}

    /** A field's text without blanks around it. */
    static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }

    /** A password as it was typed. */
    static String password(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    static void demand(boolean fine, Errors errors, String field, String problem) {
        if (!fine) {
            errors.rejectValue(field, "account.problem." + problem);
        }
    }

    static ModelAndView again(String view) {
        return new ModelAndView(view, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Tells in words, and programs in {@code Retry-After}, how long to wait. */
    static ModelAndView tooManyTries(String view, Duration wait, Errors errors, HttpServletResponse response) {
        long seconds = wait.plusMillis(999).toSeconds();
        long minutes = wait.plusSeconds(59).toMinutes();
        errors.reject("account.problem.too-many-tries", new Object[] {minutes}, null);
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return new ModelAndView(view, HttpStatus.TOO_MANY_REQUESTS);
    }
}
