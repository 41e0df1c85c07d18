package uketori.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The set-up: the first account, made by who can read the log. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final String PAGE = "account/setup";

    private final JdbcPeople people;
    private final Registrar registrar;
    private final SetupCode code;
    private final Sessions sessions;
    private final Throttle tries;

    SetupController(JdbcPeople people, Registrar registrar, SetupCode code, Sessions sessions, Clock clock) {
        this.people = people;
        this.registrar = registrar;
        this.code = code;
        this.sessions = sessions;
        this.tries = new Throttle(10, Duration.ofMinutes(15), clock);
    }

    @GetMapping
    String page(Model model, Locale locale) {
        if (people.anybody()) {
            return "redirect:/";
        }
        model.addAttribute("form", SetupForm.blank(locale));
        return PAGE;
    }

    @PostMapping
    ModelAndView setUp(
            @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (people.anybody()) {
            return alreadySetUp();
        }
        String address = ClientAddress.of(request);
        Optional<Duration> wait = tries.take(address);
        if (wait.isPresent()) {
            return Entered.tooManyTries(PAGE, wait.get(), errors, response);
        }
        if (code.matches(form.code())) {
            tries.giveBack(address);
        } else {
            errors.rejectValue("code", "account.problem.code");
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return Entered.again(PAGE);
        }
        try {
            sessions.begin(registrar.registerFirst(form.person()), request, response);
            return new ModelAndView("redirect:/");
        } catch (AlreadySetUp e) {
            return alreadySetUp();
        }
    }

    private static ModelAndView alreadySetUp() {
        return new ModelAndView("account/already-set-up", HttpStatus.CONFLICT);
    }
}
