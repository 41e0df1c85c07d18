package uketori.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The language of a page that is for a certain person, though nobody signed in for it. */
public final class PageLanguage {

    private static final String ATTRIBUTE = PageLanguage.class.getName();

    private PageLanguage() {}

    /** Lets the answer to a request speak that language. */
    public static void speak(HttpServletRequest request, Locale language) {
        request.setAttribute(ATTRIBUTE, language);
    }

    static Optional<Locale> spoken(HttpServletRequest request) {
        return Optional.ofNullable((Locale) request.getAttribute(ATTRIBUTE));
    }
}
