package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uketori.reminder.RenewalOf.HANAKO;
import static uketori.reminder.RenewalOf.HOUSEHOLD;
import static uketori.reminder.RenewalOf.RENEWAL;
import static uketori.reminder.RenewalOf.TARO;
import static uketori.reminder.RenewalOf.TOKYO;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uketori.delivery.Delivery;
import uketori.delivery.Outbox;
import uketori.renewal.NotFound;
import uketori.renewal.PickupLimit;
import uketori.renewal.RenewalChanged;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.testing.TestClock;
import uketori.testing.TestPostgres;

/** What a person can do with the reminders: send one now, skip it, put its kind off, choose their times, try the mail. */
@Tag("postgres")
@SpringBootTest(classes = ReminderTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = TestPostgres.class)
class ReminderControlTests {

    /** 09:00 in Tokyo. */
    private static final Instant NOW = TestClock.START;

    @Autowired
    private Household household;

    @Autowired
    private TestClock clock;

    @Autowired
    private ReminderDispatcher dispatcher;

    @Autowired
    private Reminders reminders;

    @Autowired
    private ReminderSettings settings;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void startAnew() {
        jdbc.sql("truncate reminder.reminder, reminder.lead_times, reminder.snooze, delivery.mail cascade")
                .update();
        clock.set(NOW);
        household.clear();
        household.has(HANAKO, "hanako@example.jp", TOKYO);
        household.has(TARO, "taro@example.jp", TOKYO);
    }

    @Test
    void sendsOneBeforeItsTimeAndNotAgainAtIt() {
        changed(RenewalOf.scheduled("2026-12-03"));
        dispatcher.handOverDue();
        Reminder dayBefore = planned(ReminderKind.PICKUP_DATE);

        reminders.sendNow(HOUSEHOLD, dayBefore.id(), HANAKO);
        changed(RenewalOf.scheduled("2026-12-03"));
        assertThat(dispatcher.handOverDue()).isOne();

        clock.set(Instant.parse("2026-12-01T23:00:00Z"));
        assertThat(dispatcher.handOverDue()).isZero();
    }

    @Test
    void sendsNothingNowToSomebodyElseInTheirQuietHours() {
        changed(RenewalOf.scheduled("2026-12-03"));
        dispatcher.handOverDue();
        Reminder dayBefore = planned(ReminderKind.PICKUP_DATE);
        clock.set(Instant.parse("2026-11-22T13:00:00Z"));

        reminders.sendNow(HOUSEHOLD, dayBefore.id(), TARO);
        assertThat(dispatcher.handOverDue()).isZero();
        clock.set(Instant.parse("2026-11-22T22:00:00Z"));
        assertThat(dispatcher.handOverDue()).isOne();
    }

    @Test
    void leavesOutOneThatWasSkipped() {
        changed(RenewalOf.scheduled("2026-12-03"));
        dispatcher.handOverDue();
        reminders.skip(HOUSEHOLD, planned(ReminderKind.PICKUP_DATE).id());
        changed(RenewalOf.scheduled("2026-12-03"));

        clock.set(Instant.parse("2026-12-01T23:00:00Z"));
        assertThat(dispatcher.handOverDue()).isZero();
        assertThat(reminders.ofRenewal(HOUSEHOLD, RENEWAL))
                .extracting(Reminder::state)
                .contains(Reminder.State.SKIPPED);
    }

    @Test
    void putsAKindOffAndRemindsWhenThatIsOver() {
        changed(RenewalOf.ready(NOW));
        dispatcher.handOverDue();
        reminders.snooze(HOUSEHOLD, planned(ReminderKind.PICKUP).id(), LocalDate.parse("2026-12-01"));

        for (String day : List.of("2026-11-25", "2026-11-29", "2026-11-30")) {
            clock.set(Instant.parse(day + "T01:00:00Z"));
            assertThat(dispatcher.handOverDue()).as(day).isZero();
        }
        clock.set(Instant.parse("2026-12-01T01:00:00Z"));
        assertThat(dispatcher.handOverDue()).isOne();
        clock.set(Instant.parse("2026-12-06T01:00:00Z"));
        assertThat(dispatcher.handOverDue()).as("then as before").isOne();
    }

    @Test
    void followsAPersonsOwnTimesAndSendsNothingTwiceWhenTheyChangeTheirMind() {
        changed(RenewalOf.ready(NOW).by(new PickupLimit(LocalDate.parse("2027-05-05"), true)));
        assertThat(dispatcher.handOverDue()).isOne();

        settings.change(HOUSEHOLD, HANAKO, Map.of(ReminderKind.PICKUP, off()));
        assertThat(plannedKinds()).doesNotContain(ReminderKind.PICKUP).contains(ReminderKind.PICKUP_DEADLINE);
        assertThat(settings.of(HANAKO).get(ReminderKind.PICKUP)).isEqualTo(off());
        assertThat(settings.of(TARO).get(ReminderKind.PICKUP)).isEqualTo(LeadTimes.defaults(ReminderKind.PICKUP));

        settings.change(HOUSEHOLD, HANAKO, Map.of(ReminderKind.PICKUP, LeadTimes.defaults(ReminderKind.PICKUP)));
        assertThat(plannedKinds()).contains(ReminderKind.PICKUP);
        assertThat(dispatcher.handOverDue()).as("it was told before").isZero();
    }

    @Test
    void sendsATestMailByTheVeryWayOfTheReminders() {
        reminders.sendTest(HOUSEHOLD, TARO);
        assertThat(dispatcher.handOverDue()).isOne();
        assertThat(outbox.waiting(HOUSEHOLD)).extracting(Delivery::to).containsExactly("taro@example.jp");
        assertThat(reminders.since(HOUSEHOLD, NOW.minus(Duration.ofDays(1))))
                .singleElement()
                .matches(test ->
                        test.kind() == ReminderKind.TEST && test.deliveries().size() == 1);
        assertThat(dispatcher.handOverDue()).isZero();
    }

    @Test
    void tellsWhatIsPlannedAndTheNewestOfWhatWent() {
        changed(RenewalOf.ready(NOW));
        for (int day = 0; day < 30; day++) {
            dispatcher.handOverDue();
            clock.advance(Duration.ofDays(1));
        }
        changed(RenewalOf.scheduled("2027-01-20"));

        List<Reminder> all = reminders.ofRenewal(HOUSEHOLD, RENEWAL);
        assertThat(all).extracting(Reminder::state).contains(Reminder.State.WITHDRAWN);
        List<Reminder> told = reminders.told(HOUSEHOLD, RENEWAL, 3);
        assertThat(told)
                .filteredOn(reminder -> !reminder.deliveries().isEmpty())
                .isEqualTo(all.stream()
                        .filter(reminder -> !reminder.deliveries().isEmpty())
                        .toList()
                        .reversed()
                        .subList(0, 3)
                        .reversed());
        assertThat(told)
                .filteredOn(reminder -> reminder.deliveries().isEmpty())
                .isNotEmpty()
                .extracting(Reminder::state)
                .containsOnly(Reminder.State.PLANNED);
        assertThat(reminders.next(HOUSEHOLD, List.of(RENEWAL)).get(RENEWAL)).isIn(told);
        assertThat(reminders.told(UUID.randomUUID(), RENEWAL, 3)).isEmpty();
        assertThat(reminders.next(UUID.randomUUID(), List.of(RENEWAL))).isEmpty();
    }

    @Test
    void goesOnWithWhatRepeatsForAsLongAsItHolds() {
        changed(RenewalOf.ready(NOW));
        int mails = 0;
        for (int day = 0; day < 100; day++) {
            mails += dispatcher.handOverDue();
            clock.advance(Duration.ofDays(1));
        }
        assertThat(mails)
                .as("at once, after 3 and 7 days, then weekly: 14, 21 … 98")
                .isEqualTo(16);
    }

    @Test
    void ofAnotherHouseholdAreNotToBeHad() {
        changed(RenewalOf.scheduled("2026-12-03"));
        UUID id = planned(ReminderKind.PICKUP_DATE).id();
        UUID other = UUID.randomUUID();
        assertThatThrownBy(() -> reminders.sendNow(other, id, HANAKO)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reminders.skip(other, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reminders.snooze(other, id, LocalDate.parse("2026-12-24")))
                .isInstanceOf(NotFound.class);
        assertThat(reminders.since(other, Instant.EPOCH)).isEmpty();
    }

    private static LeadTimes off() {
        return new LeadTimes(false, List.of(3, 7), 7, 0, 0, List.of());
    }

    private Reminder planned(ReminderKind kind) {
        return reminders.ofRenewal(HOUSEHOLD, RENEWAL).stream()
                .filter(reminder -> reminder.kind() == kind && reminder.state() == Reminder.State.PLANNED)
                .filter(reminder -> reminder.deliveries().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private List<ReminderKind> plannedKinds() {
        return reminders.ofRenewal(HOUSEHOLD, RENEWAL).stream()
                .filter(reminder -> reminder.state() == Reminder.State.PLANNED)
                .filter(reminder -> reminder.deliveries().isEmpty())
                .map(Reminder::kind)
                .toList();
    }

    private void changed(RenewalOf state) {
        household.follows(state);
        new TransactionTemplate(transactions)
                .executeWithoutResult(transaction -> events.publishEvent(new RenewalChanged(
                        RENEWAL,
                        HOUSEHOLD,
                        1,
                        RenewalStatus.SUBMITTED,
                        RenewalStatus.IN_PROCESS,
                        RenewalEvent.READ_IN_PROCESS,
                        RenewalEvent.READ_IN_PROCESS.cause(),
                        null)));
    }
}
