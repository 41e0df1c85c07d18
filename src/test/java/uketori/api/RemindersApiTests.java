package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static uketori.api.Examples.HANAKO;
import static uketori.api.Examples.HOLDER;
import static uketori.api.Examples.HOUSEHOLD;
import static uketori.api.Examples.RENEWAL_ID;
import static uketori.api.Examples.SUBMITTED;
import static uketori.api.Examples.UNKNOWN_ID;
import static uketori.api.Examples.hanako;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uketori.delivery.Delivery;
import uketori.reminder.Reminder;
import uketori.reminder.ReminderKind;
import uketori.reminder.Reminders;
import uketori.renewal.Renewals;

@ApiSliceTests
class RemindersApiTests {

    private static final Instant DUE = Instant.parse("2026-12-02T23:00:00Z");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Reminders reminders;

    @Test
    void tellsTheRemindersAndWhatBecameOfTheirMails() {
        Delivery waiting = new Delivery(
                UUID.randomUUID(),
                HOUSEHOLD,
                HANAKO.personId(),
                "hanako@example.org",
                "受け取れます",
                "text",
                Delivery.State.WAITING,
                2,
                "451 try again later",
                null,
                DUE,
                DUE.plusSeconds(120),
                null,
                "<1@uketori>");
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));
        given(reminders.ofRenewal(HOUSEHOLD, RENEWAL_ID))
                .willReturn(List.of(
                        reminder(ReminderKind.CARD_REGISTRATION, Reminder.State.WITHDRAWN, List.of()),
                        reminder(ReminderKind.PICKUP, Reminder.State.PLANNED, List.of(waiting))));

        assertThat(mvc.get()
                        .uri("/api/v1/renewals/" + RENEWAL_ID + "/reminders")
                        .with(hanako()))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        [
                          {"kind": "card-registration", "dueAt": "2026-12-02T23:00:00Z", "state": "withdrawn",
                           "personId": "aaaaaaaa-0000-4000-8000-000000000001", "deliveries": []},
                          {"kind": "pickup", "dueAt": "2026-12-02T23:00:00Z", "state": "planned",
                           "personId": "aaaaaaaa-0000-4000-8000-000000000001",
                           "deliveries": [{"to": "hanako@example.org", "subject": "受け取れます", "state": "waiting",
                             "attempts": 2, "lastError": "451 try again later", "answer": null, "sentAt": null,
                             "messageId": "<1@uketori>"}]}
                        ]
                        """);
    }

    @Test
    void tellsNothingOfARenewalOfAnotherHousehold() {
        assertThat(mvc.get()
                        .uri("/api/v1/renewals/" + UNKNOWN_ID + "/reminders")
                        .with(hanako()))
                .hasStatus(HttpStatus.NOT_FOUND);
        then(reminders).shouldHaveNoInteractions();
    }

    private static Reminder reminder(ReminderKind kind, Reminder.State state, List<Delivery> deliveries) {
        return new Reminder(
                UUID.randomUUID(), RENEWAL_ID, HOLDER.id(), HANAKO.personId(), kind, DUE, state, deliveries);
    }
}
