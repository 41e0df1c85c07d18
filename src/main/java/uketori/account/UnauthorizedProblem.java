package uketori.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers an API call without a valid token: 401, as RFC 9457 and RFC 6750 have it. */
final class UnauthorizedProblem implements AuthenticationEntryPoint {

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException authException)
            throws IOException {
        boolean bad = authException instanceof BadCredentialsException;
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, bad ? "Bearer error=\"invalid_token\"" : "Bearer");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String detail = bad
                ? "This API token is not known or was revoked."
                : "Send an API token: Authorization: Bearer <token>. Tokens are made at /settings/tokens.";
        String body = """
                {"type":"about:blank","title":"Unauthorized","status":401,"detail":"%s"}""".formatted(detail);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
