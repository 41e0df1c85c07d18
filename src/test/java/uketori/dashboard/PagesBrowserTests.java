package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uketori.classifier.StatusText;
import uketori.delivery.MailHealth;
import uketori.preparation.Trip;
import uketori.reminder.ReminderKind;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.testing.Browsing;
import uketori.testing.NeedsChromium;
import uketori.testing.PageExamination;

@SpringBootTest(classes = PagesOnFakes.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@NeedsChromium
@ExtendWith(Browsing.class)
class PagesBrowserTests {

    /** A page in a state worth looking at. */
    private record Scene(String name, String address, Consumer<FakeHousehold> setting) {}

    /** A whole page: navigation, the label, a help text, the newest message above an older one. */
    private static final String HISTORY = """
            マイナポータル やること メニュー
            パスポート切替申請
            状況 処理中
            受付番号 SAMPLE-4711-0098

            申請先からの連絡
            2026年11月21日 10:15
            旅野花子様
            審査が完了しました。
            交付予定日:令和8年12月3日(木)
            交付予定日より前にお越しいただいても、受け取ることはできません。
            受取期限:2027年5月20日
            手数料をクレジットカードで納付される方は、次のサイトでカード情報を登録してください。
            https://mofa.payment-kokopass.jp/entry/SAMPLE-0001

            2026年11月5日 09:00
            申請を受理しました。受け取りが可能になりましたら、あらためてお知らせします。

            お問い合わせ 旅券センター 03-1234-5678 平日 9時から17時
            """;

    private static final String CONTRADICTION = """
            2026年11月21日
            旅券の受け取りが可能になりました。窓口までお越しください。
            システムの都合により、旅券はまだ受け取れません。
            """;

    private static final String LIKELY = """
            2026年11月21日
            申請先からの連絡
            旅券のお渡しの準備が整いました。窓口までお越しください。
            """;

    private static final List<Scene> SCENES = List.of(
            new Scene("home", "/", PagesBrowserTests::family),
            new Scene("home-empty", "/", household -> {}),
            new Scene("home-calm", "/", household -> {
                household.renewals.add(RenewalMother.inProcess());
                household.reminders.add(RenewalMother.planned(
                        RenewalMother.inProcess(), ReminderKind.CHECK_STATUS, "2026-11-25T23:00:00Z"));
            }),
            new Scene("home-correction", "/", household -> {
                Renewal taro = RenewalMother.needsCorrection();
                household.renewals.addAll(List.of(taro, RenewalMother.preparing()));
                household.history.put(taro.id(), List.of(RenewalMother.correctionAsked()));
                household.health = new MailHealth(false, 2, 0, null, null);
            }),
            new Scene(
                    "renewal-announced",
                    "/renewals/" + RenewalMother.announced().id(),
                    PagesBrowserTests::family),
            new Scene("renewal-ready", "/renewals/" + RenewalMother.ready().id(), PagesBrowserTests::family),
            new Scene(
                    "renewal-new-text",
                    "/renewals/" + RenewalMother.inProcess().id(),
                    household -> household.renewals.add(RenewalMother.inProcess())),
            new Scene("renewal-unsure", "/renewals/" + RenewalMother.inProcess().id(), household -> {
                Renewal renewal = RenewalMother.inProcess();
                household.renewals.add(renewal);
                household.details.put(renewal.id(), List.of(RenewalMother.unsure(renewal)));
            }),
            new Scene("log", "/renewals/new", PagesBrowserTests::family),
            new Scene("holders", "/holders", PagesBrowserTests::family),
            new Scene("holder", "/holders/" + RenewalMother.announced().holderId(), PagesBrowserTests::family),
            new Scene("mails", "/mails", household -> {
                household.health =
                        new MailHealth(true, 1, 0, Instant.parse("2026-11-21T22:00:00Z"), "535 5.7.8 Bad credentials");
                household.waiting.add(RenewalMother.waiting(
                        "Pickup from Thu 3 December",
                        "Hanako’s passport can be collected from Thu 3 December 2026.\n\nBring the slip (受付票)."));
            }),
            new Scene(
                    "status-detail",
                    "/renewals/" + RenewalMother.announced().id() + "/status-details/"
                            + RenewalMother.announcement(RenewalMother.announced())
                                    .id(),
                    PagesBrowserTests::family),
            new Scene("reminders", "/reminders", PagesBrowserTests::family),
            new Scene("reminder-settings", "/settings/reminders", household -> {}),
            new Scene(
                    "reading-history", "/renewals/" + RenewalMother.inProcess().id(), household -> {
                        Renewal renewal = RenewalMother.inProcess();
                        household.renewals.add(renewal);
                        household.details.put(renewal.id(), List.of(RenewalMother.read(40, renewal, HISTORY)));
                    }),
            new Scene(
                    "reading-contradiction",
                    "/renewals/" + RenewalMother.inProcess().id(),
                    household -> {
                        Renewal renewal = RenewalMother.inProcess();
                        household.renewals.add(renewal);
                        household.details.put(renewal.id(), List.of(RenewalMother.read(41, renewal, CONTRADICTION)));
                    }),
            new Scene("looks-ready", "/renewals/" + RenewalMother.ready().id(), household -> {
                Renewal mika = RenewalMother.ready();
                var read = RenewalMother.read(42, mika, LIKELY);
                household.renewals.add(mika);
                household.history.put(mika.id(), List.of(RenewalMother.looksReady(read)));
                household.learned.add(RenewalMother.LEARNED);
                household.details.put(mika.id(), List.of(RenewalMother.learned(read, read.reading(), true)));
            }),
            new Scene("learned", "/settings/learned", household -> household.learned.add(RenewalMother.LEARNED)),
            new Scene(
                    "export",
                    "/renewals/" + RenewalMother.inProcess().id()
                            + "/status-details/55555555-0000-0000-0000-000000000043/export",
                    household -> {
                        Renewal renewal = RenewalMother.inProcess();
                        household.renewals.add(renewal);
                        household.details.put(renewal.id(), List.of(RenewalMother.read(43, renewal, HISTORY)));
                    }),
            new Scene("prepare-empty", "/prepare", household -> {}),
            new Scene("prepare", "/prepare", PagesBrowserTests::preparing),
            new Scene("prepare-eligibility", "/prepare/eligibility", household -> {}),
            new Scene("prepare-certificate", "/prepare/certificate", household -> {}),
            new Scene("prepare-trip", "/prepare/trip", household -> {}),
            new Scene("prepare-offices", "/prepare/offices", household -> {}),
            new Scene("prepare-fees", "/settings/fees", household -> {}),
            new Scene(
                    "prepare-checklist-apply",
                    "/renewals/" + RenewalMother.preparing().id() + "/checklists/apply",
                    PagesBrowserTests::preparing),
            new Scene(
                    "prepare-checklist-pickup",
                    "/renewals/" + RenewalMother.ready().id() + "/checklists/pickup",
                    PagesBrowserTests::family),
            new Scene(
                    "picture-changed-text",
                    "/renewals/" + RenewalMother.announced().id(),
                    household -> {
                        Renewal hanako = RenewalMother.announced();
                        household.renewals.add(hanako);
                        household.details.put(
                                hanako.id(),
                                List.of(
                                        RenewalMother.read(45, hanako, HISTORY.replace("12月3日(木)", "12月8日(火)")),
                                        RenewalMother.read(44, hanako, HISTORY)));
                    }),
            new Scene(
                    "picture-runway-empty",
                    "/holders/" + RenewalMother.unknown("Ken").id(),
                    household -> household.holders.add(RenewalMother.unknown("Ken"))),
            new Scene("act-picked-up", "/act/picked-up", household -> {}),
            new Scene("act-snooze", "/act/snooze", household -> {}),
            new Scene("act-stop", "/act/stop", household -> {}),
            new Scene("not-found", "/renewals/none", household -> {}));

    private static void preparing(FakeHousehold household) {
        Renewal yui = RenewalMother.preparing();
        household.renewals.add(yui);
        household.holders.add(RenewalMother.holder(7, "Yui"));
    }

    /** To look at some only: {@code -Duketori.scenes=prepare}. */
    private static final String WANTED = System.getProperty("uketori.scenes", "");

    @LocalServerPort
    int port;

    @Autowired
    FakeHousehold household;

    @Autowired
    FakePreparation preparation;

    @BeforeEach
    void clear() {
        household.clear();
        preparation.clear();
    }

    private static void family(FakeHousehold household) {
        Renewal hanako = RenewalMother.announced();
        Renewal mika = RenewalMother.ready();
        household.renewals.addAll(
                List.of(hanako, RenewalMother.submitted(), RenewalMother.inProcess(), mika, RenewalMother.pickedUp()));
        household.holders.addAll(List.of(RenewalMother.holder(1, "Hanako"), RenewalMother.holder(2, "Taro")));
        household.history.put(hanako.id(), RenewalMother.history(hanako));
        household.details.put(
                hanako.id(), List.of(RenewalMother.announcement(hanako), RenewalMother.acceptance(hanako)));
        household.reminders.addAll(List.of(
                RenewalMother.sent(hanako),
                RenewalMother.planned(hanako, ReminderKind.CARD_REGISTRATION, "2026-11-25T23:00:00Z"),
                RenewalMother.planned(hanako, ReminderKind.PICKUP_DATE, "2026-12-01T23:00:00Z"),
                RenewalMother.planned(mika, ReminderKind.PICKUP_DEADLINE, "2027-04-05T23:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"en-GB, LIGHT", "en-GB, DARK", "ja-JP, LIGHT", "ja-JP, DARK"})
    void everyPageIsAccessibleAndFitsFrom320PixelsUp(String language, ColorScheme scheme, Browser browser) {
        List<String> troubles = new ArrayList<>();
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    troubles.add(message.text());
                }
            });
            UUID hanako = RenewalMother.announced().holderId();
            preparation.trips.addAll(List.of(
                    trip(hanako, "台北", LocalDate.parse("2027-01-09")),
                    trip(hanako, "Hawaii", LocalDate.parse("2027-05-02"))));
            for (Scene scene : SCENES) {
                if (!scene.name().startsWith(WANTED)) {
                    continue;
                }
                household.clear();
                scene.setting().accept(household);
                String name = scene.name() + "-" + language.substring(0, 2) + "-"
                        + scheme.name().toLowerCase(Locale.ROOT);
                page.navigate("http://localhost:" + port + scene.address());
                troubles.addAll(PageExamination.troublesOf(page, name));
            }
        }
        assertThat(troubles).isEmpty();
    }

    private static Trip trip(UUID holder, String destination, LocalDate departs) {
        return new Trip(UUID.randomUUID(), holder, destination, departs, departs.plusMonths(3));
    }

    /** What the answers look like, which come by POST. */
    @ParameterizedTest
    @CsvSource({"en-GB, LIGHT", "en-GB, DARK", "ja-JP, LIGHT", "ja-JP, DARK"})
    void everyAnswerIsAccessibleAndFitsFrom320PixelsUp(String language, ColorScheme scheme, Browser browser) {
        household.holders.add(RenewalMother.holder(1, "Hanako"));
        List<String> troubles = new ArrayList<>();
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setColorScheme(scheme))) {
            Page page = context.newPage();
            for (Map.Entry<String, Map<String, String>> asked : ASKED.entrySet()) {
                String name = asked.getKey() + "-answer-" + language.substring(0, 2) + "-"
                        + scheme.name().toLowerCase(Locale.ROOT);
                page.navigate("http://localhost:" + port + "/prepare/"
                        + asked.getKey().replace("-void", ""));
                asked.getValue().forEach((field, value) -> {
                    String input = "main form [name=" + field + "]";
                    if (List.of("radio", "checkbox")
                            .contains(page.locator(input).first().getAttribute("type"))) {
                        page.check(input + "[value=" + value + "]");
                    } else {
                        page.fill(input, value);
                    }
                });
                page.click("main button.primary");
                page.waitForSelector(".answer");
                troubles.addAll(PageExamination.troublesOf(page, name));
            }
        }
        assertThat(troubles).isEmpty();
    }

    /** The entries of each answer, by the page that gives it and what sets it apart from the page's other answers. */
    private static final Map<String, Map<String, String>> ASKED = Map.of(
            "eligibility",
            Map.of(
                    "birthday", "2010-06-01",
                    "passportExpiresOn", "2027-04-18",
                    "blankSpreads", "2",
                    "domicileUnchanged", "yes",
                    "nameUnchanged", "no",
                    "sexUnchanged", "yes",
                    "cardUpToDate", "unsure",
                    "residence", "japan"),
            "certificate",
            Map.of("issuedOn", "2024-05-10", "birthday", "1984-02-29", "plannedOn", "2029-03-01"),
            "certificate-void",
            Map.of("issuedOn", "2024-05-10", "birthday", "1984-02-29", "changedSince", "yes"),
            "trip",
            Map.of("passportExpiresOn", "2027-04-18", "departsOn", "2027-03-20"));

    /** The README's pictures: {@code -Duketori.readme=ops/screenshots} renews them. */
    @Test
    void showsItsBestInTheReadme(Browser browser) {
        Path folder = Path.of(System.getProperty("uketori.readme", "target/readme"));
        family(household);
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setDeviceScaleFactor(2))) {
            Page page = context.newPage();
            String renewal = "/renewals/" + RenewalMother.announced().id();
            Renewal read = RenewalMother.inProcess();
            household.details.put(read.id(), List.of(RenewalMother.read(40, read, HISTORY)));
            show(page, "/", "en", 390, 860, folder.resolve("home-en-phone.png"));
            show(page, renewal, "en", 1100, 1000, folder.resolve("renewal-en-desktop.png"));
            show(page, "/renewals/" + read.id() + "#reading", "ja", 390, 860, folder.resolve("reading-ja-phone.png"));
        }
        assertThat(folder).isDirectoryContaining("glob:**/*-{phone,desktop}.png");
    }

    private void show(Page page, String address, String language, int width, int height, Path picture) {
        page.setExtraHTTPHeaders(Map.of("Accept-Language", language));
        page.setViewportSize(width, height);
        page.navigate("http://localhost:" + port + address);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    }

    @Test
    void takesAPasteAnywhereOnThePageWithItsRichText(Browser browser) {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + port + "/renewals/" + renewal.id());
            paste(page, "body", Map.of("text/plain", "審査が完了しました。", "text/html", "<p>審査が完了しました。</p>"));

            assertThat(page.inputValue("#text")).isEqualTo("審査が完了しました。");
            page.click("#paste button.primary");

            assertThat(household.commands)
                    .containsExactly(
                            new FakeHousehold.Recorded(renewal.id(), new StatusText.Html("<p>審査が完了しました。</p>")));
        }
    }

    @Test
    void sendsWhatStandsInTheBoxOnceThePasteWasEdited(Browser browser) {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + port + "/renewals/" + renewal.id());
            paste(page, "#text", Map.of("text/plain", "処理中", "text/html", "<b>処理中</b>"));
            page.fill("#text", "完了");
            page.click("#paste button.primary");

            assertThat(household.commands)
                    .containsExactly(new FakeHousehold.Recorded(renewal.id(), new StatusText.Plain("完了")));
        }
    }

    @Test
    void takesOneStepHoweverOftenItsButtonIsClicked(Browser browser) {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + port + "/renewals/" + renewal.id());
            page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.locator("form:has(input[value=accepted]) button").dblclick());
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(household.commands)
                    .containsExactly(new FakeHousehold.Taken(renewal.id(), RenewalEvent.ACCEPTED));
        }
    }

    @Test
    void worksWithoutJavaScript(Browser browser) {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate("http://localhost:" + port + "/");
            page.click("a[href$='#paste']");
            page.fill("#text", "処理中");
            page.click("#paste button.primary");

            assertThat(page.url()).endsWith("/renewals/" + renewal.id() + "#reading");
            assertThat(household.commands)
                    .containsExactly(new FakeHousehold.Recorded(renewal.id(), new StatusText.Plain("処理中")));
        }
    }

    @Test
    void canBeUsedWithTheKeyboardAlone(Browser browser) {
        Renewal renewal = RenewalMother.inProcess();
        household.renewals.add(renewal);
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + port + "/");
            tabTo(page, "a[href$='#paste']");
            page.keyboard().press("Enter");
            page.waitForURL("**/renewals/" + renewal.id() + "#paste");
            tabTo(page, "#text");
            page.keyboard().insertText("処理中");
            tabTo(page, "#paste button.primary");
            page.keyboard().press("Enter");
            page.waitForURL("**#reading");
            tabTo(page, "form:has(input[value=accepted]) button");
            page.keyboard().press("Space");
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(household.commands)
                    .containsExactly(
                            new FakeHousehold.Recorded(renewal.id(), new StatusText.Plain("処理中")),
                            new FakeHousehold.Taken(renewal.id(), RenewalEvent.ACCEPTED));
        }
    }

    /** Presses the Tab key until the focus is there, and is to be seen. */
    private static void tabTo(Page page, String target) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("target => document.activeElement.matches(target)", target)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("the focus on " + target + " is to be seen")
                        .isNotEqualTo("none");
                return;
            }
        }
        throw new AssertionError("the Tab key does not lead to " + target);
    }

    @Test
    void reachesTheContentWithTheFirstTwoKeys(Browser browser) {
        try (Page page = browser.newPage()) {
            page.navigate("http://localhost:" + port + "/");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    private static void paste(Page page, String target, Map<String, String> clipboard) {
        page.evaluate("""
                ([target, clipboard]) => {
                  const data = new DataTransfer();
                  Object.entries(clipboard).forEach(([type, content]) => data.setData(type, content));
                  document.querySelector(target).dispatchEvent(
                      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, List.of(target, clipboard));
    }
}
