package uketori.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.SignedIn;
import uketori.renewal.Holder;
import uketori.renewal.HolderDetails;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;

/** How long a signature certificate lasts. It keeps nothing until somebody asks for it, and asks for no password. */
@Controller
@RequestMapping("/prepare/certificate")
class CertificatePages {

    private final Holders holders;

    CertificatePages(Holders holders) {
        this.holders = holders;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable UUID holder, Model model) {
        Holder known = holder == null
                ? null
                : holders.find(me.householdId(), holder).orElseThrow(() -> new NotFound("holder", holder));
        model.addAttribute("form", CertificateForm.of(known));
        return page(me, model);
    }

    @PostMapping
    String reckon(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") CertificateForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response) {
        CertificateSheet sheet = form.sheet(problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(me, model);
        }
        return answered(me, form, sheet, model);
    }

    /** Notes the last day with the holder of that name, so that the reminders know it. */
    @PostMapping("/keep")
    String keep(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") CertificateForm form,
            BindingResult problems,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        CertificateSheet sheet = form.sheet(problems);
        boolean isReadable = !problems.hasErrors();
        String name = EnteredLine.readNeeded(form.holder(), "holder", problems);
        LocalDate expiresOn = sheet.expiresOn();
        if (problems.hasErrors() || expiresOn == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return isReadable ? answered(me, form, sheet, model) : page(me, model);
        }
        Holder holder = holders.named(me.householdId(), name);
        holders.change(
                me.householdId(),
                holder.id(),
                new HolderDetails(holder.name(), holder.birthday(), holder.passportExpiresOn(), expiresOn));
        afterwards.addFlashAttribute("saved", true);
        return "redirect:/holders/" + holder.id();
    }

    /** Strikes out the noted last day of a certificate that is void, so that no reminder rests on it any more. */
    @PostMapping("/strike")
    String strike(@AuthenticationPrincipal SignedIn me, @RequestParam UUID holder, RedirectAttributes afterwards) {
        Holder known = holders.find(me.householdId(), holder).orElseThrow(() -> new NotFound("holder", holder));
        holders.change(
                me.householdId(),
                known.id(),
                new HolderDetails(known.name(), known.birthday(), known.passportExpiresOn(), null));
        afterwards.addFlashAttribute("struck", known.name());
        return "redirect:/prepare/certificate?holder=" + known.id();
    }

    private String answered(SignedIn me, CertificateForm form, CertificateSheet sheet, Model model) {
        model.addAttribute("result", sheet);
        model.addAttribute("noted", CertificateForm.noted(form.holder(), holders.ofHousehold(me.householdId())));
        return page(me, model);
    }

    private String page(SignedIn me, Model model) {
        model.addAttribute("holders", holders.ofHousehold(me.householdId()));
        return "dashboard/prepare-certificate";
    }
}
