package uketori.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * The language that somebody who is not signed in chose at the foot of a page: the parameter {@value #PARAMETER}, kept in
 * a cookie, so that passers-by leave nothing in the database.
 */
final class LanguageChoice implements HandlerInterceptor {

    static final String PARAMETER = "language";

    private static final String COOKIE = "uketori-language";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")) {
            asked(request).ifPresent(language -> keep(language, request, response));
        }
        return true;
    }

    /** What the address of the page asks for. */
    static Optional<Locale> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(LanguageChoice::language);
    }

    /** What was asked for before. */
    static Optional<Locale> kept(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(LanguageChoice::language);
    }

    private static Optional<Locale> language(String code) {
        return switch (code) {
            case "ja" -> Optional.of(Locale.JAPANESE);
            case "en" -> Optional.of(Locale.ENGLISH);
            default -> Optional.empty();
        };
    }

    private static void keep(Locale language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, language.getLanguage())
                .path(request.getContextPath() + "/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(Duration.ofDays(400))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
