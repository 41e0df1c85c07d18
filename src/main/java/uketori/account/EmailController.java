package uketori.account;

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

/** The change of the address that a person signs in with and gets their mail at. */
@Controller
@RequestMapping("/settings/email")
class EmailController {

    private static final String PAGE = "account/email";

    private final Doorkeeper doorkeeper;
    private final People people;

    EmailController(Doorkeeper doorkeeper, People people) {
        this.doorkeeper = doorkeeper;
        this.people = people;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        String email = people.find(me.personId()).map(Person::email).orElse("");
        model.addAttribute("form", new EmailForm(email, ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") EmailForm form,
            BindingResult errors,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        form.check(errors);
        if (errors.hasErrors()) {
            return Entered.again(PAGE);
        }
        try {
            return switch (doorkeeper.changeEmail(me, form.present(), form.email())) {
                case Doorkeeper.Answer.Admitted(SignedIn person) -> {
                    redirect.addFlashAttribute("changed", true);
                    yield new ModelAndView("redirect:/settings/email");
                }
                case Doorkeeper.Answer.Refused() -> {
                    errors.rejectValue("present", "account.problem.present-password");
                    yield Entered.again(PAGE);
                }
                case Doorkeeper.Answer.TooManyTries(var pause) -> Entered.tooManyTries(PAGE, pause, errors, response);
            };
        } catch (EmailTaken e) {
            errors.rejectValue("email", "account.problem.email-used");
            return Entered.again(PAGE);
        }
    }
}
