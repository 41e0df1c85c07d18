package uketori.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uketori.account.People;
import uketori.account.Person;
import uketori.account.SignedIn;
import uketori.page.DateWords;
import uketori.preparation.Offices;
import uketori.renewal.ChangedMeanwhile;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;

/** Logging a renewal, looking at it, and taking its steps. */
@Controller
class RenewalPages {

    private final Renewals renewals;
    private final Holders holders;
    private final People people;
    private final RenewalSheets sheets;
    private final Offices offices;
    private final WaitingShare waiting;
    private final Clock clock;

    RenewalPages(
            Renewals renewals,
            Holders holders,
            People people,
            RenewalSheets sheets,
            Offices offices,
            WaitingShare waiting,
            Clock clock) {
        this.renewals = renewals;
        this.holders = holders;
        this.people = people;
        this.sheets = sheets;
        this.offices = offices;
        this.waiting = waiting;
        this.clock = clock;
    }

    @GetMapping("/renewals/new")
    String enter(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable String holder, Model model) {
        return newRenewal(me, RenewalForm.empty(holder), model);
    }

    @PostMapping("/renewals")
    String log(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") RenewalForm form,
            BindingResult problems,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String holder = EnteredLine.readNeeded(form.holder(), "holder", problems);
        RenewalStatus status = form.enteredStatus(problems);
        RenewalDetails details =
                form.newDetails(status, LocalDate.ofInstant(clock.instant(), DateWords.TOKYO), problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return newRenewal(me, form, model);
        }
        UUID household = me.householdId();
        UUID holderId = holders.named(household, holder).id();
        UUID id = renewals.log(household, holderId, status, details, me.personId())
                .id();
        return waiting.find(request).isPresent() ? "redirect:/share" : "redirect:/renewals/" + id;
    }

    @GetMapping("/renewals/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        RenewalSheet sheet = sheets.of(me, id);
        return sheets.page(sheet, RenewalForm.of(sheet.renewal()), model);
    }

    @PostMapping("/renewals/{id}/details")
    String amend(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") RenewalForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response) {
        RenewalDetails details = form.details(problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return sheets.page(sheets.of(me, id), form, model);
        }
        Renewal now = renewals.find(me.householdId(), id).orElseThrow(() -> new NotFound("renewal", id));
        try {
            renewals.amend(me.householdId(), id, form.seenOf(now), details, me.personId());
        } catch (ChangedMeanwhile e) {
            problems.reject("dashboard.problem.changed-meanwhile");
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return sheets.page(sheets.of(me, id), form, model);
        }
        return "redirect:/renewals/" + id;
    }

    @PostMapping("/renewals/{id}/recipients")
    String sendMailTo(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> people) {
        List<UUID> household = this.people.ofHousehold(me.householdId()).stream()
                .map(Person::id)
                .toList();
        for (UUID person : people) {
            if (!household.contains(person)) {
                throw new NotFound("person", person);
            }
        }
        renewals.sendMailTo(me.householdId(), id, people, me.personId());
        return "redirect:/renewals/" + id;
    }

    /**
     * Takes a step.
     *
     * @param change the newest row of history that the page showed: what is undone is what the person saw
     */
    @PostMapping("/renewals/{id}/events")
    String take(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam String event,
            @RequestParam @Nullable Long change) {
        RenewalEvent step = RenewalEvent.ofPersonsCode(event).orElseThrow(() -> new BadChoice("event", event));
        if (step == RenewalEvent.UNDO && change != null) {
            renewals.undo(me.householdId(), id, change, me.personId());
        } else {
            renewals.take(me.householdId(), id, step, me.personId());
        }
        return "redirect:/renewals/" + id;
    }

    private String newRenewal(SignedIn me, RenewalForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("holders", holders.ofHousehold(me.householdId()));
        model.addAttribute("offices", offices.ofHousehold(me.householdId()));
        return "dashboard/renewal-new";
    }
}
