package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import uketori.account.Person;
import uketori.account.Residents;
import uketori.delivery.Delivery;
import uketori.delivery.Outbox;
import uketori.renewal.HolderDetails;
import uketori.renewal.Holders;
import uketori.renewal.PaymentMethod;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.testing.ApplicationTests;
import uketori.testing.TestClock;

/** The links in mails, from the mail that they stand in to what they do. */
@ApplicationTests
class MailLinksTests {

    private final MockMvc mvc;
    private final Renewals renewals;
    private final Holders holders;
    private final Reminders reminders;
    private final ReminderDispatcher dispatcher;
    private final Outbox outbox;
    private final LinkTokens tokens;
    private final TestClock clock;
    private final JdbcClient database;
    private final Person hanako;
    private final Person taro;
    private final Person jiro;
    private final Renewal renewal;

    @Autowired
    MailLinksTests(
            MockMvc mvc,
            Renewals renewals,
            Holders holders,
            Reminders reminders,
            ReminderDispatcher dispatcher,
            Outbox outbox,
            LinkTokens tokens,
            TestClock clock,
            JdbcClient database,
            ApplicationContext application) {
        this.mvc = mvc;
        this.renewals = renewals;
        this.holders = holders;
        this.reminders = reminders;
        this.dispatcher = dispatcher;
        this.outbox = outbox;
        this.tokens = tokens;
        this.clock = clock;
        this.database = database;
        var residents = new Residents(application);
        this.hanako = residents.livingAlone("Hanako");
        this.taro = residents.livingWith(hanako, "Taro");
        this.jiro = residents.livingAlone("Jiro");
        this.renewal = readyAndTold("Hanako <b>&");
    }

    /** Taro knows it by his own click; Hanako is to be mailed. */
    private Renewal readyAndTold(String holder) {
        UUID household = hanako.householdId();
        Renewal logged = renewals.log(
                household,
                holders.named(household, holder).id(),
                RenewalStatus.READY,
                new RenewalDetails(
                        LocalDate.parse("2026-11-02"),
                        LocalDate.parse("2026-11-05"),
                        LocalDate.parse("2026-11-22"),
                        "Shinjuku",
                        PaymentMethod.STAMPS),
                taro.id());
        return renewals.sendMailTo(household, logged.id(), List.of(taro.id(), hanako.id()), taro.id());
    }

    @BeforeEach
    void mail() {
        dispatcher.handOverDue();
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void lookingChangesNothingAndTheButtonDoesIt() throws Exception {
        String link = linkIn("Done: the passport has been collected");
        for (int i = 0; i < 3; i++) {
            MockHttpServletResponse page = look(link);
            assertThat(page.getStatus()).isEqualTo(200);
            Document html = Jsoup.parse(page.getContentAsString());
            assertThat(html.select("h1").text()).isEqualTo("Has the passport been collected?");
            assertThat(html.select("main").text()).contains("Hanako <b>&’s passport");
            assertThat(html.select("main b")).isEmpty();
            assertThat(html.select("form[method=post] button").text()).isEqualTo("Yes, it has been collected");
            assertThat(html.select("main form").attr("action")).isEqualTo(link);
        }
        assertThat(status()).isEqualTo(RenewalStatus.READY);

        MockHttpServletResponse done = press(link);

        assertThat(done.getStatus()).isEqualTo(200);
        assertThat(title(done)).isEqualTo("Recorded: the passport has been collected");
        assertThat(status()).isEqualTo(RenewalStatus.PICKED_UP);
        assertThat(renewals.history(hanako.householdId(), renewal.id())
                        .getLast()
                        .personId())
                .isEqualTo(hanako.id());
    }

    @Test
    void worksOnce() throws Exception {
        String link = linkIn("Done: the passport has been collected");
        press(link);
        renewals.take(hanako.householdId(), renewal.id(), RenewalEvent.UNDO, hanako.id());

        assertThat(title(press(link))).isEqualTo("This link has been used");
        assertThat(press(link).getStatus()).isEqualTo(410);
        assertThat(look(link).getStatus()).isEqualTo(410);
        assertThat(status()).isEqualTo(RenewalStatus.READY);
    }

    @Test
    void ofSeveralPressesAtOnceOneCounts() throws Exception {
        String link = linkIn("Snooze 3 days");
        Callable<Integer> press = () -> press(link).getStatus();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = threads.invokeAll(Collections.nCopies(4, press)).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 410, 410, 410);
        }
    }

    @Test
    void worksForThirtyDays() throws Exception {
        String link = linkIn("Done: the passport has been collected");
        clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(look(link).getStatus()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(title(look(link))).isEqualTo("This link is too old");
        assertThat(press(link).getStatus()).isEqualTo(410);
        assertThat(status()).isEqualTo(RenewalStatus.READY);
    }

    @Test
    void saysSoWhenTheStepCannotFollowAnyMoreAndIsNotUsedUpByThat() throws Exception {
        String link = linkIn("Done: the passport has been collected");
        renewals.take(hanako.householdId(), renewal.id(), RenewalEvent.PICKED_UP, taro.id());
        int rows = renewals.history(hanako.householdId(), renewal.id()).size();

        assertThat(look(link).getStatus()).isEqualTo(409);
        assertThat(title(press(link))).isEqualTo("This is no longer possible");
        assertThat(renewals.history(hanako.householdId(), renewal.id())).hasSize(rows);

        renewals.take(hanako.householdId(), renewal.id(), RenewalEvent.UNDO, taro.id());
        assertThat(press(link).getStatus()).isEqualTo(200);
    }

    @Test
    void believesNobodyElsesWordForWhoseItIs() throws Exception {
        UUID row = row();
        for (LinkClaim foreign : List.of(
                claim(MailAction.PICKED_UP, jiro.householdId(), jiro.id(), row),
                claim(MailAction.PICKED_UP, hanako.householdId(), jiro.id(), row),
                claim(MailAction.PICKED_UP, jiro.householdId(), hanako.id(), row),
                claim(MailAction.PICKED_UP, hanako.householdId(), taro.id(), row),
                claim(MailAction.STOP, jiro.householdId(), jiro.id(), row),
                claim(MailAction.PICKED_UP, hanako.householdId(), hanako.id(), UUID.randomUUID()))) {
            String link = "/act/" + tokens.sign(foreign);
            assertThat(look(link).getStatus()).isIn(404, 410);
            assertThat(press(link).getStatus()).isIn(404, 410);
        }
        String forged = "/act/"
                + new LinkTokens(new byte[32])
                        .sign(claim(MailAction.PICKED_UP, hanako.householdId(), hanako.id(), row));
        assertThat(title(press(forged))).isEqualTo("This link does not work");
        assertThat(press(forged).getStatus()).isEqualTo(404);
        assertThat(press("/act/torn").getStatus()).isEqualTo(404);
        assertThat(status()).isEqualTo(RenewalStatus.READY);
        assertThat(recipients()).containsExactlyInAnyOrder(hanako.id(), taro.id());
    }

    @Test
    void isOverForWhoNoLongerGetsTheMail() throws Exception {
        String link = linkIn("Done: the passport has been collected");
        renewals.sendMailTo(hanako.householdId(), renewal.id(), List.of(taro.id()), taro.id());
        assertThat(title(look(link))).isEqualTo("This is no longer about you");
        assertThat(press(link).getStatus()).isEqualTo(410);
        assertThat(status()).isEqualTo(RenewalStatus.READY);
    }

    @Test
    void speaksThePersonsLanguageAndBeforeThatTheBrowsers() throws Exception {
        String link = linkIn("Done: the passport has been collected");
        database.sql("update account.person set language = 'ja' where id = :id")
                .param("id", hanako.id())
                .update();
        MockHttpServletResponse page = look(link);
        assertThat(title(page)).isEqualTo("パスポートは受け取りましたか");
        assertThat(Jsoup.parse(page.getContentAsString()).select("html").attr("lang"))
                .isEqualTo("ja");
        assertThat(title(mvc.perform(get("/act/torn").header("Accept-Language", "ja"))
                        .andReturn()
                        .getResponse()))
                .isEqualTo("このリンクは使えません");
    }

    @Test
    void isKeptByNobodyAndPassedOnToNobody() throws Exception {
        for (MockHttpServletResponse page : List.of(look(linkIn("Snooze 3 days")), look("/act/torn"))) {
            assertThat(page.getHeader("Cache-Control")).contains("no-store");
            assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.getHeader("X-Robots-Tag")).contains("noindex");
            assertThat(page.getHeader("Content-Security-Policy")).contains("default-src 'none'");
            assertThat(page.getCookies()).isEmpty();
        }
    }

    @Test
    void oneClickOfAMailProgramTakesThePersonOffTheRecipientsAndNobodyElse() throws Exception {
        String link = path(unsubscribe());
        assertThat(Jsoup.parse(look(link).getContentAsString()).select("main").text())
                .contains("Stop this mail", "Hanako <b>&");

        var answer = mvc.perform(post(link)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(recipients()).containsExactly(taro.id());
        assertThat(reminders.since(hanako.householdId(), Instant.EPOCH))
                .filteredOn(reminder -> reminder.state() == Reminder.State.PLANNED
                        && reminder.deliveries().isEmpty())
                .noneMatch(reminder -> reminder.personId().equals(hanako.id()));
        clock.advance(Duration.ofDays(8));
        int before = outbox.waiting(hanako.householdId()).size();
        dispatcher.handOverDue();
        assertThat(outbox.waiting(hanako.householdId())
                        .subList(before, outbox.waiting(hanako.householdId()).size()))
                .noneMatch(mail -> mail.personId().equals(hanako.id()));
    }

    @Test
    void warnsWhenStoppingLeavesNobodyToBeReminded() throws Exception {
        renewals.sendMailTo(hanako.householdId(), renewal.id(), List.of(hanako.id()), taro.id());
        assertThat(Jsoup.parse(look(path(unsubscribe())).getContentAsString())
                        .select("main .problem")
                        .text())
                .contains("Nobody else gets the mail");
    }

    @Test
    void stopsTheRemindersOfALastDayUntilAnotherIsEntered() throws Exception {
        UUID household = hanako.householdId();
        UUID holder = renewal.holderId();
        renewals.take(household, renewal.id(), RenewalEvent.PICKED_UP, taro.id());
        enterCertificate(holder, "2027-02-01");
        clock.advance(Duration.ofMinutes(1));
        dispatcher.handOverDue();
        Delivery mail = outbox.waiting(household).stream()
                .filter(waiting -> waiting.personId().equals(hanako.id())
                        && waiting.subject().contains("certificate"))
                .findFirst()
                .orElseThrow();

        assertThat(press(link(mail, "Stop mail to me about these expiry dates")).getStatus())
                .isEqualTo(200);

        assertThat(plannedFor(hanako, holder)).isEmpty();
        assertThat(plannedFor(taro, holder)).isNotEmpty();
        enterCertificate(holder, "2032-02-01");
        assertThat(plannedFor(hanako, holder)).isNotEmpty();
    }

    @Test
    void stopsAllThatADigestWasAbout() throws Exception {
        Renewal other = readyAndTold("Saburo");
        renewals.sendMailTo(hanako.householdId(), renewal.id(), List.of(taro.id()), taro.id());
        renewals.sendMailTo(hanako.householdId(), renewal.id(), List.of(taro.id(), hanako.id()), taro.id());
        dispatcher.handOverDue();
        Delivery digest = outbox.waiting(hanako.householdId()).stream()
                .filter(mail ->
                        mail.personId().equals(hanako.id()) && mail.subject().contains("one other matter"))
                .findFirst()
                .orElseThrow();

        assertThat(press(link(digest, "Stop mail to me about all of these")).getStatus())
                .isEqualTo(200);

        assertThat(recipients()).containsExactly(taro.id());
        assertThat(renewals.find(hanako.householdId(), other.id()).orElseThrow().recipients())
                .containsExactly(taro.id());
    }

    @Test
    void snoozesThatKindForThreeDays() throws Exception {
        press(linkIn("Snooze 3 days"));

        assertThat(reminders.ofRenewal(hanako.householdId(), renewal.id()))
                .filteredOn(reminder -> reminder.personId().equals(hanako.id())
                        && reminder.kind() == ReminderKind.PICKUP
                        && reminder.state() == Reminder.State.PLANNED
                        && reminder.deliveries().isEmpty())
                .extracting(Reminder::dueAt)
                .isNotEmpty()
                .allMatch(due ->
                        !due.isBefore(TestClock.START.plus(Duration.ofDays(3)).minus(Duration.ofHours(1))));
    }

    private void enterCertificate(UUID holder, String expiresOn) {
        holders.change(
                hanako.householdId(), holder, new HolderDetails("Hanako <b>&", null, null, LocalDate.parse(expiresOn)));
    }

    private List<Reminder> plannedFor(Person person, UUID holder) {
        return reminders.since(hanako.householdId(), Instant.EPOCH).stream()
                .filter(reminder -> reminder.state() == Reminder.State.PLANNED
                        && reminder.personId().equals(person.id())
                        && reminder.renewalId() == null
                        && reminder.holderId().equals(holder)
                        && reminder.deliveries().isEmpty())
                .toList();
    }

    private UUID row() {
        return reminders.ofRenewal(hanako.householdId(), renewal.id()).stream()
                .filter(reminder -> reminder.personId().equals(hanako.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LinkClaim claim(MailAction action, UUID household, UUID person, UUID row) {
        return new LinkClaim(action, household, person, row, TestClock.START.plus(Duration.ofDays(1)));
    }

    private RenewalStatus status() {
        return renewals.find(hanako.householdId(), renewal.id()).orElseThrow().status();
    }

    private List<UUID> recipients() {
        return renewals.find(hanako.householdId(), renewal.id()).orElseThrow().recipients();
    }

    private Delivery mailToHanako() {
        return outbox.waiting(hanako.householdId()).stream()
                .filter(mail -> mail.personId().equals(hanako.id()))
                .findFirst()
                .orElseThrow();
    }

    private String linkIn(String label) {
        return link(mailToHanako(), label);
    }

    private static String link(Delivery mail, String label) {
        List<String> lines = mail.text().lines().toList();
        assertThat(lines).contains(label);
        return path(lines.get(lines.indexOf(label) + 1));
    }

    private String unsubscribe() {
        return Objects.requireNonNull(database.sql("select unsubscribe from delivery.mail where id = :id")
                .param("id", mailToHanako().id())
                .query((row, number) -> row.getString(1))
                .single());
    }

    private static String path(String url) {
        return url.substring(url.indexOf("/act/"));
    }

    private MockHttpServletResponse look(String link) throws Exception {
        return mvc.perform(get(link)).andReturn().getResponse();
    }

    private MockHttpServletResponse press(String link) throws Exception {
        return mvc.perform(post(link)).andReturn().getResponse();
    }

    private static String title(MockHttpServletResponse page) throws Exception {
        return Jsoup.parse(page.getContentAsString()).select("h1").text();
    }
}
