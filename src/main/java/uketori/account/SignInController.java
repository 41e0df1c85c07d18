package uketori.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The sign-in by e-mail address and password. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    private static final String PAGE = "account/sign-in";

    private final Doorkeeper doorkeeper;
    private final Sessions sessions;
    private final RequestCache requestCache;

    SignInController(Doorkeeper doorkeeper, Sessions sessions, RequestCache requestCache) {
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
        this.requestCache = requestCache;
    }

    @GetMapping
    String page(@AuthenticationPrincipal @Nullable SignedIn me, HttpServletRequest request, Model model) {
        if (me != null) {
            return "redirect:/";
        }
        model.addAttribute("form", new SignInForm("", ""));
        model.addAttribute("signedOut", request.getParameterMap().containsKey("signed-out"));
        return PAGE;
    }

    @PostMapping
    ModelAndView signIn(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (doorkeeper.admit(form.email(), form.password(), ClientAddress.of(request))) {
            case Doorkeeper.Answer.Admitted(SignedIn person) -> {
                sessions.begin(person, request, response);
                yield new ModelAndView(askedFor(request, response));
            }
            case Doorkeeper.Answer.Refused() -> {
                errors.reject("account.problem.sign-in");
                yield Entered.again(PAGE);
            }
            case Doorkeeper.Answer.TooManyTries(var pause) -> Entered.tooManyTries(PAGE, pause, errors, response);
        };
    }

    /** Leads on to the page that was asked for before the sign-in, on this server only. */
    private RedirectView askedFor(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest asked = requestCache.getRequest(request, response);
        requestCache.removeRequest(request, response);
        String home = request.getContextPath() + "/";
        var redirect = new RedirectView(asked == null ? home : pathOf(asked.getRedirectUrl(), home));
        redirect.setExpandUriTemplateVariables(false);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }

    private static String pathOf(String url, String otherwise) {
        try {
            URI uri = URI.create(url);
            String path = uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return otherwise;
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}
