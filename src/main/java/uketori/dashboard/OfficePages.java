package uketori.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.SignedIn;
import uketori.preparation.Office;
import uketori.preparation.OfficeDetails;
import uketori.preparation.OfficeNameTaken;
import uketori.preparation.Offices;
import uketori.renewal.NotFound;

/** The offices that a household knows. */
@Controller
@RequestMapping("/prepare/offices")
class OfficePages {

    private final Offices offices;

    OfficePages(Offices offices) {
        this.offices = offices;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("form", OfficeForm.empty());
        return overview(me, model);
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") OfficeForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        OfficeDetails details = form.details(problems);
        if (!problems.hasErrors()) {
            try {
                offices.add(me.householdId(), details);
                afterwards.addFlashAttribute("saved", true);
                return "redirect:/prepare/offices";
            } catch (OfficeNameTaken taken) {
                problems.rejectValue("name", "prepare.problem.office-taken");
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return overview(me, model);
    }

    @GetMapping("/{id}")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        Office office = find(me, id);
        model.addAttribute("form", OfficeForm.of(office.details()));
        return page(office, model);
    }

    @PostMapping("/{id}")
    String change(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @ModelAttribute("form") OfficeForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        Office office = find(me, id);
        OfficeDetails details = form.details(problems);
        if (!problems.hasErrors()) {
            try {
                offices.change(me.householdId(), id, details);
                afterwards.addFlashAttribute("saved", true);
                return "redirect:/prepare/offices/" + id;
            } catch (OfficeNameTaken taken) {
                problems.rejectValue("name", "prepare.problem.office-taken");
            }
        }
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return page(office, model);
    }

    @PostMapping("/{id}/remove")
    String remove(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        offices.remove(me.householdId(), id);
        return "redirect:/prepare/offices";
    }

    private String overview(SignedIn me, Model model) {
        model.addAttribute("offices", offices.ofHousehold(me.householdId()));
        return "dashboard/prepare-offices";
    }

    private static String page(Office office, Model model) {
        model.addAttribute("office", office);
        return "dashboard/prepare-office";
    }

    private Office find(SignedIn me, UUID id) {
        return offices.find(me.householdId(), id).orElseThrow(() -> new NotFound("office", id));
    }
}
