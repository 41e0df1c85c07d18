package uketori.dashboard;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uketori.account.SignedIn;
import uketori.statusdetail.StatusDetails;

/** All that happened to a renewal, for who wants more than the newest. */
@Controller
class HistoryPage {

    private static final int MOST_MAILS = 500;

    private final RenewalSheets sheets;
    private final StatusDetails statusDetails;

    HistoryPage(RenewalSheets sheets, StatusDetails statusDetails) {
        this.sheets = sheets;
        this.statusDetails = statusDetails;
    }

    @GetMapping("/renewals/{id}/history")
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, Model model) {
        model.addAttribute("sheet", sheets.of(me, id, MOST_MAILS));
        model.addAttribute("texts", statusDetails.lines(me.householdId(), id, Integer.MAX_VALUE));
        return "dashboard/history";
    }
}
