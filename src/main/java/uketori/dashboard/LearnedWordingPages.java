package uketori.dashboard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.People;
import uketori.account.SignedIn;
import uketori.statusdetail.LearnedWordings;

/** What the household has said that wordings mean, and forgetting it. */
@Controller
class LearnedWordingPages {

    private final LearnedWordings wordings;
    private final People people;

    LearnedWordingPages(LearnedWordings wordings, People people) {
        this.wordings = wordings;
        this.people = people;
    }

    @GetMapping("/settings/learned")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("wordings", wordings.ofHousehold(me.householdId()));
        model.addAttribute("names", Names.of(me.personId(), people.ofHousehold(me.householdId())));
        return "dashboard/learned-wordings";
    }

    /**
     * Forgets a wording.
     *
     * @param renewal the renewal from whose page it was asked, if any
     */
    @PostMapping("/learned-wordings/{id}/forget")
    String forget(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID renewal,
            RedirectAttributes afterwards) {
        wordings.forget(me.householdId(), id);
        afterwards.addFlashAttribute("forgotten", true);
        return renewal == null ? "redirect:/settings/learned" : "redirect:/renewals/" + renewal + "#reading";
    }
}
