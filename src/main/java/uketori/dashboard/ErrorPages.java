package uketori.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import uketori.renewal.ChangedMeanwhile;
import uketori.renewal.NotFound;
import uketori.renewal.StepRefused;

/**
 * What the pages answer when something cannot be done: what, why, and what now. What the framework itself refuses comes
 * to the same template as {@link ErrorViewResolver}.
 */
@ControllerAdvice(basePackages = {"uketori.dashboard", "uketori.account"})
class ErrorPages implements ErrorViewResolver {

    private static final Set<Integer> DESCRIBED = Set.of(400, 403, 404, 405, 409, 413, 429, 500);

    /** The HTTP status in whose message keys an error of this one is described. */
    static int described(int status) {
        return DESCRIBED.contains(status) ? status : status >= 500 ? 500 : 400;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(status, model);
    }

    @ExceptionHandler(NotFound.class)
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND, Map.of());
    }

    @ExceptionHandler
    ModelAndView stepRefused(StepRefused refused, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, Map.of("refused", refused, "back", back(request)));
    }

    @ExceptionHandler(ChangedMeanwhile.class)
    ModelAndView changedMeanwhile(HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, Map.of("back", back(request)));
    }

    @ExceptionHandler(BadChoice.class)
    ModelAndView badChoice() {
        return page(HttpStatus.BAD_REQUEST, Map.of());
    }

    /** An address whose id is no id leads nowhere; any other value of the wrong kind is a bad request. */
    @ExceptionHandler
    ModelAndView wrongKind(MethodArgumentTypeMismatchException e) {
        boolean inPath = e.getParameter().hasParameterAnnotation(PathVariable.class);
        return page(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, Map.of());
    }

    private static ModelAndView page(HttpStatus status, Map<String, Object> model) {
        return new ModelAndView("dashboard/error", model, status).addObject("status", status.value());
    }

    /** The page of the renewal that the path or the form's field {@code renewal} names, else home. */
    private static String back(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String renewal = pattern != null && pattern.toString().startsWith("/renewals/{id}")
                ? pathId(request)
                : request.getParameter("renewal");
        return renewal != null && renewal.matches("[0-9a-fA-F-]{36}") ? "/renewals/" + renewal : "/";
    }

    private static @Nullable String pathId(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("id") instanceof String id
                ? id
                : null;
    }
}
