package uketori.account;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The people of a household, and the invitation of more. */
@Controller
@RequestMapping("/settings/people")
class HouseholdController {

    private static final String PAGE = "account/people";

    private final JdbcPeople people;
    private final Invitations invitations;
    private final Links links;
    private final Throttle invitationsMade;

    HouseholdController(JdbcPeople people, Invitations invitations, Links links, Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.links = links;
        this.invitationsMade = new Throttle(20, Duration.ofHours(1), clock);
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("form", InviteForm.blank());
        show(me, model);
        return PAGE;
    }

    /** Shows the link in this very answer: it is written down nowhere, so no later page could. */
    @PostMapping
    ModelAndView invite(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        if (form.ownHousehold() && !people.isOperator(me.personId())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        form.check(errors);
        if (people.ofHousehold(me.householdId()).stream()
                .anyMatch(person -> person.email().equalsIgnoreCase(form.email()))) {
            errors.rejectValue("email", "account.problem.of-household");
        }
        if (errors.hasErrors()) {
            show(me, model);
            return Entered.again(PAGE);
        }
        Optional<Duration> wait = invitationsMade.take(me.getName());
        if (wait.isPresent()) {
            show(me, model);
            return Entered.tooManyTries(PAGE, wait.get(), errors, response);
        }
        Secret secret = form.ownHousehold()
                ? invitations.intoOwnHousehold(me, form.email())
                : invitations.intoHousehold(me, form.email());
        model.addAttribute("link", links.invitation(secret));
        model.addAttribute("form", InviteForm.blank());
        show(me, model);
        return new ModelAndView(PAGE);
    }

    @PostMapping("/invitations/{id}/withdraw")
    String withdraw(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        if (!invitations.withdraw(me, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/settings/people";
    }

    private void show(SignedIn me, Model model) {
        model.addAttribute("household", people.ofHousehold(me.householdId()));
        model.addAttribute("waiting", invitations.waiting(me));
        model.addAttribute("operator", people.isOperator(me.personId()));
    }
}
