package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uketori.classifier.Certainty;
import uketori.classifier.PaymentNotice;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.delivery.MailHealth;
import uketori.reminder.LeadTimes;
import uketori.reminder.Reminder;
import uketori.reminder.ReminderKind;
import uketori.renewal.PaymentMethod;
import uketori.renewal.Refusal;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalRefusals;
import uketori.renewal.RenewalStatus;
import uketori.statusdetail.Meaning;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.TextChanges;
import uketori.statusdetail.TextRefusals;
import uketori.statusdetail.TextRefused;

@SpringBootTest(classes = PagesOnFakes.class)
@AutoConfigureMockMvc
class PageTests {

    private static final String HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";

    @Autowired
    MockMvcTester browser;

    @Autowired
    FakeHousehold household;

    @BeforeEach
    void clear() {
        household.clear();
    }

    @Test
    void showsTheMostPressingRenewalFirst() {
        household.renewals.addAll(List.of(
                RenewalMother.preparing(),
                RenewalMother.submitted(),
                RenewalMother.pickedUp(),
                RenewalMother.inProcess(),
                RenewalMother.announced(),
                RenewalMother.needsCorrection(),
                RenewalMother.ready()));
        household.history.put(RenewalMother.needsCorrection().id(), List.of(RenewalMother.correctionAsked()));

        Document page = read("/", "en");

        assertThat(page.select("article h2").eachText())
                .containsExactly(
                        "Mika’s passport",
                        "Taro’s passport",
                        "Hanako’s passport",
                        "Sakura’s passport",
                        "祖母’s passport",
                        "Yui’s passport");
        assertThat(page.select(".finished a").text()).isEqualTo("Ken’s passport");
    }

    @Test
    void saysWhereARenewalStandsWhatToDoAndWhatComesNext() {
        household.renewals.add(RenewalMother.announced());
        household.reminders.add(
                RenewalMother.planned(RenewalMother.announced(), ReminderKind.PICKUP_DATE, "2026-12-01T23:00:00Z"));

        Document page = read("/", "en");

        assertThat(page.expectFirst(".sentence").text()).isEqualTo("Pickup from Thu 3 December");
        assertThat(page.expectFirst(".days").text()).isEqualTo("day 19");
        assertThat(page.expectFirst(".next").text())
                .isEqualTo("Next: Wed 2 Dec, 08:00, a mail: the pickup date, and what to bring");
        Element link = page.expectFirst("a.primary");
        assertThat(link.attr("href")).isEqualTo(RenewalMother.PAYMENT_URL);
        assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
        assertThat(page.select(".track li[aria-current=step] .step").text()).isEqualTo("in process");
    }

    @Test
    void saysOfAFoldedRenewalWhichDayComesNext() {
        household.renewals.addAll(List.of(RenewalMother.needsCorrection(), RenewalMother.announced()));
        household.history.put(RenewalMother.needsCorrection().id(), List.of(RenewalMother.correctionAsked()));
        household.reminders.add(
                RenewalMother.planned(RenewalMother.announced(), ReminderKind.PICKUP_DATE, "2026-12-01T23:00:00Z"));

        assertThat(read("/", "en").select("summary .upcoming").eachText()).containsExactly("Next mail Wed 2 December");
        assertThat(read("/", "ja").select("summary .upcoming").eachText()).containsExactly("次のメール：12月2日（水）");
    }

    @Test
    void saysItInJapanese() {
        household.renewals.add(RenewalMother.announced());

        Document page = read("/", "ja");

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("ja");
        assertThat(page.expectFirst(".sentence").text()).isEqualTo("12月3日（木）から受け取れる予定です");
        assertThat(page.expectFirst(".days").text()).isEqualTo("19日目");
    }

    @Test
    void marksJapaneseTermsInAnEnglishPageAsJapanese() {
        household.renewals.add(RenewalMother.inProcess());

        assertThat(read("/", "en").select(".because span[lang=ja]").text()).isEqualTo("処理中");
    }

    @Test
    void givesEachFormThatIsPostedTheTokenAgainstForgedRequests() {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        for (String address : List.of("/", "/renewals/" + renewal.id(), "/renewals/new", "/settings/reminders")) {
            for (Element form : read(address, "en").select("form")) {
                boolean isPost = form.attr("method").equals("post");
                assertThat(form.select("input[type=hidden][name=_csrf][value~=.]"))
                        .as(address + " " + form.attr("action"))
                        .hasSize(isPost ? 1 : 0);
            }
        }
    }

    @Test
    void sendsNothingOfAPageBeforeItIsWhole() {
        household.renewals.add(RenewalMother.inProcess());

        MvcTestResult answer = ask("/", "en");

        assertThat(answer.getResponse().getContentAsByteArray()).hasSizeGreaterThan(4096);
        assertThat(answer.getResponse().isCommitted()).isFalse();
    }

    @Test
    void namesStyleAndScriptByTheirContent() {
        assertThat(read("/", "en").select("link[rel=stylesheet]").attr("href"))
                .matches("/css/uketori-[0-9a-f]{32}\\.css");
        assertThat(ask("/css/uketori.css", "en")).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public");
    }

    @Test
    void teachesWhereNothingIsYet() {
        assertThat(read("/", "en").select("ol.how li")).hasSize(3);
        assertThat(read("/", "ja").select("a[href=/renewals/new]")).isNotEmpty();
    }

    @Test
    void namesTheStepAtWhichARenewalLeftTheTrack() {
        Renewal taro = RenewalMother.needsCorrection();
        household.renewals.add(taro);
        household.history.put(taro.id(), List.of(RenewalMother.correctionAsked()));

        Document page = read("/", "en");

        assertThat(page.select(".track li.left .step").text()).isEqualTo("in process");
        assertThat(page.select(".track .side.at-3").text()).isEqualTo("correction asked for (要訂正)");
    }

    @Test
    void marksTheQuotesInTheTextAndJoinsThemToTheirMeaning() {
        Document page = read(showing(RenewalMother.announcement(RenewalMother.announced())), "en");

        assertThat(page.expectFirst(".official").wholeText())
                .startsWith("パスポート切替申請\n状況 処理中")
                .contains("交付予定日:2026年12月3日(木)2\n交付予定日以降に");
        assertThat(page.select(".official mark").eachText())
                .containsExactly("審査が完了しました。", "交付予定日:2026年12月3日(木)", "カード情報を登録してください。");
        assertThat(page.select(".official a").eachAttr("href")).containsExactly("#why-1", "#why-2", "#why-3");
        assertThat(page.select(".why li").eachAttr("id")).containsExactly("why-1", "why-2", "why-3");
    }

    @Test
    void showsWhatDiffersFromTheTextBefore() {
        Renewal hanako = RenewalMother.announced();
        household.renewals.add(hanako);
        StatusDetail before = RenewalMother.read(20, hanako, "申請を受理しました。\n<b>交付予定日</b>は未定です。");
        StatusDetail after = RenewalMother.read(21, hanako, "申請を受理しました。\n<b>交付予定日</b>は12月3日(木)です。");
        household.details.put(hanako.id(), List.of(after, before));

        Element difference = read("/renewals/" + hanako.id(), "en").expectFirst(".difference");

        assertThat(difference.wholeText())
                .startsWith("申請を受理しました。\n<b>交付予定日</b>は")
                .endsWith("です。");
        assertThat(difference.select("del").eachText()).containsExactly("gone: 未定 end");
        assertThat(difference.select("ins").eachText()).containsExactly("new: 12月3日(木) end");
        assertThat(read("/renewals/" + hanako.id() + "/status-details/" + before.id(), "en")
                        .select(".changes"))
                .isEmpty();
    }

    @Test
    void drawsTheDaysOfARenewalAndTellsThemInATable() {
        household.renewals.add(RenewalMother.announced());

        Document page = read("/renewals/" + RenewalMother.announced().id(), "en");

        Element drawn = page.expectFirst("#time-line svg.narrow");
        assertThat(drawn.select("text.label").eachText())
                .containsExactly(
                        "submitted Tue 3 Nov",
                        "accepted Fri 6 Nov",
                        "today",
                        "pickup Thu 3 Dec",
                        "collect by about Thu 6 May 2027");
        assertThat(drawn.expectFirst("desc").text())
                .startsWith("Submitted through the portal: Tue 3 November 2026. Accepted by the office");
        assertThat(page.select("#time-line tbody time").eachAttr("datetime"))
                .containsExactly("2026-11-03", "2026-11-06", "2026-11-22", "2026-12-03", "2027-05-06", "2026-11-24");
        assertThat(page.select("#time-line [style]")).isEmpty();
    }

    @Test
    void drawsHowLongDocumentsLastAndTeachesWhatToEnter() {
        household.holders.addAll(List.of(RenewalMother.holder(1, "Hanako"), RenewalMother.unknown("Ken")));

        Document page = read("/holders/" + RenewalMother.holder(1, "").id(), "en");
        assertThat(page.select("#runway svg.wide text.label").eachText())
                .containsExactlyInAnyOrder(
                        "Passport, until 18 Apr 2027",
                        "Signature certificate, until 28 Feb 2027",
                        "under a year: 19 Apr 2026",
                        "six months: 18 Oct 2026",
                        "today");
        assertThat(page.select("#runway tbody time").eachAttr("datetime"))
                .containsExactly("2026-04-19", "2026-10-18", "2026-11-22", "2026-11-28", "2027-02-28", "2027-04-18");

        assertThat(read("/holders/" + RenewalMother.unknown("Ken").id(), "ja").select("#runway figure, #runway .calm"))
                .hasSize(1)
                .first()
                .matches(words -> words.text().startsWith("上の欄に"));
    }

    @Test
    void letsOnePasteBeforeAllThatIsOnlyToRead() {
        Renewal hanako = RenewalMother.announced();
        household.renewals.add(hanako);
        household.history.put(hanako.id(), RenewalMother.history(hanako));

        assertThat(read("/renewals/" + hanako.id(), "ja")
                        .select("#pickup, #paste, #time-line, #steps, #history, #mails, #facts")
                        .eachAttr("id"))
                .containsExactly("pickup", "paste", "time-line", "steps", "history", "mails", "facts");
    }

    @Test
    void teachesWhatTheTimeLineLacks() {
        household.renewals.add(RenewalMother.preparing());
        assertThat(read("/renewals/" + RenewalMother.preparing().id(), "en").select("#time-line"))
                .isEmpty();
        household.renewals.add(RenewalMother.submitted());
        assertThat(read("/renewals/" + RenewalMother.submitted().id(), "en")
                        .select("#time-line figcaption")
                        .text())
                .contains("Once the day of acceptance");
    }

    @Test
    void neverMakesASuspiciousLinkClickable() {
        Document page = read(showing(RenewalMother.unsure(RenewalMother.announced())), "en");

        assertThat(page.select(".suspicious code").text()).contains("mofa.payment-kokopass.jp.example.net");
        assertThat(page.select("a[href*=example.net], form[action*=example.net]"))
                .isEmpty();
        assertThat(page.select("a[href^=https://mofa.payment-kokopass.jp/]")).isNotEmpty();
    }

    @Test
    void letsThePersonDecideAnUnsureTextWithOneClick() {
        StatusDetail detail = RenewalMother.unsure(RenewalMother.announced());
        Document page = read(showing(detail), "en");

        assertThat(page.select("form.choices button[name=stage]").eachAttr("value"))
                .contains("received", "ready", "correction-needed", "taken-back", "unknown");

        assertThat(send("/status-details/" + detail.id() + "/decision", "stage", "ready"))
                .hasRedirectedUrl("/renewals/" + detail.renewalId() + "#reading");
        assertThat(household.commands).containsExactly(new FakeHousehold.Decided(detail.id(), Meaning.of(Stage.READY)));
    }

    @Test
    void takesThePickupDateAndTheTakingBackThatThePersonReads() {
        StatusDetail detail = RenewalMother.unsure(RenewalMother.announced());
        Document page = read(showing(detail), "ja");
        assertThat(page.select("form.choices input[type=date][name=pickupFrom]"))
                .hasSize(1);
        assertThat(page.select("form.choices button[value=taken-back]")).hasSize(1);

        String decision = "/status-details/" + detail.id() + "/decision";
        send(decision, "stage", "pickup-scheduled", "pickupFrom", "2026-12-08");
        send(decision, "stage", "taken-back", "pickupFrom", "");
        assertThat(household.commands)
                .containsExactly(
                        new FakeHousehold.Decided(
                                detail.id(), Meaning.of(Stage.PICKUP_SCHEDULED, LocalDate.of(2026, 12, 8))),
                        new FakeHousehold.Decided(detail.id(), Meaning.takesBack()));
        assertThat(send(decision, "stage", "ready", "pickupFrom", "soon")).hasStatus(400);
    }

    @Test
    void escapesHostileTextEverywhere() {
        Renewal hostile = RenewalMother.named(HOSTILE);
        household.renewals.add(hostile);
        household.holders.add(RenewalMother.holder(8, HOSTILE));
        household.waiting.add(RenewalMother.waiting(HOSTILE, HOSTILE));
        household.health = new MailHealth(true, 1, 0, FakeHousehold.NOW.minus(Duration.ofHours(2)), HOSTILE);
        household.details.put(
                hostile.id(),
                List.of(RenewalMother.detail(
                        14,
                        hostile,
                        "2026-11-21T11:04:00Z",
                        RenewalMother.reading(
                                Stage.READY,
                                null,
                                PaymentNotice.NONE,
                                List.of("javascript:" + HOSTILE),
                                Certainty.LIKELY,
                                HOSTILE + " 受け取れます",
                                HOSTILE),
                        new TextChanges(List.of(HOSTILE), List.of(HOSTILE)),
                        StatusDetail.Effect.APPLIED)));

        for (String address : List.of(
                "/",
                "/renewals/" + hostile.id(),
                "/renewals/new?holder=" + URLEncoder.encode(HOSTILE, StandardCharsets.UTF_8),
                "/holders",
                "/holders/" + RenewalMother.holder(8, "").id(),
                "/mails")) {
            Document page = read(address, "en");
            assertThat(page.select("script:not([src]), img, [onerror]"))
                    .as("scripts and images of %s", address)
                    .isEmpty();
            assertThat(page.select("[href^=javascript]")).isEmpty();
            assertThat(page.html()).as("the text itself on %s", address).contains("alert(1)");
        }
    }

    @Test
    void logsARenewalFromWhatWasEntered() {
        assertThat(send(
                        "/renewals",
                        "holder",
                        " Hanako ",
                        "status",
                        "submitted",
                        "submittedOn",
                        "2026-11-02",
                        "acceptedOn",
                        "",
                        "office",
                        "",
                        "paymentMethod",
                        "card"))
                .hasStatus3xxRedirection();

        assertThat(household.commands.getFirst()).isEqualTo("Hanako");
        assertThat(household.commands.get(1)).isInstanceOfSatisfying(FakeHousehold.Logged.class, logged -> {
            assertThat(logged.status()).isEqualTo(RenewalStatus.SUBMITTED);
            assertThat(logged.details())
                    .isEqualTo(new RenewalDetails(LocalDate.of(2026, 11, 2), null, null, null, PaymentMethod.CARD));
        });
    }

    @Test
    void logsAnAnnouncedPickupDateWithARenewalInProcess() {
        assertThat(logged("in-process", "2099-12-03")).hasStatus3xxRedirection();

        assertThat(household.commands.get(1)).isInstanceOfSatisfying(FakeHousehold.Logged.class, logged -> {
            assertThat(logged.status()).isEqualTo(RenewalStatus.IN_PROCESS);
            assertThat(logged.details().pickupFrom()).isEqualTo(LocalDate.of(2099, 12, 3));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ready, 'On that day, not before'",
        "preparing, With a pickup date the renewal is in process",
        "needs-correction, With a pickup date the renewal is in process"
    })
    void refusesAPickupDateThatTheStatusSpeaksAgainst(String status, String problem) {
        MvcTestResult answer = logged(status, "2099-12-03");

        assertThat(answer).hasStatus(400);
        Document page = parsed(answer);
        assertThat(page.select("#pickupFrom-problem").text()).startsWith(problem);
        assertThat(page.select("#pickupFrom").val()).isEqualTo("2099-12-03");
        assertThat(page.select("[value=" + status + "]").hasAttr("checked")).isTrue();
        assertThat(household.commands).isEmpty();
    }

    private MvcTestResult logged(String status, String pickupFrom) {
        return send(
                "/renewals", "holder", "Hanako", "status", status, "pickupFrom", pickupFrom, "paymentMethod", "card");
    }

    @Test
    void keepsWhatWasEnteredWhenAFormFails() {
        MvcTestResult answer = send(
                "/renewals",
                "holder",
                "",
                "status",
                "in-process",
                "submittedOn",
                "3. 11. 26",
                "acceptedOn",
                "2026-11-05",
                "office",
                "Shinjuku",
                "paymentMethod",
                "stamps");

        assertThat(answer).hasStatus(400);
        Document page = parsed(answer);
        assertThat(page.select("#submittedOn").val()).isEqualTo("3. 11. 26");
        assertThat(page.select("#office").val()).isEqualTo("Shinjuku");
        assertThat(page.select("[value=in-process]").hasAttr("checked")).isTrue();
        assertThat(page.select("#holder-problem").text()).isEqualTo("Please fill this in.");
        assertThat(page.select("#submittedOn-problem").text()).startsWith("This is no date.");
        assertThat(household.commands).isEmpty();
    }

    @Test
    void refusesAnAcceptanceBeforeTheSubmission() {
        household.renewals.add(RenewalMother.inProcess());
        MvcTestResult answer = send(
                "/renewals/" + RenewalMother.inProcess().id() + "/details",
                "submittedOn",
                "2026-11-10",
                "acceptedOn",
                "2026-11-09",
                "paymentMethod",
                "card");

        assertThat(answer).hasStatus(400);
        assertThat(parsed(answer).select("#acceptedOn-problem").text()).contains("before it was submitted");
        assertThat(parsed(answer).select("#facts details").hasAttr("open")).isTrue();
    }

    @Test
    void prefersTheClipboardsRichText() {
        Renewal renewal = RenewalMother.announced();
        household.renewals.add(renewal);

        assertThat(send("/renewals/" + renewal.id() + "/status-details", "text", "x", "html", "<p>x</p>"))
                .hasRedirectedUrl("/renewals/" + renewal.id() + "#reading");
        send("/renewals/" + renewal.id() + "/status-details", "text", "x", "html", "");

        assertThat(household.commands)
                .containsExactly(
                        new FakeHousehold.Recorded(renewal.id(), new StatusText.Html("<p>x</p>")),
                        new FakeHousehold.Recorded(renewal.id(), new StatusText.Plain("x")));
    }

    @Test
    void keepsAPastedTextThatIsRefused() {
        Renewal renewal = RenewalMother.announced();
        household.renewals.add(renewal);
        household.refusal = TextRefusals.textRefused(TextRefused.Because.TOO_LONG);

        MvcTestResult answer = send("/renewals/" + renewal.id() + "/status-details", "text", "long </textarea> text");

        assertThat(answer).hasStatus(413);
        assertThat(parsed(answer).select("textarea").text()).isEqualTo("long </textarea> text");
        assertThat(parsed(answer).select("#paste-problem").text()).contains("256 KB");

        household.refusal = TextRefusals.textRefused(TextRefused.Because.EMPTY);
        assertThat(send("/renewals/" + renewal.id() + "/status-details", "text", " "))
                .hasStatus(400);
    }

    @Test
    void offersPossibleStepsAndSaysWhyOthersAreNot() {
        Document page = read(showing(RenewalMother.announcement(RenewalMother.announced())), "en");

        assertThat(page.select("#steps .steps input[name=event]").eachAttr("value"))
                .contains("picked-up", "undo");
        assertThat(page.select("#steps .refusals dd").eachText())
                .contains("It has been submitted already. Nothing needs to be done.");
    }

    @Test
    void saysWhyAStepIsRefusedAndLeadsBack() {
        Renewal renewal = RenewalMother.submitted();
        household.renewals.add(renewal);
        household.refusal = RenewalRefusals.stepRefused(
                RenewalEvent.RESUBMIT, RenewalStatus.SUBMITTED, Refusal.NO_CORRECTION_ASKED);

        MvcTestResult answer = send("/renewals/" + renewal.id() + "/events", "event", "resubmit");

        assertThat(answer).hasStatus(409);
        assertThat(parsed(answer).select(".lead").text()).startsWith("No correction was asked for.");
        assertThat(parsed(answer).select("a.primary").attr("href")).isEqualTo("/renewals/" + renewal.id());

        household.refusal = RenewalRefusals.changedMeanwhile();
        assertThat(send("/renewals/" + renewal.id() + "/events", "event", "undo"))
                .hasStatus(409);
    }

    @Test
    void undoesOnlyWhatThePersonSaw() {
        Renewal renewal = RenewalMother.announced();
        household.renewals.add(renewal);
        household.history.put(renewal.id(), RenewalMother.history(renewal));
        long newest = RenewalMother.history(renewal).getLast().id();

        Document page = read("/renewals/" + renewal.id(), "en");
        assertThat(page.select("form:has(input[value=undo]) input[name=change]").attr("value"))
                .isEqualTo(String.valueOf(newest));

        send("/renewals/" + renewal.id() + "/events", "event", "undo", "change", String.valueOf(newest));
        assertThat(household.commands).containsExactly(new FakeHousehold.Undone(renewal.id(), newest));
    }

    @Test
    void keepsWhatWasEnteredWhenSomethingElseChangedMeanwhile() {
        Renewal renewal = RenewalMother.submitted();
        household.renewals.add(renewal);
        household.refusal = RenewalRefusals.changedMeanwhile();

        MvcTestResult answer = send(
                "/renewals/" + renewal.id() + "/details",
                "office",
                "有楽町",
                "paymentMethod",
                "stamps",
                "submittedOn",
                "2026-11-03");

        assertThat(answer).hasStatus(409);
        Document page = parsed(answer);
        assertThat(page.select("#office").attr("value")).isEqualTo("有楽町");
        assertThat(page.select("#submittedOn").attr("value")).isEqualTo("2026-11-03");
        assertThat(page.select("#facts details").hasAttr("open")).isTrue();
        assertThat(page.select("#facts .problem").text()).contains("Nothing was saved");
    }

    @Test
    void showsThePastedTextWhenItCouldNotBeTaken() {
        Renewal renewal = RenewalMother.submitted();
        household.renewals.add(renewal);
        household.refusal = RenewalRefusals.changedMeanwhile();

        MvcTestResult answer = send("/renewals/" + renewal.id() + "/status-details", "text", HOSTILE);

        assertThat(answer).hasStatus(409);
        assertThat(parsed(answer).select("textarea").val()).isEqualTo(HOSTILE);
    }

    @Test
    void bearsWithAMailServerForAnHourAndThenSaysWhatToTry() {
        household.health = new MailHealth(
                true, 1, 0, FakeHousehold.NOW.minus(Duration.ofMinutes(59)), "450 4.2.0 come back later");
        assertThat(read("/", "en").select(".banner")).isEmpty();

        household.health = new MailHealth(
                true, 1, 0, FakeHousehold.NOW.minus(Duration.ofHours(1)), "Couldn't connect to host, port: mail, 587");
        Element english = read("/", "en").expectFirst(".banner");
        assertThat(english.select("> p").text())
                .contains("the mail server’s name and port are right")
                .doesNotContain("spring.");
        assertThat(english.select("details > summary").text()).isEqualTo("For whoever runs this Uketori");
        assertThat(english.select("details:not([open]) > p").text()).contains("spring.mail.host");
        Element japanese = read("/mails", "ja").expectFirst(".banner");
        assertThat(japanese.select("> p").text())
                .contains("確かめること：メールサーバーの名前とポート")
                .doesNotContain("spring.");
        assertThat(japanese.select("details > p").text()).contains("spring.mail.host");
    }

    @Test
    void namesNoSettingWhereThereIsOnlyToWait() {
        household.health =
                new MailHealth(true, 1, 0, FakeHousehold.NOW.minus(Duration.ofHours(1)), "450 4.2.0 come back later");

        assertThat(read("/", "en").select(".banner").text()).contains("asks to wait");
        assertThat(read("/", "en").select(".banner details")).isEmpty();
    }

    @Test
    void showsWhatComesNextWithWhyAndWhatCanBeDone() {
        Renewal renewal = RenewalMother.announced();
        household.renewals.add(renewal);
        household.holders.add(RenewalMother.holder(1, "Hanako"));
        Reminder planned = RenewalMother.planned(renewal, ReminderKind.PICKUP_DATE, "2026-12-01T23:00:00Z");
        household.reminders.addAll(List.of(planned, RenewalMother.sent(renewal), withdrawn(planned)));

        Document page = read("/reminders", "en");
        assertThat(page.select("li.planned time").text()).isEqualTo("Wed 2 Dec, 08:00");
        assertThat(page.select("li.planned .hint").text()).contains("Because a pickup date was announced.");
        assertThat(page.select("li.sent")).hasSize(1);
        assertThat(page.select("li.sent form")).isEmpty();
        assertThat(page.select("li.withdrawn")).as("withdrawn before its time").isEmpty();

        String address = "/reminders/" + planned.id();
        assertThat(send(address + "/send-now")).hasRedirectedUrl("/reminders");
        send(address + "/skip");
        send(address + "/snooze", "days", "7");
        send(address + "/snooze", "until", "2026-12-24", "renewal", renewal.id().toString());
        send("/mails/test");
        assertThat(household.commands)
                .containsExactly(
                        new FakeHousehold.SentNow(planned.id(), FakeHousehold.ME.personId()),
                        new FakeHousehold.Skipped(planned.id()),
                        new FakeHousehold.Snoozed(planned.id(), LocalDate.parse("2026-11-29")),
                        new FakeHousehold.Snoozed(planned.id(), LocalDate.parse("2026-12-24")),
                        new FakeHousehold.Tested(FakeHousehold.ME.personId()));
        assertThat(send(address + "/snooze", "until", "2026-11-22"))
                .as("today is no day to come")
                .hasStatus(400);
        assertThat(send("/reminders/" + renewal.id() + "/skip")).hasStatus(404);
    }

    @Test
    void takesEveryKindsLeadTimesAndKeepsWhatCannotBeRead() {
        Document page = read("/settings/reminders", "en");
        assertThat(page.select("fieldset")).hasSize(ReminderKind.values().length - 1);
        assertThat(page.select("#pickup-deadline-before").attr("value")).isEqualTo("60, 30, 14, 7, 3, 1");

        assertThat(send("/settings/reminders", "pickup-deadline.on", "on", "pickup-deadline.before", "20、10"))
                .hasRedirectedUrl("/settings/reminders");
        assertThat(household.commands).singleElement().satisfies(command -> {
            var changed = ((FakeHousehold.LeadTimesChanged) command).leadTimes();
            assertThat(changed.get(ReminderKind.PICKUP_DEADLINE))
                    .isEqualTo(new LeadTimes(true, List.of(), 0, 0, 0, List.of(20, 10)));
            assertThat(changed).doesNotContainKey(ReminderKind.TEST);
            assertThat(changed.get(ReminderKind.PICKUP))
                    .matches(pickup -> pickup != null && !pickup.on(), "switched off");
        });

        household.commands.clear();
        MvcTestResult refused = send("/settings/reminders", "pickup.on", "on", "pickup.after", "soon, 3");
        assertThat(refused).hasStatus(400);
        assertThat(parsed(refused).select("#pickup-after").attr("value")).isEqualTo("soon, 3");
        assertThat(household.commands).isEmpty();
    }

    @Test
    void marksThePageOfTheSettingsThatOneIsOn() {
        for (String address : List.of("/settings/reminders", "/settings/learned", "/settings/fees")) {
            assertThat(read(address, "en")
                            .select("nav.settings a[aria-current=page]")
                            .eachAttr("href"))
                    .containsExactly(address);
        }
    }

    @Test
    void findsNothingOfAnotherHousehold() {
        Renewal unknown = RenewalMother.announced();
        for (String address : List.of(
                "/renewals/" + unknown.id(),
                "/renewals/no-id",
                "/renewals/" + unknown.id() + "/status-details/" + unknown.id(),
                "/holders/" + unknown.id(),
                "/holders/1")) {
            MvcTestResult answer = ask(address, "en");
            assertThat(answer).as(address).hasStatus(404);
            assertThat(parsed(answer).select("h1").text()).isEqualTo("There is no such page here");
        }
        assertThat(send("/renewals/" + unknown.id() + "/events", "event", "undo"))
                .hasStatus(404);
        assertThat(send("/status-details/" + unknown.id() + "/decision", "stage", "ready"))
                .hasStatus(404);
    }

    @Test
    void sendsMailOnlyToPeopleOfTheHousehold() {
        Renewal renewal = RenewalMother.announced();
        household.renewals.add(renewal);
        String address = "/renewals/" + renewal.id() + "/recipients";

        assertThat(send(address, "people", renewal.id().toString())).hasStatus(404);
        assertThat(household.commands).isEmpty();

        assertThat(send(address, "people", FakeHousehold.JUN.id().toString())).hasStatus3xxRedirection();
        assertThat(send(address)).hasStatus3xxRedirection();
        assertThat(household.commands)
                .containsExactly(
                        new FakeHousehold.MailSentTo(renewal.id(), List.of(FakeHousehold.JUN.id())),
                        new FakeHousehold.MailSentTo(renewal.id(), List.of()));
    }

    @Test
    void refusesAnEventThatNoPageOffers() {
        household.renewals.add(RenewalMother.announced());
        String address = "/renewals/" + RenewalMother.announced().id() + "/events";

        assertThat(send(address, "event", "pickup-date-came")).hasStatus(400);
        assertThat(send(address, "event", "<b>")).hasStatus(400);
        assertThat(household.commands).isEmpty();
    }

    @Test
    void changesAHolderAndSaysWhenTheNameIsTaken() {
        household.holders.add(RenewalMother.holder(1, "Hanako"));
        String address = "/holders/" + RenewalMother.holder(1, "").id();

        assertThat(send(address, "name", "Hanako", "birthday", "1984-02-29", "passportExpiresOn", ""))
                .hasRedirectedUrl(address);

        household.refusal = RenewalRefusals.nameTaken("Taro");
        MvcTestResult answer = send(address, "name", "Taro");
        assertThat(answer).hasStatus(400);
        assertThat(parsed(answer).select("#name").val()).isEqualTo("Taro");
        assertThat(parsed(answer).select("#name-problem").text()).startsWith("Somebody here has this name");
    }

    @Test
    void tellsTheMailServersWordsOnEveryPageAndShowsWhatWaits() {
        household.health =
                new MailHealth(true, 1, 0, Instant.parse("2026-11-21T22:00:00Z"), "535 5.7.8 bad credentials");
        household.waiting.add(RenewalMother.waiting("Pickup from Thu 3 December", "Dear Hanako,\nbring the slip."));

        assertThat(read("/", "en").select(".banner").text())
                .contains("since Sun 22 Nov, 07:00")
                .contains("One mail waits")
                .contains("535 5.7.8 bad credentials");
        Document mails = read("/mails", "ja");
        assertThat(mails.expectFirst(".mail-text").wholeText()).isEqualTo("Dear Hanako,\nbring the slip.");
        assertThat(mails.select(".mail samp").text()).startsWith("421 4.7.0");
        assertThat(mails.select(".mail dd").text())
                .contains("hanako@example.org")
                .contains("11月22日（日）09:07");

        household.health = new MailHealth(false, 0, 0, null, null);
        assertThat(read("/holders", "en").select(".banner").text()).startsWith("No mail server is set");
    }

    private static final String LIKELY = """
            2026年11月21日
            申請先からの連絡
            旅券のお渡しの準備が整いました。窓口までお越しください。
            """;

    private StatusDetail looksReady() {
        Renewal mika = RenewalMother.ready();
        StatusDetail read = RenewalMother.read(31, mika, LIKELY);
        household.renewals.add(mika);
        household.history.put(mika.id(), List.of(RenewalMother.looksReady(read)));
        household.details.put(mika.id(), List.of(read));
        return read;
    }

    @Test
    void asksForALookAtWhatOnlyLooksReadyAndTakesTheAnswerWithOneClick() {
        StatusDetail read = looksReady();

        for (String address : List.of("/", "/renewals/" + read.renewalId())) {
            Document page = read(address, "en");

            assertThat(page.expectFirst(".sentence").text()).isEqualTo("Looks ready: read this sentence before you go");
            assertThat(page.expectFirst("#confirm-" + read.renewalId() + " blockquote")
                            .text())
                    .contains("お渡しの準備が整いました");
            assertThat(page.select(".confirm form[action=/status-details/" + read.id() + "/decision] button")
                            .eachAttr("value"))
                    .containsExactly("ready", "in-process");
        }
        assertThat(read("/", "ja").expectFirst(".sentence").text()).startsWith("受け取れそうです");
    }

    @Test
    void drawsAReadyOneAsUnsettledWhileANewerTextIsNotUnderstood() {
        Renewal mika = RenewalMother.ready();
        household.renewals.add(mika);
        household.details.put(mika.id(), List.of(RenewalMother.unsure(mika)));

        for (String address : List.of("/", "/renewals/" + mika.id())) {
            Element glance = read(address, "en").expectFirst(".glance.first");
            assertThat(glance.classNames()).contains("asking").doesNotContain("ready");
            assertThat(glance.expectFirst(".sentence").classNames())
                    .contains("asking")
                    .doesNotContain("ready");
        }
    }

    @Test
    void asksNothingOnceItIsPlainlyReady() {
        Renewal mika = RenewalMother.ready();
        household.renewals.add(mika);

        assertThat(read("/renewals/" + mika.id(), "en").select(".confirm")).isEmpty();
    }

    @Test
    void saysWhatWasLearnedAndLetsItBeForgotten() {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        StatusDetail own = RenewalMother.read(32, renewal, "旅券の件でお知らせがあります。");
        household.learned.add(RenewalMother.LEARNED);
        household.details.put(
                renewal.id(),
                List.of(RenewalMother.learned(
                        own, RenewalMother.read(32, renewal, LIKELY).reading(), true)));

        Document page = read("/renewals/" + renewal.id(), "en");

        assertThat(page.expectFirst(".learned p").text())
                .startsWith("As you told us on Thu 12 November 2026, such wording means:");
        assertThat(page.expectFirst(".learned .hint").text()).contains("By its own words alone");
        assertThat(send(
                        "/learned-wordings/" + RenewalMother.LEARNED.id() + "/forget",
                        "renewal",
                        renewal.id().toString()))
                .hasRedirectedUrl("/renewals/" + renewal.id() + "#reading");
        assertThat(household.commands).contains(new FakeHousehold.Forgotten(RenewalMother.LEARNED.id()));
        household.learned.clear();
        assertThat(read("/renewals/" + renewal.id(), "en").select(".learned button"))
                .isEmpty();
    }

    @Test
    void saysWhyALearnedReadyWasNotFollowed() {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        StatusDetail own = RenewalMother.read(33, renewal, "旅券は審査中です。");
        household.details.put(renewal.id(), List.of(RenewalMother.learned(own, own.reading(), false, "旅券は審査中です。")));

        assertThat(read("/renewals/" + renewal.id(), "en")
                        .expectFirst(".learned")
                        .text())
                .contains("But this text itself says otherwise", "旅券は審査中です。");
    }

    @Test
    void listsWhatWasLearned() {
        household.learned.add(RenewalMother.LEARNED);

        Document page = read("/settings/learned", "en");

        assertThat(page.expectFirst(".wordings li").text()).contains("窓口に揃いました", "Means: ", "Told by: you");
        assertThat(page.select(".wordings form").attr("action"))
                .isEqualTo("/learned-wordings/" + RenewalMother.LEARNED.id() + "/forget");
    }

    @Test
    void exportsATextOnlyAfterItWasSeenBlackedOut() throws Exception {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        household.holders.add(RenewalMother.holder(1, "旅野 花子"));
        StatusDetail read = RenewalMother.read(34, renewal, "旅野花子の件です。電話 090-1234-5678");
        household.details.put(renewal.id(), List.of(read));
        String text = "/renewals/" + renewal.id() + "/status-details/" + read.id();

        assertThat(read(text, "en").select("a[href=" + text + "/export]")).hasSize(1);
        assertThat(read(text + "/export", "en").expectFirst(".official").text()).isEqualTo("■■■の件です。電話 ■■0");
        MvcTestResult file = browser.get().uri(text + "/case.jsonl").exchange();
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(file.getResponse().getContentAsString())
                .contains("■■■の件です。")
                .doesNotContain("旅野", "5678")
                .endsWith("}\n");
        assertThat(browser.get()
                        .uri(text.replace(read.id().toString(), renewal.id().toString()) + "/case.jsonl"))
                .hasStatus(404);
    }

    @Test
    void tellsARuleInBothLanguagesAndWhatWasLeftOut() {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        household.details.put(renewal.id(), List.of(RenewalMother.read(35, renewal, RenewalMother.NOTICE)));

        Document page = read("/renewals/" + renewal.id(), "en");

        assertThat(page.select(".why .meant").eachText())
                .anySatisfy(words -> assertThat(words).contains("first day", "Thu 3 December 2026"));
        assertThat(page.select(".why .hint[lang=ja]")).hasSameSizeAs(page.select(".why .meant"));
        assertThat(page.select(".left-out li").eachText())
                .anySatisfy(words -> assertThat(words).contains("処理中"))
                .anySatisfy(words -> assertThat(words).contains("21 November"));
    }

    @Test
    void showsBothSidesOfAContradiction() {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        household.details.put(
                renewal.id(), List.of(RenewalMother.read(36, renewal, "旅券の受け取りが可能になりました。\n旅券はまだ受け取れません。")));

        Document page = read("/renewals/" + renewal.id(), "en");

        assertThat(page.select(".why q").eachText())
                .anySatisfy(words -> assertThat(words).contains("可能になりました"))
                .anySatisfy(words -> assertThat(words).contains("まだ受け取れません"));
        assertThat(page.select("#reading p").eachText())
                .anySatisfy(words -> assertThat(words).contains("contradict each other"));
    }

    private String showing(StatusDetail detail) {
        Renewal renewal = RenewalMother.announced();
        household.renewals.add(renewal);
        household.history.put(renewal.id(), RenewalMother.history(renewal));
        household.details.put(renewal.id(), List.of(detail, RenewalMother.acceptance(renewal)));
        household.reminders.add(RenewalMother.sent(renewal));
        return "/renewals/" + renewal.id();
    }

    private Document read(String address, String language) {
        MvcTestResult answer = ask(address, language);
        assertThat(answer).hasStatusOk();
        return parsed(answer);
    }

    private MvcTestResult ask(String address, String language) {
        return browser.get()
                .uri(URI.create(address))
                .header("Accept-Language", language)
                .header("Accept", "text/html")
                .exchange();
    }

    private static Reminder withdrawn(Reminder planned) {
        return new Reminder(
                UUID.randomUUID(),
                planned.renewalId(),
                planned.holderId(),
                planned.personId(),
                ReminderKind.CHECK_STATUS,
                planned.dueAt(),
                Reminder.State.WITHDRAWN,
                List.of());
    }

    private MvcTestResult send(String address, String... namesAndValues) {
        var request = browser.post().uri(address).with(csrf()).header("Accept", "text/html");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private static Document parsed(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
