package uketori.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.SignedIn;
import uketori.preparation.Trips;
import uketori.renewal.Holder;
import uketori.renewal.HolderDetails;
import uketori.renewal.Holders;
import uketori.renewal.NameTaken;
import uketori.renewal.NotFound;
import uketori.renewal.Renewal;
import uketori.renewal.Renewals;

/** Whose passports they are, and until when their documents are good. */
@Controller
class HolderPages {

    private final Holders holders;
    private final Renewals renewals;
    private final Trips trips;

    HolderPages(Holders holders, Renewals renewals, Trips trips) {
        this.holders = holders;
        this.renewals = renewals;
        this.trips = trips;
    }

    @GetMapping("/holders")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("form", new HolderForm(null, null, null, null));
        return overview(me, model);
    }

    @PostMapping("/holders")
    String add(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") HolderForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response) {
        String name = EnteredLine.readNeeded(form.name(), "name", problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return overview(me, model);
        }
        return "redirect:/holders/" + holders.named(me.householdId(), name).id();
    }

    @GetMapping("/holders/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        Holder holder = find(me, id);
        model.addAttribute("form", HolderForm.of(holder));
        return page(me, holder, model);
    }

    @PostMapping("/holders/{id}")
    String change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") HolderForm form,
            BindingResult problems,
            Model model,
            RedirectAttributes afterwards,
            HttpServletResponse response) {
        HolderDetails details = form.details(problems);
        if (!problems.hasErrors()) {
            try {
                holders.change(me.householdId(), id, details);
                afterwards.addFlashAttribute("saved", true);
                return "redirect:/holders/" + id;
            } catch (NameTaken taken) {
                problems.rejectValue("name", "dashboard.problem.name-taken");
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(me, find(me, id), model);
    }

    @PostMapping("/trips/{id}/forget")
    String forgetTrip(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        return "redirect:/holders/" + trips.forget(me.householdId(), id) + "#runway";
    }

    private String overview(SignedIn me, Model model) {
        model.addAttribute("holders", holders.ofHousehold(me.householdId()));
        return "dashboard/holders";
    }

    private String page(SignedIn me, Holder holder, Model model) {
        List<Renewal> theirs = renewals.ofHousehold(me.householdId()).stream()
                .filter(renewal -> renewal.holderId().equals(holder.id()))
                .toList();
        model.addAttribute("holder", holder);
        model.addAttribute("renewals", theirs);
        model.addAttribute("trips", trips.ofHolder(me.householdId(), holder.id()));
        return "dashboard/holder";
    }

    private Holder find(SignedIn me, UUID id) {
        return holders.find(me.householdId(), id).orElseThrow(() -> new NotFound("holder", id));
    }
}
