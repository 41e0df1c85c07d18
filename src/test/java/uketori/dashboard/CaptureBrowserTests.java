package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import uketori.renewal.Renewal;
import uketori.testing.Browsing;
import uketori.testing.NeedsChromium;
import uketori.testing.PageExamination;

/** Handing over texts and files in a real browser. */
@SpringBootTest(classes = PagesOnFakes.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@NeedsChromium
@ExtendWith(Browsing.class)
class CaptureBrowserTests {

    private static final String WORDS = "審査が完了しました。";

    @LocalServerPort
    int port;

    @Autowired
    FakeHousehold household;

    private final Renewal renewal = RenewalMother.inProcess();

    @BeforeEach
    void clear() {
        household.clear();
        household.renewals.add(renewal);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    @Test
    void takesAFileThatIsDroppedAnywhereIntoTheBox(Browser browser) {
        try (Page page = browser.newPage()) {
            page.navigate(address("/renewals/" + renewal.id()));
            page.fill("#text", "typed before");
            drop(page, "notice.txt", "text/plain", WORDS.getBytes(Charset.forName("windows-31j")));
            page.waitForCondition(() -> page.inputValue("#text").equals(WORDS));
            assertThat(page.innerText("[data-paste-said]")).contains("notice.txt");

            page.focus("#text");
            page.keyboard().press("Control+z");
            assertThat(page.inputValue("#text")).as("undone").isEqualTo("typed before");
            page.keyboard().press("Control+y");
            page.click("#paste button.primary");

            assertThat(household.commands)
                    .containsExactly(new FakeHousehold.Recorded(renewal.id(), new StatusText.Plain(WORDS)));
        }
    }

    @Test
    void saysInPlaceThatATextIsTooLongAndKeepsIt(Browser browser) {
        try (Page page = browser.newPage()) {
            page.navigate(address("/renewals/" + renewal.id()));
            page.evaluate("document.querySelector('#text').value = '処理中'.repeat(30000)");
            page.click("#paste button.primary");

            assertThat(page.innerText("[data-paste-said]")).contains("256 KB");
            assertThat(page.inputValue("#text")).hasSize(90_000);
            assertThat(household.commands).isEmpty();

            page.fill("#text", WORDS);
            page.click("#paste button.primary");
            assertThat(household.commands).hasSize(1);
        }
    }

    @Test
    void recordsAFileWithoutJavaScript(Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address("/renewals/" + renewal.id()));
            page.setInputFiles(
                    "#paste input[type=file]",
                    new FilePayload("notice.html", "text/html", ("<p>" + WORDS).getBytes(StandardCharsets.UTF_8)));
            page.click("#paste button.primary");

            assertThat(page.url()).endsWith("#reading");
            assertThat(household.commands)
                    .containsExactly(new FakeHousehold.Recorded(renewal.id(), new StatusText.Html("<p>" + WORDS)));
        }
    }

    @Test
    void showsADroppedPictureBesideWhatWasReadInIt(Browser browser) {
        household.inPictures = "処 理 中";
        try (Page page = browser.newPage()) {
            page.navigate(address("/renewals/" + renewal.id()));
            drop(page, "screen.png", "image/png", SignaturePicture.png(400, 300));
            page.waitForSelector("figure img");

            assertThat(page.evaluate("document.querySelector('figure img').naturalWidth"))
                    .isEqualTo(400);
            page.fill("#text", "処理中です");
            page.click("main button.primary");
            page.waitForURL("**/renewals/*");
            assertThat(household.commands)
                    .containsExactly(new FakeHousehold.Recorded(renewal.id(), new StatusText.Recognised("処理中です")));
        }
    }

    /** As a phone does it: a form of several parts that no page of ours shows. */
    private static final String SHARE = """
            ([action, parts]) => {
              const form = document.createElement("form");
              Object.assign(form, { method: "post", enctype: "multipart/form-data", action });
              for (const [name, value] of Object.entries(parts)) {
                form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
              }
              document.body.append(form);
              form.submit();
            }
            """;

    @Test
    void landsOnTheTextThatAPhoneShared(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(address("/"));
            workerIsReady(page);
            page.evaluate(SHARE, List.of(address("/share"), Map.of("text", WORDS, "title", "マイナポータル")));
            page.waitForURL("**/share");

            assertThat(page.inputValue("#text")).isEqualTo("マイナポータル\n" + WORDS);
            page.click("main button.primary");
            page.waitForURL("**/renewals/*");
            assertThat(household.commands)
                    .containsExactly(
                            new FakeHousehold.Recorded(renewal.id(), new StatusText.Plain("マイナポータル\r\n" + WORDS)));
        }
    }

    @Test
    void takesNothingFromAnotherSite(Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            context.route(
                    "http://another-site.example/",
                    route -> route.fulfill(new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody("<p>another site")));
            page.navigate("http://another-site.example/");
            Response answer = page.waitForResponse(
                    "**/share", () -> page.evaluate(SHARE, List.of(address("/share"), Map.of("text", "planted"))));

            assertThat(answer.status()).isEqualTo(403);
            assertThat(context.cookies(address("/"))).noneMatch(cookie -> cookie.name.equals("uketori-shared"));
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB, Uketori cannot be reached", "ja-JP, Uketori に接続できません"})
    void saysWhatNeedsTheNetworkAndKeepsNothingOfAnybody(String language, String title, Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(language))) {
            Page page = context.newPage();
            page.navigate(address("/"));
            workerIsReady(page);
            page.navigate(address("/renewals/" + renewal.id()));
            page.navigate(address("/holders"));

            List<?> kept = (List<?>) page.evaluate("""
                    async () => {
                      const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
                      const requests = await Promise.all(caches_.map((cache) => cache.keys()));
                      return requests.flat().map((request) => new URL(request.url).pathname);
                    }
                    """);
            assertThat(kept)
                    .hasSize(2)
                    .allSatisfy(path -> assertThat((String) path).matches("/offline|/css/.*"));

            context.setOffline(true);
            page.navigate(address("/renewals/" + renewal.id()));
            assertThat(page.innerText("h1")).isEqualTo(title);
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.button.primary')).borderRadius"))
                    .as("the style is there, too")
                    .isEqualTo("6px");
            assertThat(page.content()).doesNotContain("Sakura");
            context.setOffline(false);
        }
    }

    private static void workerIsReady(Page page) {
        page.waitForCondition(() -> (boolean) page.evaluate("navigator.serviceWorker.controller !== null"));
    }

    @ParameterizedTest
    @CsvSource({"en-GB, LIGHT", "en-GB, DARK", "ja-JP, LIGHT", "ja-JP, DARK"})
    void everyPageIsAccessibleAndFitsFrom320PixelsUp(String language, ColorScheme scheme, Browser browser) {
        List<String> troubles = new ArrayList<>();
        String ending = "-" + language.substring(0, 2) + "-" + scheme.name().toLowerCase(Locale.ROOT);
        household.inPictures = RenewalMother.NOTICE;
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("400")) {
                    troubles.add(message.text());
                }
            });
            page.navigate(address("/offline?lang=" + language.substring(0, 2)));
            troubles.addAll(PageExamination.troublesOf(page, "offline" + ending));
            page.navigate(address("/renewals/" + renewal.id()));
            troubles.addAll(PageExamination.troublesOf(page, "paste" + ending));
            page.setInputFiles(
                    "#paste input[type=file]",
                    new FilePayload("screen.png", "image/png", SignaturePicture.png(800, 1400)));
            page.waitForSelector("figure img");
            troubles.addAll(PageExamination.troublesOf(page, "capture-picture" + ending));
            share(page);
            troubles.addAll(PageExamination.troublesOf(page, "share-one" + ending));
            household.renewals.add(RenewalMother.named("Tabi no Hanako"));
            household.renewals.add(RenewalMother.announced());
            share(page);
            troubles.addAll(PageExamination.troublesOf(page, "share-several" + ending));
            household.renewals.clear();
            share(page);
            troubles.addAll(PageExamination.troublesOf(page, "share-none" + ending));
            context.clearCookies();
            page.navigate(address("/share"));
            troubles.addAll(PageExamination.troublesOf(page, "share-gone" + ending));
        }
        assertThat(troubles).isEmpty();
    }

    private void share(Page page) {
        page.evaluate("document.documentElement.dataset.before = ''"); // the next page may have the same address
        page.evaluate(SHARE, List.of(address("/share"), Map.of("text", "Hanako\n" + RenewalMother.NOTICE)));
        page.waitForSelector("html:not([data-before])");
        page.waitForURL("**/share");
        page.waitForLoadState();
    }

    static void drop(Page page, String name, String type, byte[] content) {
        List<Integer> bytes = new ArrayList<>();
        for (byte one : content) {
            bytes.add(one & 0xff);
        }
        page.evaluate("""
                ([name, type, bytes]) => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
                  document.querySelector("h1").dispatchEvent(
                      new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
                }
                """, List.of(name, type, bytes));
    }
}
