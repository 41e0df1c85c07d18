package uketori.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.servlet.LocaleResolver;

/** Answers an API call without a valid token: 401, as RFC 9457 and RFC 6750 have it. */
final class UnauthorizedProblem implements AuthenticationEntryPoint {

    private final MessageSource messages;
    private final LocaleResolver languages;

    UnauthorizedProblem(MessageSource messages, LocaleResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException)
            throws IOException {
        boolean bad = authException instanceof BadCredentialsException;
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, bad ? "Bearer error=\"invalid_token\"" : "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Locale language = languages.resolveLocale(request);
        String detail = messages.getMessage(bad ? "account.api.bad-token" : "account.api.no-token", null, language);
        String title = messages.getMessage("account.api.unauthorized", null, language);
        String body = """
                {"type":"about:blank","title":"%s","status":401,"detail":"%s"}""".formatted(title, detail);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
