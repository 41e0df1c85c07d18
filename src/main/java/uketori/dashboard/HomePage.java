package uketori.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
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
import uketori.statusdetail.StatusDetails;

/** Whose passport is where, what to do now, and what comes next. */
@Controller
class HomePage {

    /** A family's renewals are looked at here; of more, the less pressing are a line each that leads to its page. */
    private static final int SHOWN = 6;

    /** The archive's newest lines, for who has just finished one. */
    private static final int FINISHED = 3;

    private final Renewals renewals;
    private final StatusDetails statusDetails;
    private final Reminders reminders;

    HomePage(Renewals renewals, StatusDetails statusDetails, Reminders reminders) {
        this.renewals = renewals;
        this.statusDetails = statusDetails;
        this.reminders = reminders;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        List<Renewal> all = renewals.ofHousehold(me.householdId());
        List<Renewal> open = all.stream()
                .filter(renewal -> !renewal.status().isEnd())
                .sorted(Situation.MOST_PRESSING)
                .toList();
        List<Renewal> finished = finished(all);
        model.addAttribute("open", glances(me, open.subList(0, Math.min(SHOWN, open.size()))));
        model.addAttribute(
                "others",
                open.stream()
                        .skip(SHOWN)
                        .map(renewal -> glance(renewal, List.of(), Map.of(), Set.of()))
                        .toList());
        model.addAttribute("finished", finished.stream().limit(FINISHED).toList());
        model.addAttribute("archived", finished.size());
        return "dashboard/home";
    }

    @GetMapping("/archive")
    String archive(@AuthenticationPrincipal SignedIn me, Model model) {
        model.addAttribute("finished", finished(renewals.ofHousehold(me.householdId())));
        return "dashboard/archive";
    }

    private static List<Renewal> finished(List<Renewal> all) {
        return all.stream().filter(renewal -> renewal.status().isEnd()).toList();
    }

    private List<Glance> glances(SignedIn me, List<Renewal> shown) {
        List<UUID> ids = shown.stream().map(Renewal::id).toList();
        Map<UUID, List<Change>> histories = renewals.histories(
                me.householdId(),
                shown.stream()
                        .filter(renewal -> needsHistory(renewal.status()))
                        .map(Renewal::id)
                        .toList());
        Map<UUID, Reminder> next = reminders.next(me.householdId(), ids);
        Set<UUID> unread = statusDetails.unread(me.householdId(), ids);
        return shown.stream()
                .map(renewal -> glance(renewal, histories.getOrDefault(renewal.id(), List.of()), next, unread))
                .toList();
    }

    /** Where a renewal left the track, and whether it only looks ready, is told by what happened before. */
    private static boolean needsHistory(RenewalStatus status) {
        return status == RenewalStatus.READY || Track.isBeside(status);
    }

    private static Glance glance(Renewal renewal, List<Change> history, Map<UUID, Reminder> next, Set<UUID> unread) {
        return new Glance(
                renewal,
                Situation.of(renewal),
                Track.of(renewal.status(), history),
                next.get(renewal.id()),
                unread.contains(renewal.id()),
                LooksReady.in(history));
    }
}
