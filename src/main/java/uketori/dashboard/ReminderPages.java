package uketori.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import uketori.reminder.Reminder;
import uketori.reminder.Reminders;
import uketori.renewal.Holder;
import uketori.renewal.Holders;

/** What comes next: the household's reminders, and what a person can do with one. */
@Controller
class ReminderPages {

    /** How far back the page looks. */
    private static final Duration LOOKING_BACK = Duration.ofDays(30);

    private static final int LONGEST_SNOOZE_DAYS = 366;

    private final Reminders reminders;
    private final Holders holders;
    private final People people;
    private final Clock clock;

    ReminderPages(Reminders reminders, Holders holders, People people, Clock clock) {
        this.reminders = reminders;
        this.holders = holders;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/reminders")
    String list(@AuthenticationPrincipal SignedIn me, Model model) {
        Instant now = clock.instant();
        List<Reminder> all = reminders.since(me.householdId(), now.minus(LOOKING_BACK));
        model.addAttribute("next", all.stream().filter(ReminderPages::isToCome).toList());
        model.addAttribute(
                "past",
                all.stream().filter(reminder -> !isToCome(reminder)).toList().reversed());
        model.addAttribute(
                "holders",
                holders.ofHousehold(me.householdId()).stream().collect(Collectors.toMap(Holder::id, Holder::name)));
        model.addAttribute("people", Names.of(me.personId(), people.ofHousehold(me.householdId())));
        return "dashboard/reminders";
    }

    @PostMapping("/reminders/{id}/send-now")
    String sendNow(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam @Nullable UUID renewal) {
        reminders.sendNow(me.householdId(), id, me.personId());
        return back(renewal);
    }

    @PostMapping("/reminders/{id}/skip")
    String skip(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id, @RequestParam @Nullable UUID renewal) {
        reminders.skip(me.householdId(), id);
        return back(renewal);
    }

    /**
     * Puts reminders of that kind off.
     *
     * @param days for so many days, unless {@code until} names the day
     */
    @PostMapping("/reminders/{id}/snooze")
    String snooze(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "3") int days,
            @RequestParam(defaultValue = "") String until,
            @RequestParam @Nullable UUID renewal) {
        LocalDate today = people.find(me.personId())
                .map(person -> LocalDate.ofInstant(
                        clock.instant(), person.preferences().zone()))
                .orElseThrow();
        LocalDate chosen = EnteredDay.readOr(until, today.plusDays(Math.clamp(days, 1, LONGEST_SNOOZE_DAYS)));
        if (!chosen.isAfter(today) || chosen.isAfter(today.plusDays(LONGEST_SNOOZE_DAYS))) {
            throw new BadChoice("until", until);
        }
        reminders.snooze(me.householdId(), id, chosen);
        return back(renewal);
    }

    /** Sends a mail to whoever asks, the way that all reminders go. */
    @PostMapping("/mails/test")
    String sendTest(@AuthenticationPrincipal SignedIn me, RedirectAttributes afterwards) {
        reminders.sendTest(me.householdId(), me.personId());
        afterwards.addFlashAttribute("tested", true);
        return "redirect:/reminders";
    }

    private static boolean isToCome(Reminder reminder) {
        return reminder.state() == Reminder.State.PLANNED;
    }

    private static String back(@Nullable UUID renewal) {
        return renewal == null ? "redirect:/reminders" : "redirect:/renewals/" + renewal + "#mails";
    }
}
