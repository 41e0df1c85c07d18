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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the link of an invitation leads to: the invited choose their name and password. */
@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {

    private static final String PAGE = "account/invitation";

    private final Invitations invitations;
    private final Sessions sessions;
    private final Throttle guesses;

    InvitationController(Invitations invitations, Sessions sessions, Clock clock) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.guesses = new Throttle(20, Duration.ofMinutes(15), clock);
    }

    @GetMapping
    ModelAndView page(@PathVariable String token, Model model, HttpServletRequest request) {
        Optional<Invitation> invitation = find(token, request);
        if (invitation.isEmpty()) {
            return gone();
        }
        model.addAttribute("form", new InvitationForm("", ""));
        model.addAttribute("invitation", invitation.get());
        model.addAttribute("token", token);
        return new ModelAndView(PAGE);
    }

    @PostMapping
    ModelAndView accept(
            @PathVariable String token,
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Invitation> invitation = find(token, request);
        if (invitation.isEmpty()) {
            return gone();
        }
        model.addAttribute("invitation", invitation.get());
        model.addAttribute("token", token);
        form.check(errors);
        if (errors.hasErrors()) {
            return Entered.again(PAGE);
        }
        try {
            Optional<SignedIn> person = invitations.accept(
                    new Secret(token), form.name(), form.password(), AccountRules.languageOf(locale));
            if (person.isEmpty()) {
                return gone();
            }
            sessions.begin(person.get(), request, response);
            return new ModelAndView("redirect:/");
        } catch (EmailTaken e) {
            errors.reject("account.problem.email-taken");
            return Entered.again(PAGE);
        }
    }

    /** Who guesses links finds nothing any more after some tries, not even a good one. */
    private Optional<Invitation> find(String token, HttpServletRequest request) {
        String address = ClientAddress.of(request);
        if (guesses.take(address).isPresent()) {
            return Optional.empty();
        }
        Optional<Invitation> invitation = invitations.find(new Secret(token));
        invitation.ifPresent(_ -> guesses.giveBack(address));
        return invitation;
    }

    private static ModelAndView gone() {
        return new ModelAndView("account/invitation-gone", HttpStatus.NOT_FOUND);
    }
}
