package uketori.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import uketori.preparation.signature.ImageRefused;
import uketori.renewal.ChangedMeanwhile;
import uketori.renewal.NameTaken;
import uketori.renewal.NotFound;
import uketori.renewal.StepRefused;
import uketori.statusdetail.TextRefused;

/**
 * Answers everything that fails below {@code /api/} with a {@link Problem}. It goes by the path and not by the
 * controller, because a wrong path, method or media type fails before there is a controller. What Spring Security
 * throws is left to it; the pages keep their own error pages.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems implements HandlerExceptionResolver {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    private final ApiWords words;

    ApiProblems(ApiWords words) {
        this.words = words;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean isOurs = path.equals("/api") || path.startsWith("/api/");
        boolean isSecuritys = failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
        if (!isOurs || isSecuritys || response.isCommitted()) {
            return null;
        }
        Problem problem = of(failure);
        if (problem.status() == HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            log.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        try {
            response.resetBuffer();
            response.setStatus(problem.status());
            if (failure instanceof ErrorResponse said && problem.status() != HttpStatus.NOT_FOUND.value()) {
                said.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            }
            response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.language().toLanguageTag());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(ApiJson.write(problem));
        } catch (IOException e) {
            log.debug("nobody waits for the answer any more", e);
        }
        return new ModelAndView();
    }

    private Problem of(Exception failure) {
        return switch (failure) {
            case BadRequest e -> of(e);
            case StepRefused e -> of(e);
            case NoHandlerFoundException _ -> problem(HttpStatus.NOT_FOUND, "no-such-path");
            case NotFound _ -> problem(HttpStatus.NOT_FOUND, "not-found");
            // The ids in the addresses are all that Spring converts here: what is no id is the id of nothing.
            case MethodArgumentTypeMismatchException _ -> problem(HttpStatus.NOT_FOUND, "not-found");
            case NameTaken _ -> problem(HttpStatus.CONFLICT, "name-taken");
            case ChangedMeanwhile _ -> problem(HttpStatus.CONFLICT, "changed-meanwhile");
            case TextRefused e ->
                switch (e.because()) {
                    case EMPTY -> problem(HttpStatus.BAD_REQUEST, "text-empty");
                    case TOO_LONG -> problem(HttpStatus.CONTENT_TOO_LARGE, "text-too-long");
                };
            case ImageRefused e -> of(e);
            case HttpMessageNotReadableException _ -> problem(HttpStatus.BAD_REQUEST, "body-missing");
            case HttpRequestMethodNotSupportedException e ->
                problem(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", joined(e.getSupportedHttpMethods()));
            case HttpMediaTypeNotSupportedException e ->
                problem(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                        "unsupported-media-type",
                        joined(e.getSupportedMediaTypes()));
            case HttpMediaTypeNotAcceptableException _ -> problem(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
            case ErrorResponse e when e.getStatusCode().is4xxClientError() -> problem(e.getStatusCode(), "bad-request");
            default -> problem(HttpStatus.INTERNAL_SERVER_ERROR, "failed");
        };
    }

    private Problem of(ImageRefused refused) {
        HttpStatus status = switch (refused.because()) {
            case NO_IMAGE, HEIC, OTHER_FORMAT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_MANY_BYTES, TOO_MANY_PIXELS -> HttpStatus.CONTENT_TOO_LARGE;
            case EMPTY, TOO_FEW_PIXELS, DAMAGED, TWO_THINGS_IN_ONE, NOTHING_WRITTEN -> HttpStatus.BAD_REQUEST;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        String code = refused.because().code();
        return new Problem(
                title(status),
                status.value(),
                words.whyNot(code, refused.format().title()),
                "image-" + code,
                null,
                null,
                null);
    }

    private Problem of(BadRequest refused) {
        List<Problem.FieldError> errors = refused.complaints().stream()
                .map(c -> new Problem.FieldError(
                        c.field(), words.say("field." + c.key(), c.arguments().toArray())))
                .toList();
        return new Problem(
                title(refused.status()),
                refused.status().value(),
                words.say(refused.reason()),
                refused.reason(),
                null,
                null,
                errors.isEmpty() ? null : errors);
    }

    private Problem of(StepRefused refused) {
        return new Problem(
                title(HttpStatus.CONFLICT),
                HttpStatus.CONFLICT.value(),
                words.why(refused.because()),
                refused.because().code(),
                refused.event(),
                refused.status(),
                null);
    }

    private Problem problem(HttpStatusCode status, String reason, Object... arguments) {
        return new Problem(title(status), status.value(), words.say(reason, arguments), reason, null, null, null);
    }

    private String title(HttpStatusCode status) {
        return words.say("title." + status.value());
    }

    private static String joined(@Nullable Collection<?> values) {
        return values == null ? "" : values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
