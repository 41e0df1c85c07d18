package uketori.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The change of a password, which ends the person's sessions elsewhere. */
@Controller
@RequestMapping("/settings/password")
class PasswordController {

    private static final String PAGE = "account/password";

    private final Doorkeeper doorkeeper;
    private final Sessions sessions;

    PasswordController(Doorkeeper doorkeeper, Sessions sessions) {
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", new PasswordForm("", ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            HttpServletRequest request,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            return Entered.again(PAGE);
        }
        return switch (doorkeeper.changePassword(me, form.present(), form.next())) {
            case Doorkeeper.Answer.Admitted(SignedIn person) -> {
                redirect.addFlashAttribute("endedSessions", sessions.endOthers(person, request));
                yield new ModelAndView("redirect:/settings/password");
            }
            case Doorkeeper.Answer.Refused() -> {
                errors.rejectValue("present", "account.problem.present-password");
                yield Entered.again(PAGE);
            }
            case Doorkeeper.Answer.TooManyTries(var pause) -> Entered.tooManyTries(PAGE, pause, errors, response);
        };
    }
}
