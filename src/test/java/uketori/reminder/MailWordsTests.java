package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uketori.reminder.RenewalOf.HANAKO;
import static uketori.reminder.RenewalOf.HOLDER;
import static uketori.reminder.RenewalOf.HOUSEHOLD;
import static uketori.reminder.RenewalOf.RENEWAL;
import static uketori.reminder.RenewalOf.change;
import static uketori.reminder.RenewalOf.undone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import uketori.account.Person;
import uketori.account.Preferences;
import uketori.delivery.Mail;
import uketori.reminder.LedgerRow.Subject;
import uketori.renewal.CardRegistration;
import uketori.renewal.Change;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.testing.TestClock;

/** What mails say. Each is also written to {@code target/mails}, to be looked at. */
class MailWordsTests {

    private static final String URL = "https://mofa.payment-kokopass.jp/entry/1?a=b&c=d";
    private static final Instant NOW = TestClock.START;
    private static final PickupLimit ABOUT = new PickupLimit(LocalDate.parse("2027-05-05"), true);
    private static final PickupLimit STATED = new PickupLimit(LocalDate.parse("2027-05-01"), false);
    private static final Change READ =
            change(2, RenewalStatus.SUBMITTED, RenewalStatus.IN_PROCESS, RenewalEvent.READ_PICKUP_SCHEDULED);

    private final Household household = new Household();
    private final TestClock clock = new TestClock();
    private final ReminderMails mails = mails();

    @BeforeEach
    void startAnew() {
        household.clear();
    }

    static Stream<Arguments> mailsAndSubjects() {
        RenewalOf scheduled = RenewalOf.scheduled("2026-12-03").by(ABOUT);
        RenewalOf ready =
                RenewalOf.ready(NOW).from(LocalDate.parse("2026-12-03")).by(STATED);
        Occasion announced = new Occasion(ReminderKind.PICKUP_DATE, "announced:2026-12-03");
        Occasion dayBefore = new Occasion(ReminderKind.PICKUP_DATE, "day-before:2026-12-03");
        Occasion pickup = new Occasion(ReminderKind.PICKUP, "ready");
        Occasion again = new Occasion(ReminderKind.PICKUP, "after-7-days:2026-12-03");
        Occasion deadline = new Occasion(ReminderKind.PICKUP_DEADLINE, "30-days-before:2027-05-01");
        Occasion card = new Occasion(ReminderKind.CARD_REGISTRATION, "requested");
        return Stream.of(
                mail(
                        scheduled.cardRequested(URL),
                        List.of(card, announced),
                        "Planned: collect Hanako's passport from Thu 3 Dec",
                        "交付予定日：Hanakoさんのパスポートは12月3日（木）から"),
                mail(
                        scheduled,
                        List.of(dayBefore),
                        "From Thu 3 Dec: collect Hanako's passport, and what to bring",
                        "12月3日（木）から：Hanakoさんのパスポートの受け取りと持ち物"),
                mail(
                        ready,
                        List.of(pickup),
                        "Ready: collect Hanako's passport from Thu 3 Dec",
                        "受け取れます：Hanakoさんのパスポート（12月3日（木）から）"),
                mail(
                        RenewalOf.ready(NOW).from(null),
                        List.of(pickup),
                        "Ready: collect Hanako's passport",
                        "受け取れます：Hanakoさんのパスポート"),
                mail(
                        ready.paying(PaymentMethod.CARD, CardRegistration.REGISTERED),
                        List.of(again),
                        "Still to collect: Hanako's passport, by Sat 1 May 2027",
                        "まだ受け取っていません：Hanakoさんのパスポート（2027年5月1日（土）まで）"),
                mail(
                        ready.by(ABOUT).paying(PaymentMethod.STAMPS, CardRegistration.NONE),
                        List.of(again, deadline),
                        "Collect Hanako's passport by about Wed 5 May 2027: 164 days left",
                        "Hanakoさんのパスポートの受け取りは2027年5月5日（水）ごろまで：あと164日です"),
                mail(
                        RenewalOf.status(RenewalStatus.SUBMITTED).cardRequested(null),
                        List.of(card),
                        "Register a card for the fee of Hanako's passport",
                        "Hanakoさんのパスポート：手数料のクレジットカードを登録してください"));
    }

    @ParameterizedTest
    @MethodSource("mailsAndSubjects")
    void haveASubjectThatSaysItAllAndAFirstLineThatSaysWhatToDo(
            RenewalOf renewal, List<Occasion> occasions, String english, String japanese) throws IOException {
        household.follows(renewal);
        household.happened(READ);
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Mail mail = write(occasions, language);
            assertThat(mail.subject()).isEqualTo(language.equals(Locale.ENGLISH) ? english : japanese);
            assertThat(mail.text()).contains("交付予定日は12月3日です。", "https://uketori.example.org/renewals/" + RENEWAL);
            assertThat(mail.thread()).isEqualTo(RENEWAL.toString());
            isWhole(mail);
        }
    }

    @Test
    void whatOnlyLooksReadyIsToBeReadBeforeAnybodyGoes() throws IOException {
        household.follows(RenewalOf.ready(NOW).from(null));
        household.happened(
                RenewalOf.likely(change(3, RenewalStatus.IN_PROCESS, RenewalStatus.READY, RenewalEvent.READ_READY)));
        for (String occurrence : List.of("ready", "after-7-days:2026-11-22")) {
            Mail mail = write(List.of(new Occasion(ReminderKind.PICKUP, occurrence)), Locale.ENGLISH);

            assertThat(mail.subject()).isEqualTo("Looks ready: read this sentence before you go for Hanako's passport");
            assertThat(mail.text())
                    .startsWith("Read the office's words below before you go: Hanako's passport looks ready.")
                    .contains("> 交付予定日は12月3日です。")
                    .contains("https://uketori.example.org/renewals/" + RENEWAL + "#confirm-" + RENEWAL)
                    .doesNotContain("It can be collected now");
            isWhole(mail);
        }
        Mail japanese = write(List.of(new Occasion(ReminderKind.PICKUP, "ready")), Locale.JAPANESE);
        assertThat(japanese.subject()).startsWith("受け取れそうです：");
        isWhole(japanese);
    }

    static Stream<Arguments> news() {
        Change ready = change(3, RenewalStatus.IN_PROCESS, RenewalStatus.READY, RenewalEvent.READ_READY);
        Change collected = change(3, RenewalStatus.READY, RenewalStatus.PICKED_UP, RenewalEvent.READ_PICKED_UP);
        return Stream.of(
                news(
                        "Under review: ",
                        change(3, RenewalStatus.SUBMITTED, RenewalStatus.IN_PROCESS, RenewalEvent.READ_RECEIVED)),
                news(
                        "Under review again: ",
                        change(
                                3,
                                RenewalStatus.NEEDS_CORRECTION,
                                RenewalStatus.IN_PROCESS,
                                RenewalEvent.READ_IN_PROCESS)),
                news(
                        "Not yet: ",
                        change(3, RenewalStatus.READY, RenewalStatus.IN_PROCESS, RenewalEvent.READ_TAKEN_BACK)),
                news(
                        "Corrected: ",
                        undone(ready, 4),
                        change(4, RenewalStatus.READY, RenewalStatus.IN_PROCESS, RenewalEvent.UNDO)),
                news(
                        "Corrected: ",
                        undone(collected, 4),
                        change(4, RenewalStatus.PICKED_UP, RenewalStatus.READY, RenewalEvent.UNDO)),
                news("Collected: ", collected),
                news(
                        "Refused: ",
                        change(3, RenewalStatus.IN_PROCESS, RenewalStatus.REFUSED, RenewalEvent.READ_REFUSED)),
                news(
                        "Withdrawn: ",
                        change(3, RenewalStatus.IN_PROCESS, RenewalStatus.WITHDRAWN, RenewalEvent.READ_WITHDRAWN)),
                news("Lapsed: ", change(3, RenewalStatus.READY, RenewalStatus.LAPSED, RenewalEvent.PICKUP_TIME_OVER)),
                news(
                        "News of ",
                        change(3, RenewalStatus.PREPARING, RenewalStatus.SUBMITTED, RenewalEvent.READ_UNKNOWN)));
    }

    @ParameterizedTest
    @MethodSource("news")
    void tellEachNewsInBothLanguages(String start, List<Change> history) throws IOException {
        household.follows(RenewalOf.status(history.getLast().to()));
        household.happened(history.toArray(Change[]::new));
        Occasion occasion = new Occasion(ReminderKind.STATUS_CHANGED, "change:3");
        Mail english = write(List.of(occasion), Locale.ENGLISH);
        Mail japanese = write(List.of(occasion), Locale.JAPANESE);
        assertThat(english.subject()).startsWith(start);
        isWhole(english);
        isWhole(japanese);
    }

    @ParameterizedTest
    @ValueSource(strings = {"READ_CORRECTION_NEEDED", "READ_SUBMISSION_ERROR"})
    void tellWhatToDoAboutACorrectionOrAnError(RenewalEvent event) throws IOException {
        household.follows(RenewalOf.status(RenewalStatus.NEEDS_CORRECTION));
        household.happened(change(3, RenewalStatus.IN_PROCESS, RenewalStatus.NEEDS_CORRECTION, event));
        Occasion occasion = new Occasion(ReminderKind.CORRECTION, "change:3");
        boolean isError = event == RenewalEvent.READ_SUBMISSION_ERROR;
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Mail mail = write(List.of(occasion), language);
            assertThat(mail.text()).contains(isError ? "受付エラー" : "再申請する");
            isWhole(mail);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2026-12-20"})
    void countTheDaysOfACertificate(LocalDate expiresOn) throws IOException {
        household.certificateExpiresOn(expiresOn);
        Subject about = new Subject(HOUSEHOLD, null, HOLDER);
        Occasion occasion = new Occasion(ReminderKind.CERTIFICATE_EXPIRY, "7-days-before:" + expiresOn);
        Mail english = mails.write(hanako(Locale.ENGLISH), about, List.of(occasion));
        Mail japanese = mails.write(hanako(Locale.JAPANESE), about, List.of(occasion));
        isWhole(english);
        isWhole(japanese);
        assertThat(english.subject() + " | " + japanese.subject())
                .isEqualTo(
                        switch (expiresOn.getDayOfMonth()) {
                            case 22 ->
                                "Hanako's signature certificate expires on Sun 22 Nov: that is today"
                                        + " | Hanakoさんの署名用電子証明書の期限は11月22日（日）：今日が最終日です";
                            case 23 ->
                                "Hanako's signature certificate expires on Mon 23 Nov: one day left"
                                        + " | Hanakoさんの署名用電子証明書の期限は11月23日（月）：あと1日です";
                            default ->
                                "Hanako's signature certificate expires on Sun 20 Dec: 28 days left"
                                        + " | Hanakoさんの署名用電子証明書の期限は12月20日（日）：あと28日です";
                        });
    }

    @Test
    void aPlannedDateIsNeverCalledReady() {
        household.follows(RenewalOf.scheduled("2026-12-03").by(ABOUT));
        Mail english = write(List.of(new Occasion(ReminderKind.PICKUP_DATE, "announced:2026-12-03")), Locale.ENGLISH);
        Mail japanese = write(List.of(new Occasion(ReminderKind.PICKUP_DATE, "announced:2026-12-03")), Locale.JAPANESE);
        assertThat(english.subject() + english.text()).doesNotContainIgnoringCase("is ready");
        assertThat(japanese.subject() + japanese.text()).doesNotContain("受け取れます");
    }

    @Test
    void linkTheCardRegistrationAndSayThatRegisteredIsNotPaid() {
        household.follows(RenewalOf.scheduled("2026-12-03").cardRequested(URL));
        Mail mail = write(
                List.of(
                        new Occasion(ReminderKind.CARD_REGISTRATION, "requested"),
                        new Occasion(ReminderKind.PICKUP_DATE, "announced:2026-12-03")),
                Locale.ENGLISH);
        assertThat(Jsoup.parse(mail.html()).select("a").eachAttr("href"))
                .containsExactly(URL, "https://uketori.example.org/renewals/" + RENEWAL);
        assertThat(mail.text()).contains(URL, "Registered is not paid", "lock on online payments");
        assertThat(mail.text().indexOf("Plan to collect")).isZero();
    }

    @Test
    void escapeWhatPeopleTypedAndLetItBeginNoLine() {
        String hostile = "<img src=x onerror=alert(1)>\r\nBcc: all@example.jp ${7*7} {0} ''";
        household.follows(RenewalOf.ready(NOW).named(hostile, "<script>alert(2)</script> [[${1}]]"));
        Mail mail = write(List.of(new Occasion(ReminderKind.PICKUP, "ready")), Locale.ENGLISH);

        assertThat(mail.subject())
                .doesNotContain("\r", "\n")
                .contains("<img src=x onerror=alert(1)> Bcc:", "${7*7} {0} ''");
        Document html = Jsoup.parse(mail.html());
        assertThat(html.select("img, script")).isEmpty();
        assertThat(html.text()).contains("<script>alert(2)</script> [[${1}]]");
        assertThat(mail.text()).contains("<script>alert(2)</script> [[${1}]]");
    }

    @Test
    void standInBothLanguagesKeyByKey() throws IOException {
        assertThat(keys("messages/mail_ja.properties"))
                .isEqualTo(keys("messages/mail.properties"))
                .isNotEmpty()
                .allMatch(key -> key.startsWith("mail."));
    }

    @Test
    void keepAFormOfAddressThatANameHas() {
        household.follows(RenewalOf.ready(NOW).named("たろうくん", null));
        assertThat(write(List.of(new Occasion(ReminderKind.PICKUP, "ready")), Locale.JAPANESE)
                        .subject())
                .startsWith("受け取れます：たろうくんのパスポート");
    }

    /** Nothing unresolved, nothing from elsewhere, nothing that a strict reader would block. */
    private void isWhole(Mail mail) throws IOException {
        assertThat(mail.subject() + mail.text()).doesNotContain("''", "{", "??", "null", "mail.");
        assertThat(mail.text().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).isNotBlank());
        assertThat(mail.text()).doesNotContain("\n\n\n");
        Document html = Jsoup.parse(mail.html());
        assertThat(html.text()).doesNotContain("''", "{", "??");
        assertThat(html.title()).isEqualTo(mail.subject());
        assertThat(html.select("h1").text())
                .isEqualTo(mail.text().lines().findFirst().orElseThrow());
        assertThat(html.select("[style], [onclick], script, img, link, iframe, [src]"))
                .isEmpty();
        Path folder = Files.createDirectories(Path.of("target/mails"));
        String file = mail.subject().replaceAll("[^\\p{L}\\p{N}]+", "-");
        Files.writeString(folder.resolve(file + ".html"), mail.html());
        Files.writeString(folder.resolve(file + ".txt"), mail.subject() + "\n\n" + mail.text());
    }

    private Mail write(List<Occasion> occasions, Locale language) {
        return mails.write(hanako(language), new Subject(HOUSEHOLD, RENEWAL, HOLDER), occasions);
    }

    private static Person hanako(Locale language) {
        return new Person(HANAKO, HOUSEHOLD, "hanako@example.jp", "Hanako", Preferences.defaultsIn(language));
    }

    private static Arguments mail(RenewalOf renewal, List<Occasion> occasions, String english, String japanese) {
        return Arguments.of(renewal, occasions, english, japanese);
    }

    private static Arguments news(String start, Change... history) {
        return Arguments.of(start, List.of(history));
    }

    private static java.util.Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (var in = MailWordsTests.class.getClassLoader().getResourceAsStream(file)) {
            properties.load(java.util.Objects.requireNonNull(in));
        }
        return properties.stringPropertyNames();
    }

    private ReminderMails mails() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/mail");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        GenericApplicationContext context = new GenericApplicationContext();
        context.refresh();
        SpringResourceTemplateResolver html = new SpringResourceTemplateResolver();
        html.setApplicationContext(context);
        html.setPrefix("classpath:/templates/");
        html.setSuffix(".html");
        html.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(new MailTemplates().textTemplateResolver(context));
        engine.addTemplateResolver(html);
        return new ReminderMails(
                household.renewals(), household.holders(), messages, engine, clock, "https://uketori.example.org/");
    }
}
