package uketori.dashboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import uketori.account.SignedIn;
import uketori.reminder.Reminder;
import uketori.reminder.Reminders;
import uketori.renewal.Change;
import uketori.renewal.LooksReady;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;

/** Whose passport is where, what to do now, and what comes next. */
@Controller
class HomePage {

    private final Renewals renewals;
    private final Reminders reminders;

    HomePage(Renewals renewals, Reminders reminders) {
        this.renewals = renewals;
        this.reminders = reminders;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        List<Renewal> all = renewals.ofHousehold(me.householdId());
        Map<UUID, Reminder> next = new HashMap<>();
        for (Reminder reminder : reminders.planned(me.householdId())) {
            if (reminder.renewalId() != null) {
                next.putIfAbsent(reminder.renewalId(), reminder);
            }
        }
        model.addAttribute(
                "open",
                all.stream()
                        .filter(renewal -> !renewal.status().isEnd())
                        .sorted(Situation.MOST_PRESSING)
                        .map(renewal -> glance(renewal, next.get(renewal.id())))
                        .toList());
        model.addAttribute(
                "finished",
                all.stream().filter(renewal -> renewal.status().isEnd()).toList());
        return "home";
    }

    private Glance glance(Renewal renewal, @Nullable Reminder next) {
        List<Change> history = historyIfItTells(renewal);
        return new Glance(
                renewal, Situation.of(renewal), Track.of(renewal.status(), history), next, LooksReady.in(history));
    }

    /** Only a correction stands beside the track, and only what is ready may need a look: this asks for few histories. */
    private List<Change> historyIfItTells(Renewal renewal) {
        return renewal.status() == RenewalStatus.NEEDS_CORRECTION || renewal.status() == RenewalStatus.READY
                ? renewals.history(renewal.householdId(), renewal.id())
                : List.of();
    }
}
