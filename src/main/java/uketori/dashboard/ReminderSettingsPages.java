package uketori.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uketori.account.SignedIn;
import uketori.reminder.LeadTimes;
import uketori.reminder.ReminderKind;
import uketori.reminder.ReminderSettings;

/** Which reminders a person wants, and when. */
@Controller
@RequestMapping("/settings/reminders")
class ReminderSettingsPages {

    private final ReminderSettings settings;

    ReminderSettingsPages(ReminderSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, Model model) {
        Map<ReminderKind, LeadTimesForm> forms = new LinkedHashMap<>();
        settings.of(me.personId()).forEach((kind, times) -> forms.put(kind, LeadTimesForm.of(kind, times)));
        return page(forms, model);
    }

    @PostMapping
    String change(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam Map<String, String> entered,
            Model model,
            HttpServletResponse response,
            RedirectAttributes afterwards) {
        Map<ReminderKind, LeadTimesForm> forms = new LinkedHashMap<>();
        Map<ReminderKind, LeadTimes> changed = new EnumMap<>(ReminderKind.class);
        settings.of(me.personId()).forEach((kind, times) -> {
            LeadTimesForm form = LeadTimesForm.entered(kind, entered);
            forms.put(kind, form);
            form.leadTimes().ifPresent(read -> changed.put(kind, read));
        });
        forms.remove(ReminderKind.TEST);
        changed.remove(ReminderKind.TEST);
        if (changed.size() < forms.size()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(forms, model);
        }
        settings.change(me.householdId(), me.personId(), changed);
        afterwards.addFlashAttribute("saved", true);
        return "redirect:/settings/reminders";
    }

    private static String page(Map<ReminderKind, LeadTimesForm> forms, Model model) {
        forms.remove(ReminderKind.TEST);
        model.addAttribute("forms", forms.values());
        model.addAttribute(
                "problem",
                forms.values().stream().anyMatch(form -> form.leadTimes().isEmpty()));
        return "dashboard/reminder-settings";
    }
}
