package uketori.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import uketori.account.SignedIn;
import uketori.reminder.Reminders;
import uketori.renewal.Renewal;

/** The reminders about a renewal, and what became of their mails. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reminders")
class RemindersApi {

    private final Reminders reminders;
    private final RenewalAnswers answers;

    RemindersApi(Reminders reminders, RenewalAnswers answers) {
        this.reminders = reminders;
        this.answers = answers;
    }

    @GetMapping("/renewals/{id}/reminders")
    @Operation(operationId = "listReminders", summary = "All reminders about a renewal, in the order of their time")
    List<ReminderJson> list(@AuthenticationPrincipal SignedIn me, @PathVariable UUID id) {
        Renewal renewal = answers.find(me.householdId(), id);
        return reminders.ofRenewal(me.householdId(), renewal.id()).stream()
                .map(ReminderJson::of)
                .toList();
    }
}
