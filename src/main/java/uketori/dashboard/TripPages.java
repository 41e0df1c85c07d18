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
import uketori.account.SignedIn;
import uketori.preparation.Office;
import uketori.preparation.OfficeDetails;
import uketori.preparation.Offices;
import uketori.preparation.Trips;
import uketori.renewal.Holder;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;

/** Whether a passport is good for a trip, and by when a new one must be applied for. It keeps only what it is told to. */
@Controller
@RequestMapping("/prepare/trip")
class TripPages {

    private final Holders holders;
    private final Offices offices;
    private final Trips trips;

    TripPages(Holders holders, Offices offices, Trips trips) {
        this.holders = holders;
        this.offices = offices;
        this.trips = trips;
    }

    @GetMapping
    String ask(@AuthenticationPrincipal SignedIn me, @RequestParam @Nullable UUID holder, Model model) {
        Holder known = holder == null
                ? null
                : holders.find(me.householdId(), holder).orElseThrow(() -> new NotFound("holder", holder));
        model.addAttribute("form", TripForm.of(known));
        model.addAttribute("holder", holder == null ? "" : holder.toString());
        return page(me, model);
    }

    @PostMapping
    String reckon(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") TripForm form,
            BindingResult problems,
            @RequestParam @Nullable String holder,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("holder", holder == null ? "" : holder);
        TripSheet sheet = form.sheet(chosen(me, form.office()), problems);
        if (sheet == null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(me, model);
        }
        model.addAttribute("result", sheet);
        model.addAttribute("keeping", TripKeeping.of(holder, sheet));
        return page(me, model);
    }

    @PostMapping("/kept")
    String keep(
            @AuthenticationPrincipal SignedIn me,
            @ModelAttribute("form") TripKeeping form,
            BindingResult problems,
            Model model,
            HttpServletResponse response) {
        LocalDate departs = form.departs();
        LocalDate needed = form.needed();
        String destination = form.name(problems);
        if (problems.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("holders", holders.ofHousehold(me.householdId()));
            return "dashboard/prepare-trip-keeping";
        }
        UUID whose = id("holder", String.valueOf(form.holder()));
        trips.keep(me.householdId(), whose, destination, departs, needed);
        return "redirect:/holders/" + whose + "#runway";
    }

    private @Nullable OfficeDetails chosen(SignedIn me, @Nullable String office) {
        if (office == null || office.isBlank()) {
            return null;
        }
        UUID id = id("office", office);
        return offices.find(me.householdId(), id).map(Office::details).orElseThrow(() -> new NotFound("office", id));
    }

    private static UUID id(String field, String entered) {
        try {
            return UUID.fromString(entered);
        } catch (IllegalArgumentException e) {
            throw new BadChoice(field, entered);
        }
    }

    private String page(SignedIn me, Model model) {
        model.addAttribute("holders", holders.ofHousehold(me.householdId()));
        model.addAttribute("offices", offices.ofHousehold(me.householdId()));
        return "dashboard/prepare-trip";
    }
}
