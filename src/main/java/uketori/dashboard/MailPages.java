package uketori.dashboard;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uketori.account.SignedIn;
import uketori.delivery.Outbox;

/** The mails that have not left, in full: what cannot be sent can at least be read. */
@Controller
class MailPages {

    private final Outbox outbox;

    MailPages(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/mails")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("mails", outbox.waiting(me.householdId()));
        model.addAttribute("undelivered", outbox.undelivered(me.householdId()));
        model.addAttribute("health", outbox.health(me.householdId()));
        return "dashboard/mails";
    }
}
