package uketori.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;
import uketori.capture.Share;
import uketori.capture.Shares;

/**
 * Finds again what this browser shared, by a cookie of its own: what a phone shares comes without the session where the
 * browser takes it for another site's, and must last through a sign-in. The sign-out takes the cookie away.
 */
@Component
class WaitingShare {

    static final String COOKIE = "uketori-shared";

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Shares shares;

    WaitingShare(Shares shares) {
        this.shares = shares;
    }

    Optional<Share> find(HttpServletRequest request) {
        return Optional.ofNullable(token(request)).flatMap(shares::find);
    }

    void keep(Share share, HttpServletRequest request, HttpServletResponse response) {
        forget(request);
        set(shares.keep(share), PATIENCE, request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        if (forget(request)) {
            set("", Duration.ZERO, request, response);
        }
    }

    private boolean forget(HttpServletRequest request) {
        String token = token(request);
        if (token != null) {
            shares.forget(token);
        }
        return token != null;
    }

    private static @Nullable String token(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    private static void set(String token, Duration age, HttpServletRequest request, HttpServletResponse response) {
        String cookie = ResponseCookie.from(COOKIE, token)
                .path(request.getContextPath() + "/")
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }
}
