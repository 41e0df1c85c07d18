package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uketori.reminder.RenewalOf.HANAKO;
import static uketori.reminder.RenewalOf.HOLDER;
import static uketori.reminder.RenewalOf.HOUSEHOLD;
import static uketori.reminder.RenewalOf.RENEWAL;
import static uketori.reminder.RenewalOf.TARO;
import static uketori.reminder.RenewalOf.TOKYO;
import static uketori.reminder.RenewalOf.change;
import static uketori.reminder.RenewalOf.preferences;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uketori.account.PersonChanged;
import uketori.delivery.Delivery;
import uketori.delivery.DeliveryDispatcher;
import uketori.renewal.HolderChanged;
import uketori.renewal.PickupLimit;
import uketori.renewal.RenewalChanged;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.testing.TestClock;
import uketori.testing.TestPostgres;

@Tag("postgres")
@SpringBootTest(
        classes = ReminderTestApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "uketori.mail.from=uketori@example.org")
@ContextConfiguration(initializers = TestPostgres.class)
class ReminderTests {

    private static final GreenMail mailServer = startMailServer();

    /** 09:00 in Tokyo. */
    private static final Instant NOW = TestClock.START;

    private static final String URL = "https://mofa.payment-kokopass.jp/entry/1";

    @Autowired
    private Household household;

    @Autowired
    private TestClock clock;

    @Autowired
    private ReminderDispatcher reminders;

    @Autowired
    private DeliveryDispatcher delivery;

    @Autowired
    private Reminders ledger;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> mailServer.getSmtp().getPort());
    }

    private static GreenMail startMailServer() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @AfterAll
    static void stopMailServer() {
        mailServer.stop();
    }

    @BeforeEach
    void startAnew() throws Exception {
        jdbc.sql("""
                truncate reminder.reminder, reminder.lead_times, reminder.snooze, reminder.calendar_entry, delivery.mail
                cascade
                """).update();
        mailServer.purgeEmailFromAllMailboxes();
        clock.set(NOW);
        household.clear();
        household.has(HANAKO, "hanako@example.jp", TOKYO);
        household.has(TARO, "taro@example.jp", TOKYO);
    }

    @Test
    void sendsAnAnnouncedDateAndTheCardRegistrationInOneMail() {
        changed(RenewalOf.scheduled("2026-12-03").cardRequested(URL), null);

        send();

        assertThat(received()).containsExactly("hanako@example.jp: Planned: collect Hanako's passport from Thu 3 Dec");
        assertThat(states())
                .containsExactly(
                        "card-registration sent 2026-11-22T00:00:00Z",
                        "pickup-date sent 2026-11-22T00:00:00Z",
                        "card-registration planned 2026-11-23T23:00:00Z",
                        "card-registration planned 2026-11-26T23:00:00Z",
                        "card-registration planned 2026-11-29T23:00:00Z",
                        "card-registration planned 2026-12-01T23:00:00Z",
                        "pickup-date planned 2026-12-01T23:00:00Z",
                        "card-registration planned 2026-12-02T23:00:00Z");
        assertThat(ledger.ofRenewal(HOUSEHOLD, RENEWAL).getFirst().deliveries())
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo("hanako@example.jp");
                    assertThat(mail.state()).isEqualTo(Delivery.State.SENT);
                });
    }

    @Test
    void isSentOnlyOnceItsMailWas() {
        changed(RenewalOf.scheduled("2026-12-03"), null);
        reminders.handOverDue();

        assertThat(states()).contains("pickup-date planned 2026-11-22T00:00:00Z");
        assertThat(planned(HOUSEHOLD))
                .extracting(reminder -> reminder.deliveries().size())
                .containsExactly(1, 0);
        delivery.dispatchDue();
        assertThat(states()).contains("pickup-date sent 2026-11-22T00:00:00Z");
        assertThat(planned(HOUSEHOLD)).hasSize(1);
    }

    @Test
    void isMissedWhenItsMailCannotBeDelivered() {
        household.has(HANAKO, "no address", TOKYO);
        changed(RenewalOf.scheduled("2026-12-03"), null);
        send();
        assertThat(states()).contains("pickup-date missed 2026-11-22T00:00:00Z");
    }

    @Test
    void changesNothingWhenItIsPlannedAgain() {
        RenewalOf renewal = RenewalOf.scheduled("2026-12-03").cardRequested(URL);
        changed(renewal, null);
        send();
        List<String> before = states();

        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofHours(3));
            changed(renewal, null);
            send();
        }

        assertThat(states()).isEqualTo(before);
        assertThat(received()).hasSize(1);
    }

    @Test
    void belongsToTheTransactionThatChangesTheFacts() {
        household.follows(RenewalOf.scheduled("2026-12-03"));
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            events.publishEvent(changedBy(null));
            transaction.setRollbackOnly();
        });
        assertThat(states()).isEmpty();
    }

    @Test
    void mailsANewDateAnewAndForgetsTheOldOne() {
        changed(RenewalOf.scheduled("2026-12-03"), null);
        send();
        changed(RenewalOf.scheduled("2026-12-10"), null);
        send();
        changed(RenewalOf.scheduled("2026-12-03"), null);
        send();

        assertThat(received())
                .containsExactly(
                        "hanako@example.jp: Planned: collect Hanako's passport from Thu 3 Dec",
                        "hanako@example.jp: Planned: collect Hanako's passport from Thu 10 Dec",
                        "hanako@example.jp: Planned: collect Hanako's passport from Thu 3 Dec");
        assertThat(states().stream().filter(line -> line.contains("planned")))
                .containsExactly("pickup-date planned 2026-12-01T23:00:00Z");
    }

    @Test
    void neverSendsAReadyNoticeThatWasTakenBackWhileItsMailWaited() {
        changed(RenewalOf.ready(NOW), null);
        reminders.handOverDue();

        household.happened(change(2, RenewalStatus.READY, RenewalStatus.IN_PROCESS, RenewalEvent.READ_TAKEN_BACK));
        changed(RenewalOf.status(RenewalStatus.IN_PROCESS), null);
        send();

        assertThat(received())
                .containsExactly("hanako@example.jp: Not yet: the pickup notice for Hanako's passport was withdrawn");
        assertThat(states().stream().filter(line -> line.startsWith("pickup ")))
                .allMatch(line -> line.contains("withdrawn"));

        changed(RenewalOf.ready(NOW), null);
        send();
        assertThat(received()).as("ready again is told again").hasSize(2);
    }

    @Test
    void plansAgainWhatElseACalledBackMailWasToSay() {
        changed(RenewalOf.scheduled("2026-12-03").cardRequested(URL), null);
        reminders.handOverDue();

        changed(RenewalOf.status(RenewalStatus.IN_PROCESS).cardRequested(URL), null);
        send();

        assertThat(received()).containsExactly("hanako@example.jp: Register a card for the fee of Hanako's passport");
    }

    @Test
    void tellsTheOthersThatSomebodyTookADateOutByHand() {
        changed(RenewalOf.scheduled("2026-12-03").to(HANAKO, TARO), HANAKO);
        send();
        assertThat(received()).containsExactly("taro@example.jp: Planned: collect Hanako's passport from Thu 3 Dec");

        clock.advance(Duration.ofMinutes(5));
        changed(RenewalOf.status(RenewalStatus.IN_PROCESS).to(HANAKO, TARO), HANAKO);
        send();
        send();
        assertThat(received().stream().filter(mail -> mail.contains("Not yet")))
                .containsExactly("taro@example.jp: Not yet: the pickup date of Hanako's passport no longer stands");
    }

    @Test
    void doesNotMailPeopleWhatTheyDidThemselvesButTheOthersAndLaterBoth() {
        changed(RenewalOf.ready(NOW).to(HANAKO, TARO), HANAKO);
        send();
        assertThat(received()).containsExactly("taro@example.jp: Ready: collect Hanako's passport from Sun 22 Nov");

        clock.advance(Duration.ofDays(3));
        send();
        assertThat(received())
                .containsExactlyInAnyOrder(
                        "taro@example.jp: Ready: collect Hanako's passport from Sun 22 Nov",
                        "hanako@example.jp: Still to collect: Hanako's passport",
                        "taro@example.jp: Still to collect: Hanako's passport");
    }

    @Test
    void fallsSilentWhenItIsCollectedAndSpeaksAgainWhenThatIsUndone() {
        changed(RenewalOf.ready(NOW).to(HANAKO, TARO), null);
        send();
        changed(RenewalOf.status(RenewalStatus.PICKED_UP).to(HANAKO, TARO), HANAKO);
        clock.advance(Duration.ofDays(1));
        send();
        assertThat(received()).hasSize(2);
        assertThat(planned(HOUSEHOLD)).isEmpty();

        changed(RenewalOf.ready(NOW).to(HANAKO, TARO), HANAKO);
        send();
        assertThat(received()).as("nobody is told again that it is ready").hasSize(2);
        clock.advance(Duration.ofDays(2));
        send();
        assertThat(received()).hasSize(4);
    }

    @Test
    void callsBackAMailThatStillWaitsWhenThePassportHasBeenCollected() {
        changed(RenewalOf.ready(NOW), null);
        reminders.handOverDue();
        changed(RenewalOf.status(RenewalStatus.PICKED_UP), HANAKO);
        send();
        assertThat(received()).isEmpty();
    }

    @Test
    void aMailThatWaitsNamesTheOfficeThatIsChosenMeanwhile() throws Exception {
        changed(RenewalOf.ready(NOW).named("Hanako", "North Counter"), null);
        reminders.handOverDue();
        jdbc.sql("update delivery.mail set attempts = 3").update();
        String first = waiting().messageId();

        changed(RenewalOf.ready(NOW).named("Hanako", "South Counter"), HANAKO);
        assertThat(waiting().text()).contains("South Counter").doesNotContain("North Counter");
        assertThat(waiting().messageId()).isEqualTo(first);
        assertThat(waiting().attempts()).as("its tries go on").isEqualTo(3);

        delivery.dispatchDue();
        assertThat(words(mailServer.getReceivedMessages()[0]).toString()).contains("South Counter");
        assertThat(received()).hasSize(1);
    }

    @Test
    void aMailThatWaitsGoesToThePersonsNewAddressInTheirNewLanguage() {
        changed(RenewalOf.ready(NOW), null);
        reminders.handOverDue();

        household.has(HANAKO, "hanako.new@example.jp", TOKYO.in(Locale.JAPANESE));
        publish(new PersonChanged(HANAKO, HOUSEHOLD));
        delivery.dispatchDue();

        assertThat(received())
                .singleElement()
                .asString()
                .startsWith("hanako.new@example.jp: ")
                .contains("受け取れます");
    }

    @Test
    void whatNeverReachedTheOldAddressGoesToTheNewOne() {
        household.has(HANAKO, "no address", TOKYO);
        changed(RenewalOf.scheduled("2026-12-03"), null);
        send();
        assertThat(states()).contains("pickup-date missed 2026-11-22T00:00:00Z");

        publish(new PersonChanged(HANAKO, HOUSEHOLD));
        send();
        assertThat(received()).as("the same address: not tried again").isEmpty();

        household.has(HANAKO, "hanako@example.jp", TOKYO);
        publish(new PersonChanged(HANAKO, HOUSEHOLD));
        send();
        send();
        assertThat(received()).containsExactly("hanako@example.jp: Planned: collect Hanako's passport from Thu 3 Dec");
        assertThat(states()).contains("pickup-date sent 2026-11-22T00:00:00Z");
    }

    @Test
    void aMailThatAWorkerHoldsStaysAsItIs() {
        changed(RenewalOf.ready(NOW).named("Hanako", "North Counter"), null);
        reminders.handOverDue();
        jdbc.sql("update delivery.mail set lease = :lease")
                .param("lease", UUID.randomUUID())
                .update();

        changed(RenewalOf.ready(NOW).named("Hanako", "South Counter"), null);

        assertThat(waiting().text()).contains("North Counter").doesNotContain("South Counter");
    }

    private Delivery waiting() {
        return ledger.ofRenewal(HOUSEHOLD, RENEWAL).stream()
                .flatMap(reminder -> reminder.deliveries().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sendsAfterALongOutageOnlyTheLatestAndShowsTheRestAsMissed() {
        changed(RenewalOf.ready(NOW), null);
        clock.advance(Duration.ofDays(30));
        send();

        assertThat(received()).hasSize(1);
        assertThat(states().subList(0, 5))
                .containsExactly(
                        "pickup missed 2026-11-22T00:00:00Z",
                        "pickup missed 2026-11-24T23:00:00Z",
                        "pickup missed 2026-11-28T23:00:00Z",
                        "pickup missed 2026-12-05T23:00:00Z",
                        "pickup sent 2026-12-22T00:00:00Z");
    }

    @Test
    void missesAReminderWhoseUseIsOver() {
        changed(RenewalOf.scheduled("2026-12-03"), null);
        clock.set(Instant.parse("2026-12-03T01:00:00Z"));
        send();
        assertThat(received()).isEmpty();
        assertThat(states()).allMatch(line -> line.startsWith("pickup-date missed"));
    }

    @Test
    void holdsInQuietHoursWhatCameDueWhileNothingRan() {
        changed(RenewalOf.scheduled("2026-12-03"), null);
        clock.set(Instant.parse("2026-11-22T14:00:00Z")); // 23:00 in Tokyo
        send();
        assertThat(received()).isEmpty();
        clock.set(Instant.parse("2026-11-22T22:00:00Z"));
        send();
        assertThat(received()).hasSize(1);
    }

    @Test
    void followsThePersonsHourAndZone() {
        changed(RenewalOf.scheduled("2026-12-03"), null);
        send();
        household.has(HANAKO, "hanako@example.jp", preferences("Europe/Berlin", "09:30", "21:00", "07:00"));
        publish(new PersonChanged(HANAKO, HOUSEHOLD));
        assertThat(states()).contains("pickup-date planned 2026-12-02T08:30:00Z");
    }

    @Test
    void tellsWhoJoinsTheLatestAndWhoLeavesNothingMore() {
        changed(RenewalOf.ready(NOW), null);
        send();
        clock.advance(Duration.ofDays(4));
        send();
        changed(RenewalOf.ready(NOW).to(TARO), HANAKO);
        send();

        assertThat(received())
                .containsExactly(
                        "hanako@example.jp: Ready: collect Hanako's passport from Sun 22 Nov",
                        "hanako@example.jp: Still to collect: Hanako's passport",
                        "taro@example.jp: Still to collect: Hanako's passport");
        assertThat(planned(HOUSEHOLD)).allMatch(reminder -> reminder.personId().equals(TARO));
    }

    @Test
    void remindsOfACertificateEverybodyOrWhoGetsThatHoldersMail() {
        household.certificateExpiresOn(LocalDate.parse("2026-12-20"));
        publish(new HolderChanged(HOLDER, HOUSEHOLD));
        send();
        assertThat(received())
                .containsExactlyInAnyOrder(
                        "hanako@example.jp: Hanako's signature certificate expires on Sun 20 Dec: 28 days left",
                        "taro@example.jp: Hanako's signature certificate expires on Sun 20 Dec: 28 days left");

        changed(RenewalOf.status(RenewalStatus.PREPARING).to(TARO), TARO);
        assertThat(planned(HOUSEHOLD)).extracting(Reminder::personId).containsOnly(TARO);

        household.certificateExpiresOn(LocalDate.parse("2031-12-20"));
        publish(new HolderChanged(HOLDER, HOUSEHOLD));
        clock.set(Instant.parse("2026-12-19T00:00:00Z"));
        send();
        assertThat(received())
                .as("renewed")
                .filteredOn(mail -> mail.contains("certificate"))
                .hasSize(2);
    }

    @Test
    void aPersonWhoseMailCannotBeWrittenStopsNobodyElse() {
        household.cannotRead(HANAKO);
        changed(RenewalOf.scheduled("2026-12-03").to(HANAKO, TARO), null);
        send();
        assertThat(received()).containsExactly("taro@example.jp: Planned: collect Hanako's passport from Thu 3 Dec");

        household.cannotRead(null);
        send();
        assertThat(received()).as("not every few seconds").hasSize(1);
        clock.advance(Duration.ofMinutes(10));
        send();
        assertThat(received()).hasSize(2);
    }

    @Test
    void saysAllThatIsDueForOnePersonInOneMail() throws Exception {
        certificateAndDate();
        send();

        assertThat(received())
                .containsExactly(
                        "hanako@example.jp: Planned: collect Hanako's passport from Thu 3 Dec (and one other matter)");
        MimeMessage mail = mailServer.getReceivedMessages()[0];
        assertThat(mail.getHeader("References")).containsExactly("<thread.digest." + HANAKO + "@example.org>");
        assertThat(String.valueOf(words(mail)))
                .contains("- Planned: collect Hanako's passport from Thu 3 Dec")
                .contains("- Hanako's signature certificate expires on Sun 20 Dec: 28 days left");
        assertThat(planned(HOUSEHOLD)).noneMatch(reminder -> !reminder.dueAt().isAfter(NOW));
        assertThat(jdbc.sql("select count(distinct delivery_id) from reminder.reminder where delivery_id is not null")
                        .query((row, number) -> row.getInt(1))
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeWrittenStopsNothingElseThatThePersonIsOwed() {
        UUID poison = UUID.randomUUID();
        household.cannotReadHolder(poison);
        jdbc.sql("""
                insert into reminder.reminder
                    (id, household_id, holder_id, person_id, kind, occurrence, due_at, state, planned_at)
                values (gen_random_uuid(), :household, :holder, :person, 'certificate-expiry', 'renewable:2027-01-01',
                        now() - interval '10 years', 'planned', now())
                """)
                .param("household", HOUSEHOLD)
                .param("holder", poison)
                .param("person", HANAKO)
                .update();
        changed(RenewalOf.scheduled("2026-12-03"), null);

        send();

        assertThat(received()).containsExactly("hanako@example.jp: Planned: collect Hanako's passport from Thu 3 Dec");
        assertThat(planned(HOUSEHOLD))
                .filteredOn(reminder -> reminder.holderId().equals(poison))
                .extracting(Reminder::dueAt)
                .as("not every few seconds")
                .containsExactly(NOW.plus(Duration.ofMinutes(10)));
    }

    @Test
    void plansAgainWhatACalledBackDigestWasToSayOfOthers() {
        certificateAndDate();
        reminders.handOverDue();

        changed(RenewalOf.status(RenewalStatus.IN_PROCESS), null);
        send();

        assertThat(received()).singleElement().asString().contains("certificate expires on Sun 20 Dec: 28 days left");
    }

    private void certificateAndDate() {
        household.certificateExpiresOn(LocalDate.parse("2026-12-20"));
        changed(RenewalOf.scheduled("2026-12-03"), null);
    }

    @Test
    void entersAnAnnouncedDayInTheCalendarMovesItAndTakesItOut() throws Exception {
        changed(RenewalOf.scheduled("2026-12-03"), null);
        send();
        changed(RenewalOf.scheduled("2026-12-10"), null);
        send();
        household.happened(change(2, RenewalStatus.IN_PROCESS, RenewalStatus.IN_PROCESS, RenewalEvent.READ_TAKEN_BACK));
        changed(RenewalOf.status(RenewalStatus.IN_PROCESS), null);
        send();

        List<String> entries = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            Calendar calendar = calendar(mail);
            assertThat(calendar.validate().hasErrors()).isFalse();
            CalendarComponent event = calendar.getComponents().getFirst();
            ids.add(event.getRequiredProperty("UID").getValue());
            entries.add(calendar.getRequiredProperty("METHOD").getValue() + " "
                    + event.getRequiredProperty("STATUS").getValue() + " "
                    + event.getRequiredProperty("SEQUENCE").getValue() + " "
                    + event.getRequiredProperty("DTSTART").getValue());
        }
        assertThat(entries)
                .containsExactlyInAnyOrder(
                        "PUBLISH CONFIRMED 0 20261203", "PUBLISH CONFIRMED 1 20261210", "CANCEL CANCELLED 2 20261210");
        assertThat(ids).hasSize(3).containsOnly(ids.getFirst());
    }

    @Test
    void keepsTheCalendarEntryWhenTheSameDayIsToldAgain() throws Exception {
        changed(RenewalOf.scheduled("2026-12-03"), null);
        send();
        clock.set(Instant.parse("2026-12-01T23:00:00Z"));
        send();

        assertThat(received()).hasSize(2);
        for (MimeMessage mail : mailServer.getReceivedMessages()) {
            assertThat(calendar(mail)
                            .getComponents()
                            .getFirst()
                            .getRequiredProperty("SEQUENCE")
                            .getValue())
                    .isEqualTo("0");
        }
    }

    @Test
    void restsUntilTheDayThatAPersonChoseAndThenSaysTheLatest() {
        changed(RenewalOf.ready(NOW).to(HANAKO, TARO), null);
        send();
        assertThat(received()).hasSize(2);

        ledger.snooze(HOUSEHOLD, told(HANAKO), LocalDate.parse("2026-11-27"));
        clock.set(Instant.parse("2026-11-25T00:00:00Z"));
        changed(RenewalOf.ready(NOW).to(HANAKO, TARO), null);
        send();
        assertThat(received()).hasSize(3).contains("taro@example.jp: Still to collect: Hanako's passport");

        clock.set(Instant.parse("2026-11-26T23:00:00Z"));
        send();
        assertThat(received()).hasSize(4).contains("hanako@example.jp: Still to collect: Hanako's passport");
    }

    @Test
    void tellsAgainWhatWasPutOffThoughNothingElseIsPlannedByThen() {
        changed(RenewalOf.ready(NOW), null);
        send();
        ledger.snooze(HOUSEHOLD, told(HANAKO), LocalDate.parse("2026-11-24"));
        changed(RenewalOf.ready(NOW), null);
        send();
        assertThat(received()).hasSize(1);

        clock.set(Instant.parse("2026-11-23T23:00:00Z"));
        send();
        assertThat(received()).hasSize(2).contains("hanako@example.jp: Still to collect: Hanako's passport");
    }

    private UUID told(UUID person) {
        return ledger.ofRenewal(HOUSEHOLD, RENEWAL).stream()
                .filter(reminder -> reminder.personId().equals(person) && reminder.state() == Reminder.State.SENT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void sendsATestMailByTheSameWay() throws Exception {
        ledger.sendTest(HOUSEHOLD, HANAKO);
        send();
        assertThat(received()).containsExactly("hanako@example.jp: Uketori can send you mail");
        assertThat(mailServer.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                .isNull();
    }

    private static Object words(Part mail) throws Exception {
        Object content = mail.getContent();
        return content instanceof Multipart parts ? words(parts.getBodyPart(0)) : content;
    }

    private static Calendar calendar(MimeMessage mail) throws Exception {
        return new CalendarBuilder()
                .build(((Multipart) mail.getContent()).getBodyPart(1).getInputStream());
    }

    @Test
    void handsOverOnceWhenTwoDispatchersWorkAtOnce() throws Exception {
        changed(RenewalOf.scheduled("2026-12-03").to(HANAKO, TARO), null);
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Integer> handOver = reminders::handOverDue;
            threads.invokeAll(List.of(handOver, handOver, handOver, handOver)).forEach(result -> {
                assertThat(result.resultNow()).isBetween(0, 2);
            });
        }
        send();
        assertThat(received()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PICKED_UP", "REFUSED", "WITHDRAWN", "LAPSED"})
    void tellsAnEndThatAReadingOrTheCalendarBrings(RenewalStatus end) {
        household.happened(change(
                3,
                RenewalStatus.READY,
                end,
                end == RenewalStatus.LAPSED ? RenewalEvent.PICKUP_TIME_OVER : RenewalEvent.READ_REFUSED));
        changed(RenewalOf.status(end), null);
        send();
        assertThat(received()).hasSize(1);
        assertThat(states()).containsExactly("status-changed sent 2026-11-22T00:00:00Z");
    }

    @Test
    void showsAnotherHouseholdNothing() {
        changed(RenewalOf.ready(NOW).by(new PickupLimit(LocalDate.parse("2027-05-06"), true)), null);
        UUID other = UUID.randomUUID();
        assertThat(ledger.ofRenewal(other, RENEWAL)).isEmpty();
        assertThat(planned(other)).isEmpty();
        assertThat(ledger.ofRenewal(HOUSEHOLD, RENEWAL)).isNotEmpty();
    }

    private void changed(RenewalOf state, @Nullable UUID byPerson) {
        household.follows(state);
        publish(changedBy(byPerson));
    }

    private static RenewalChanged changedBy(@Nullable UUID byPerson) {
        return new RenewalChanged(
                RENEWAL,
                HOUSEHOLD,
                1,
                RenewalStatus.SUBMITTED,
                RenewalStatus.IN_PROCESS,
                RenewalEvent.READ_IN_PROCESS,
                RenewalEvent.READ_IN_PROCESS.cause(),
                byPerson);
    }

    private void publish(Object event) {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> events.publishEvent(event));
    }

    private void send() {
        reminders.handOverDue();
        delivery.dispatchDue();
    }

    private List<String> states() {
        return ledger.ofRenewal(HOUSEHOLD, RENEWAL).stream()
                .map(reminder -> reminder.kind().code() + " " + reminder.state().code() + " " + reminder.dueAt())
                .sorted(java.util.Comparator.comparing(line -> line.substring(line.lastIndexOf(' ') + 1) + line))
                .toList();
    }

    private static List<String> received() {
        return Arrays.stream(mailServer.getReceivedMessages())
                .map(ReminderTests::written)
                .toList();
    }

    private static String written(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0] + ": " + message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Reminder> planned(UUID household) {
        return ledger.since(household, Instant.EPOCH).stream()
                .filter(reminder -> reminder.state() == Reminder.State.PLANNED)
                .toList();
    }
}
