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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import uketori.account.Person;
import uketori.account.Preferences;
import uketori.delivery.Mail;
import uketori.page.Templates;
import uketori.reminder.LedgerRow.Subject;
import uketori.renewal.CardRegistration;
import uketori.renewal.Change;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.testing.TestClock;

/** What mails say. Each is also written to {@code target/mails}, to be looked at. */
class MailWordsTests {

    private static final String URL = "https://mofa.payment-kokopass.jp/entry/1?a=b&c=d";
    private static final Instant NOW = TestClock.START;
    private static final PickupLimit ABOUT = new PickupLimit(LocalDate.parse("2027-05-06"), true);
    private static final PickupLimit STATED = new PickupLimit(LocalDate.parse("2027-05-01"), false);
    private static final Change READ =
            change(2, RenewalStatus.SUBMITTED, RenewalStatus.IN_PROCESS, RenewalEvent.READ_PICKUP_SCHEDULED);

    private static final List<String> OWN_OR_OFFICIAL = List.of(
            "https://uketori.example.org/",
            "https://mofa.payment-kokopass.jp/",
            "https://myna.go.jp/",
            "https://faq.myna.go.jp/",
            "https://www.jpki.go.jp/");

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
                        "Planned from Thu 3 Dec: collect Hanako's passport, and what to bring",
                        "12月3日（木）から受け取りの予定：Hanakoさんのパスポートと持ち物"),
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
                        "Still to collect: Hanako's passport, by Fri 30 Apr 2027",
                        "受け取りはお済みですか：Hanakoさんのパスポート（2027年4月30日（金）まで）"),
                mail(
                        ready.by(ABOUT).paying(PaymentMethod.STAMPS, CardRegistration.NONE),
                        List.of(again, deadline),
                        "Collect Hanako's passport by about Thu 6 May 2027: 165 days left",
                        "Hanakoさんのパスポートの受け取りは2027年5月6日（木）ごろまで：あと165日です"),
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

            assertThat(mail.subject())
                    .isEqualTo("Looks ready: read the office's words before you go (Hanako's passport)");
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
                        "Do not go yet: ",
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
                news(
                        "Time is over: ",
                        change(3, RenewalStatus.READY, RenewalStatus.LAPSED, RenewalEvent.PICKUP_TIME_OVER)),
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
        Mail english = write(about, List.of(occasion), Locale.ENGLISH);
        Mail japanese = write(about, List.of(occasion), Locale.JAPANESE);
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

    static Stream<Arguments> otherKinds() {
        RenewalOf preparing = RenewalOf.status(RenewalStatus.PREPARING);
        RenewalOf waiting = RenewalOf.status(RenewalStatus.IN_PROCESS);
        RenewalOf correcting = RenewalOf.status(RenewalStatus.NEEDS_CORRECTION);
        RenewalOf scheduled = RenewalOf.scheduled("2026-11-23").by(ABOUT);
        RenewalOf ready = RenewalOf.ready(NOW).by(ABOUT);
        RenewalOf stated = RenewalOf.ready(NOW).by(STATED);
        return Stream.of(
                kind(
                        waiting,
                        ReminderKind.CHECK_STATUS,
                        "look:2026-11-22",
                        "Time to look behind 処理中 again: Hanako's passport",
                        "「処理中」の中を見てください：Hanakoさんのパスポート申請"),
                kind(
                        waiting.cardRequested(URL),
                        ReminderKind.CARD_REGISTRATION,
                        "again:2026-11-22",
                        "Registered yet? The card for the fee of Hanako's passport",
                        "登録はお済みですか：Hanakoさんのパスポートの手数料のクレジットカード"),
                kind(
                        scheduled.cardRequested(URL),
                        ReminderKind.CARD_REGISTRATION,
                        "day-before:2026-11-23",
                        "Before Mon 23 Nov: register a card for the fee of Hanako's passport",
                        "11月23日（月）までに：Hanakoさんのパスポートの手数料のクレジットカード登録"),
                kind(
                        ready.cardRequested(null),
                        ReminderKind.CARD_REGISTRATION,
                        "pickup-morning:2026-11-22",
                        "Before you set out: register a card for the fee of Hanako's passport",
                        "出かける前に：Hanakoさんのパスポートの手数料のクレジットカード登録"),
                kind(
                        scheduled,
                        ReminderKind.PICKUP_DATE,
                        "3-days-before:2026-11-23",
                        "Planned from Mon 23 Nov: collect Hanako's passport, and what to bring",
                        "11月23日（月）から受け取りの予定：Hanakoさんのパスポートと持ち物"),
                kind(
                        ready,
                        ReminderKind.PICKUP,
                        "after-3-days:2026-11-22",
                        "Still to collect: Hanako's passport, by about Thu 6 May 2027",
                        "受け取りはお済みですか：Hanakoさんのパスポート（2027年5月6日（木）ごろまで）"),
                kind(
                        RenewalOf.ready(NOW.minus(Duration.ofDays(14))).by(ABOUT),
                        ReminderKind.PICKUP,
                        "after-14-days:2026-11-08",
                        "Ready for two weeks: collect Hanako's passport by about Thu 6 May 2027",
                        "受け取れるようになって2週間：Hanakoさんのパスポートを受け取ってください（2027年5月6日（木）ごろまで）"),
                kind(
                        RenewalOf.ready(NOW.minus(Duration.ofDays(28))).by(STATED),
                        ReminderKind.PICKUP,
                        "after-28-days:2026-10-25",
                        "Ready for 4 weeks: collect Hanako's passport by Fri 30 Apr 2027",
                        "受け取れるようになって4週間：Hanakoさんのパスポートを受け取ってください（2027年4月30日（金）まで）"),
                kind(
                        stated,
                        ReminderKind.PICKUP_DEADLINE,
                        "60-days-before:2027-05-01",
                        "Collect Hanako's passport by Fri 30 Apr 2027: 159 days left",
                        "Hanakoさんのパスポートの受け取りは2027年4月30日（金）まで：あと159日です"),
                kind(
                        correcting,
                        ReminderKind.CORRECTION,
                        "after-2-days:3",
                        "Corrected yet? The application for Hanako's passport stands still",
                        "補正はお済みですか：Hanakoさんのパスポート申請が止まっています"),
                kind(
                        correcting,
                        ReminderKind.CORRECTION,
                        "3-days-before:2026-11-25",
                        "Correct the application for Hanako's passport by Wed 25 Nov: 3 days left",
                        "Hanakoさんのパスポート申請の補正は11月25日（水）まで：あと3日です"),
                kind(
                        ready,
                        ReminderKind.SAVE_SLIP,
                        "offered:2026-11-22",
                        "Save the slip (受付票) for Hanako's passport",
                        "受付票を保存してください：Hanakoさんのパスポート"),
                kind(
                        ready,
                        ReminderKind.SAVE_SLIP,
                        "14-days-before:2026-12-06",
                        "Save the slip (受付票) for Hanako's passport by about Sun 6 Dec: 14 days left",
                        "受付票の保存は12月6日（日）ごろまで：Hanakoさんのパスポート（あと14日）"),
                kind(
                        preparing,
                        ReminderKind.FINISH_PREPARING,
                        "week:2026-11-22",
                        "Finish preparing: the application for Hanako's passport",
                        "準備の続きを：Hanakoさんのパスポート申請"),
                kind(
                        preparing,
                        ReminderKind.FINISH_PREPARING,
                        "passport-under-60-days:2027-01-20",
                        "Send the application for Hanako's passport: the current one expires on Wed 20 Jan 2027, in 59 days",
                        "Hanakoさんのパスポートを申請してください：今のパスポートは2027年1月20日（水）まで（あと59日）"),
                kind(
                        preparing,
                        ReminderKind.FINISH_PREPARING,
                        "certificate-under-60-days:2026-11-23",
                        "Send the application for Hanako's passport: the signature certificate expires on Mon 23 Nov,"
                                + " in one day",
                        "Hanakoさんのパスポートを申請してください：署名用電子証明書は11月23日（月）まで（あと1日）"));
    }

    @ParameterizedTest
    @MethodSource("otherKinds")
    void sayWhatToDoInEveryKind(RenewalOf renewal, Occasion occasion, String english, String japanese)
            throws IOException {
        household.follows(renewal);
        household.holds("Hanako", LocalDate.parse("2027-01-20"), LocalDate.parse("2026-11-23"));
        household.happened(READ);
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Mail mail = write(List.of(occasion), language);
            isWhole(mail);
            assertThat(mail.subject()).isEqualTo(language.equals(Locale.ENGLISH) ? english : japanese);
            boolean restsOnWords =
                    occasion.kind() != ReminderKind.CORRECTION && occasion.kind() != ReminderKind.FINISH_PREPARING;
            assertThat(mail.text().contains("交付予定日は12月3日です。"))
                    .as("quotes what it rests on, and nothing else")
                    .isEqualTo(restsOnWords);
            assertThat(mail.text())
                    .contains("https://uketori.example.org/renewals/" + RENEWAL)
                    .contains("https://uketori.example.org/settings/reminders");
        }
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                kind(
                        null,
                        ReminderKind.CERTIFICATE_EXPIRY,
                        "renewable:2027-02-22",
                        "Can be renewed now: Hanako's signature certificate, valid until Mon 22 Feb 2027",
                        "更新できます：Hanakoさんの署名用電子証明書（2027年2月22日（月）まで有効）"),
                kind(
                        RenewalOf.status(RenewalStatus.PREPARING),
                        ReminderKind.CERTIFICATE_EXPIRY,
                        "14-days-before:2027-02-22",
                        "Hanako's signature certificate ends Mon 22 Feb 2027 (92 days left): send the passport"
                                + " application before, or renew it",
                        "Hanakoさんの署名用電子証明書は2027年2月22日（月）まで（あと92日）：パスポート申請か更新をその前に"),
                kind(
                        null,
                        ReminderKind.PASSPORT_EXPIRY,
                        "12-months-before:2027-11-21",
                        "Can be renewed now: Hanako's passport, valid until Sun 21 Nov 2027",
                        "更新できます：Hanakoさんのパスポート（2027年11月21日（日）まで有効）"),
                kind(
                        null,
                        ReminderKind.PASSPORT_EXPIRY,
                        "7-months-before:2027-11-21",
                        "Renew Hanako's passport: it expires on Sun 21 Nov 2027",
                        "更新してください：Hanakoさんのパスポートは2027年11月21日（日）まで"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tellOfDocumentsLouderWhileAnApplicationIsPrepared(
            @Nullable RenewalOf renewal, Occasion occasion, String english, String japanese) throws IOException {
        if (renewal != null) {
            household.follows(renewal);
        }
        household.holds("Hanako", LocalDate.parse("2027-11-21"), LocalDate.parse("2027-02-22"));
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Mail mail = write(new Subject(HOUSEHOLD, null, HOLDER), List.of(occasion), language);
            isWhole(mail);
            assertThat(mail.subject()).isEqualTo(language.equals(Locale.ENGLISH) ? english : japanese);
            assertThat(mail.text()).contains("https://uketori.example.org/holders/" + HOLDER);
        }
    }

    @Test
    void sayThatATestMailCame() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            Mail mail = write(
                    new Subject(HOUSEHOLD, null, HANAKO),
                    List.of(new Occasion(ReminderKind.TEST, "test:" + RENEWAL)),
                    language);
            isWhole(mail);
            assertThat(mail.subject()).contains("Uketori");
            assertThat(mail.enclosures().unsubscribe()).isNull();
        }
    }

    @Test
    void tellTheDeadlinesThatAreKnownFromTheFirstMailOn() throws IOException {
        Renewal known =
                withDeadlines(RenewalOf.status(RenewalStatus.NEEDS_CORRECTION).renewal());
        household.follows(known);
        Mail correction = write(List.of(new Occasion(ReminderKind.CORRECTION, "change:3")), Locale.ENGLISH);
        Mail slip = write(List.of(new Occasion(ReminderKind.SAVE_SLIP, "offered:2026-11-20")), Locale.JAPANESE);

        isWhole(correction);
        isWhole(slip);
        assertThat(correction.subject())
                .isEqualTo("Correct the application for Hanako's passport by Thu 10 Dec: 18 days left");
        assertThat(correction.text()).contains("Answer it by Thursday 10 December 2026: the office's notice says so.");
        assertThat(slip.text()).contains("2027年2月18日（木）ごろまで");
    }

    private static Renewal withDeadlines(Renewal plain) {
        return new Renewal(
                plain.id(),
                plain.householdId(),
                plain.holderId(),
                plain.holderName(),
                plain.status(),
                plain.submittedOn(),
                plain.acceptedOn(),
                plain.pickupFrom(),
                plain.pickupBy(),
                plain.office(),
                plain.paymentMethod(),
                plain.cardRegistration(),
                plain.paymentUrl(),
                plain.slipSaved(),
                LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-12-10"),
                plain.readySince(),
                plain.recipients(),
                plain.loggedAt());
    }

    @Test
    void riseInToneWhileThePassportWaits() {
        List<String> firstLines = IntStream.of(3, 7, 14)
                .mapToObj(days -> {
                    household.follows(RenewalOf.ready(NOW.minus(Duration.ofDays(days)))
                            .from(LocalDate.parse("2026-11-22"))
                            .by(ABOUT));
                    return write(
                            List.of(new Occasion(ReminderKind.PICKUP, "after-" + days + "-days:2026-11-22")),
                            Locale.ENGLISH);
                })
                .map(mail -> mail.text().lines().findFirst().orElseThrow())
                .toList();
        assertThat(firstLines)
                .containsExactly(
                        "Collect Hanako's passport at Shinjuku passport centre. It can be collected from Sunday 22"
                                + " November 2026 on.",
                        "Choose a day this week to collect Hanako's passport at Shinjuku passport centre.",
                        "Choose today on which day to collect Hanako's passport at Shinjuku passport centre.");
    }

    @Test
    void whatIsReadyByTheCalendarAloneIsToBeCheckedBeforeAnybodyGoes() throws IOException {
        household.follows(RenewalOf.ready(NOW).by(ABOUT));
        household.historyIs(change(3, RenewalStatus.IN_PROCESS, RenewalStatus.READY, RenewalEvent.PICKUP_DATE_CAME));
        Occasion ready = new Occasion(ReminderKind.PICKUP, "ready");
        Mail english = write(List.of(ready), Locale.ENGLISH);
        Mail japanese = write(List.of(ready), Locale.JAPANESE);
        isWhole(english);
        isWhole(japanese);
        assertThat(english.subject()).startsWith("The planned day has come:");
        assertThat(english.text())
                .startsWith("Look at the newest message in Myna Portal, then collect")
                .contains("If a newer message moves it")
                .doesNotContain("can be collected from");
        assertThat(japanese.subject() + japanese.text()).doesNotContain("受け取れます");

        household.happened(change(4, RenewalStatus.READY, RenewalStatus.READY, RenewalEvent.READ_READY));
        assertThat(write(List.of(ready), Locale.ENGLISH).subject())
                .as("the office has said so since")
                .startsWith("Ready:");
    }

    @ParameterizedTest
    @CsvSource({
        "PICKUP, after-14-days:2026-11-08, true, Ask before you go: for Hanako's passport",
        "PICKUP, after-3-days:2026-11-19, false, Ask before you go: the last day for Hanako's passport",
        "PICKUP_DEADLINE, 1-days-before:2026-11-21, false, Ask before you go: the last day for Hanako's passport",
    })
    void nobodyIsSentAfterTheLastDayWithoutAsking(ReminderKind kind, String occurrence, boolean about, String subject)
            throws IOException {
        household.follows(RenewalOf.ready(NOW.minus(Duration.ofDays(21)))
                .by(new PickupLimit(LocalDate.parse("2026-11-21"), about)));
        Mail english = write(List.of(new Occasion(kind, occurrence)), Locale.ENGLISH);
        Mail japanese = write(List.of(new Occasion(kind, occurrence)), Locale.JAPANESE);
        isWhole(english);
        isWhole(japanese);
        assertThat(english.subject()).startsWith(subject);
        assertThat(english.text()).startsWith("Ask Shinjuku passport centre today whether");
        assertThat(japanese.subject()).startsWith("出かける前に問い合わせを：");
    }

    @Test
    void whoIsSentAgainIsToldUntilWhenAndWhatToBring() throws IOException {
        household.follows(RenewalOf.ready(NOW).by(STATED));
        household.historyIs(
                undone(change(3, RenewalStatus.READY, RenewalStatus.PICKED_UP, RenewalEvent.READ_PICKED_UP), 4),
                change(4, RenewalStatus.PICKED_UP, RenewalStatus.READY, RenewalEvent.UNDO));
        Mail mail = write(List.of(new Occasion(ReminderKind.STATUS_CHANGED, "change:4")), Locale.ENGLISH);
        isWhole(mail);
        assertThat(mail.text())
                .contains(
                        "The last day to collect it is Saturday 1 May 2027",
                        "Most offices are closed on that day: go by Friday 30 April 2027",
                        "What to bring:");
    }

    @Test
    void doNotSayThatMoreTimeHasGoneByThanHasWhenOneIsAskedForBeforeItsTime() {
        household.follows(RenewalOf.ready(NOW.minus(Duration.ofDays(3))).by(ABOUT));
        Mail mail = write(List.of(new Occasion(ReminderKind.PICKUP, "after-14-days:2026-11-19")), Locale.ENGLISH);

        assertThat(mail.subject()).isEqualTo("Still to collect: Hanako's passport, by about Thu 6 May 2027");
        assertThat(mail.text()).doesNotContain("week");
    }

    @Test
    void tellOfTheSlipInTheMailOfThePickup() throws IOException {
        household.follows(RenewalOf.ready(NOW).by(ABOUT));
        Mail mail = write(
                List.of(
                        new Occasion(ReminderKind.SAVE_SLIP, "offered:2026-11-22"),
                        new Occasion(ReminderKind.PICKUP, "ready")),
                Locale.ENGLISH);
        isWhole(mail);
        assertThat(mail.subject()).isEqualTo("Ready: collect Hanako's passport from Sun 22 Nov");
        assertThat(Jsoup.parse(mail.html()).select("h2").eachText())
                .containsExactly("Save the slip with the QR code (受付票) for Hanako's passport from Myna Portal, as a"
                        + " file or on paper.");
    }

    @Test
    void nameInADigestEverythingWithWhatPressesMostFirst() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            household.follows(RenewalOf.scheduled("2026-12-03").by(ABOUT).named("Taro", "Osaka"));
            Draft taro = draft(about(), language, new Occasion(ReminderKind.PICKUP_DATE, "announced:2026-12-03"));
            household.follows(RenewalOf.ready(NOW).by(ABOUT));
            household.historyIs(READ);
            Draft hanako = draft(
                    about(),
                    language,
                    new Occasion(ReminderKind.PICKUP, "ready"),
                    new Occasion(ReminderKind.SAVE_SLIP, "offered:2026-11-22"));
            household.holds("Jiro", null, LocalDate.parse("2026-11-23"));
            Draft jiro = draft(
                    new Subject(HOUSEHOLD, null, HOLDER),
                    language,
                    new Occasion(ReminderKind.CERTIFICATE_EXPIRY, "1-days-before:2026-11-23"));

            Mail mail = mails.mail(hanako(language), List.of(taro, hanako, jiro));

            isWhole(mail);
            assertThat(mail.thread()).isEqualTo("digest." + HANAKO);
            Document html = Jsoup.parse(mail.html());
            List<String> lines = html.body().select("> ul > li").eachText();
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0)).contains("Jiro");
            assertThat(lines.get(1)).contains("Hanako");
            assertThat(lines.get(2)).contains("Taro");
            assertThat(mail.subject()).startsWith(lines.getFirst()).contains("2");
            assertThat(html.select(".part > h2")).hasSize(3);
            assertThat(mail.text()).contains(lines).contains("交付予定日は12月3日です。");
            assertThat(mail.enclosures().calendar()).containsOnlyOnce("BEGIN:VEVENT");
        }
    }

    @Test
    void offerTheButtonsThatFit() {
        household.follows(RenewalOf.ready(NOW).by(ABOUT).cardRequested(null));
        Mail mail = write(
                List.of(
                        new Occasion(ReminderKind.PICKUP, "ready"),
                        new Occasion(ReminderKind.CARD_REGISTRATION, "requested")),
                Locale.ENGLISH);
        assertThat(Jsoup.parse(mail.html()).select(".actions a").eachText())
                .containsExactly(
                        "Done: the passport has been collected",
                        "Snooze 3 days",
                        "I have registered my card",
                        "All about this renewal");
        assertThat(Jsoup.parse(mail.html()).select("a[href*=/act/]").eachAttr("href"))
                .doesNotHaveDuplicates()
                .hasSize(4)
                .contains(String.valueOf(mail.enclosures().unsubscribe()));
    }

    @Test
    void offerNoSnoozeWhereThereIsNoTimeForOne() {
        household.follows(RenewalOf.ready(NOW).by(new PickupLimit(LocalDate.parse("2026-11-25"), false)));
        Mail mail =
                write(List.of(new Occasion(ReminderKind.PICKUP_DEADLINE, "3-days-before:2026-11-25")), Locale.ENGLISH);
        assertThat(mail.text()).doesNotContain("Snooze");
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
        assertThat(Jsoup.parse(mail.html()).select("a:not([href*=/act/])").eachAttr("href"))
                .containsExactly(
                        URL,
                        "https://uketori.example.org/renewals/" + RENEWAL,
                        "https://uketori.example.org/settings/reminders");
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
    void quoteHostileWordsWithoutLettingThemOutOfTheQuote() {
        household.follows(RenewalOf.scheduled("2026-12-03").named("x\u2028y\u0085z", "a\r\nAct: now"));
        household.happened(quoting("</blockquote><a href='https://evil.example/'>pay</a>\n-- \nX-Evil: 1\n${7*7}"));
        Mail mail = write(List.of(new Occasion(ReminderKind.PICKUP_DATE, "announced:2026-12-03")), Locale.ENGLISH);

        Document html = Jsoup.parse(mail.html());
        assertThat(html.select("a[href*=evil]")).isEmpty();
        assertThat(html.select("blockquote").text()).contains("</blockquote><a href=", "${7*7}");
        assertThat(mail.text()).contains("> </blockquote><a href", "> -- ", "> X-Evil: 1", "a Act: now");
        assertThat(mail.subject()).contains("x y z");
        assertThat(String.valueOf(mail.enclosures().calendar()).lines())
                .contains("LOCATION:a Act: now")
                .noneMatch(line -> line.startsWith("Act:"));
    }

    private static Change quoting(String words) {
        return new Change(
                READ.id(),
                READ.at(),
                READ.from(),
                READ.to(),
                READ.event(),
                READ.cause(),
                READ.personId(),
                READ.readingId(),
                words,
                READ.implied(),
                READ.undoneBy());
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
        assertThat(html.select("style").html()).doesNotContain("url(", "@import");
        assertThat(html.select("a").eachAttr("href"))
                .allMatch(address -> OWN_OR_OFFICIAL.stream().anyMatch(address::startsWith));
        assertThat(mail.text()).contains(html.select("a").eachAttr("href"));
        Path folder = Files.createDirectories(Path.of("target/mails"));
        String file = mail.subject().replaceAll("[^\\p{L}\\p{N}]+", "-");
        Files.writeString(folder.resolve(file + ".html"), mail.html());
        Files.writeString(folder.resolve(file + ".txt"), mail.subject() + "\n\n" + mail.text());
    }

    private Mail write(List<Occasion> occasions, Locale language) {
        return write(about(), occasions, language);
    }

    private Mail write(Subject about, List<Occasion> occasions, Locale language) {
        return mails.mail(hanako(language), List.of(draft(about, language, occasions.toArray(Occasion[]::new))));
    }

    private Draft draft(Subject about, Locale language, Occasion... occasions) {
        List<Due> due = Arrays.stream(occasions)
                .map(occasion -> new Due(UUID.randomUUID(), occasion))
                .toList();
        return mails.draft(hanako(language), about, due);
    }

    private static Subject about() {
        return new Subject(HOUSEHOLD, RENEWAL, HOLDER);
    }

    private static Arguments kind(
            @Nullable RenewalOf renewal, ReminderKind kind, String occurrence, String english, String japanese) {
        return Arguments.of(renewal, new Occasion(kind, occurrence), english, japanese);
    }

    /** Calendars in which nothing was entered before. */
    private static CalendarEntries emptyCalendars() {
        return new CalendarEntries() {
            @Override
            public Sent announce(UUID renewalId, UUID personId, LocalDate day, @Nullable String place) {
                return new Sent(0, day, place);
            }

            @Override
            public Optional<Sent> cancel(UUID renewalId, UUID personId) {
                return Optional.empty();
            }
        };
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
        MailAddresses addresses =
                new MailAddresses(new LinkTokens(new byte[32]), clock, "https://uketori.example.org/");
        return new ReminderMails(
                household.renewals(),
                household.holders(),
                emptyCalendars(),
                addresses,
                messages,
                new Templates(),
                clock,
                "Uketori <uketori@example.org>");
    }
}
