package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uketori.classifier.StatusText;
import uketori.renewal.Renewal;

/** Sharing from a phone: what comes, where it leads, and what it cannot do. */
@SpringBootTest(classes = PagesOnFakes.class)
@AutoConfigureMockMvc
class SharePagesTests {

    private static final String NUMBER = "受付番号 SAMPLE-4711-0098";

    @Autowired
    MockMvcTester browser;

    @Autowired
    FakeHousehold household;

    private final Renewal sakura = RenewalMother.inProcess();
    private final Renewal hanako = RenewalMother.announced();

    @BeforeEach
    void clear() {
        household.clear();
    }

    @Test
    void leadsToTheOnlyOpenRenewalWithTheTextFilledIn() {
        household.renewals.addAll(List.of(sakura, RenewalMother.pickedUp()));

        Document page = read(share("title", "マイナポータル", "text", "処理中", "url", "https://myna.go.jp/"));

        assertThat(page.select("textarea").val()).isEqualTo("マイナポータル\n処理中\nhttps://myna.go.jp/");
        assertThat(page.select("input[type=radio]")).isEmpty();
        assertThat(page.select("input[name=renewal]").val())
                .isEqualTo(sakura.id().toString());
        assertThat(page.text()).contains("For: Sakura");
        assertThat(household.commands).as("nothing recorded yet").isEmpty();
    }

    @Test
    void recordsOnceThePersonSaysSoAndForgetsIt() {
        household.renewals.add(sakura);
        Cookie cookie = share("text", "処理中");

        MvcTestResult recorded = record(cookie, "renewal", sakura.id().toString(), "text", "完了", "recognised", "true");

        assertThat(recorded).hasRedirectedUrl("/renewals/" + sakura.id() + "#reading");
        assertThat(household.commands)
                .containsExactly(new FakeHousehold.Recorded(sakura.id(), new StatusText.Recognised("完了")));
        assertThat(read(cookie).select("#problem").text()).startsWith("Nothing that was shared waits");
    }

    @Test
    void asksWhoseItIsWhereNothingTells() {
        household.renewals.addAll(List.of(sakura, hanako));
        Cookie cookie = share("text", "処理中");

        Document page = read(cookie);
        MvcTestResult unsaid = record(cookie, "text", "処理中、のまま");

        assertThat(page.select("input[type=radio]")).hasSize(2);
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(unsaid).hasStatus(400);
        assertThat(parsed(unsaid).select("textarea").val()).isEqualTo("処理中、のまま");
        assertThat(parsed(unsaid).select("#problem").text()).startsWith("Say whose it is");
        assertThat(household.commands).isEmpty();
    }

    @Test
    void proposesWhoseItIsByTheReceiptNumberBeforeTheName() {
        household.renewals.addAll(List.of(sakura, hanako));
        household.details.put(hanako.id(), List.of(RenewalMother.read(50, hanako, "パスポート切替申請\n" + NUMBER)));

        Document byNumber = read(share("text", "Sakura 様\n" + NUMBER.replace("SAMPLE", "ＳＡＭＰＬＥ")));
        Document byName = read(share("text", "ｓａｋｕｒａ 様\n受付番号 OTHER-0001-0002"));

        assertThat(byNumber.select("input[checked]").val())
                .isEqualTo(hanako.id().toString());
        assertThat(byNumber.select(".choice:has([checked])").text()).contains("the receipt number is the same");
        assertThat(byName.select("input[checked]").val()).isEqualTo(sakura.id().toString());
    }

    @Test
    void offersToLogARenewalAndComesBackToTheText() {
        Cookie cookie = share("text", "処理中");
        assertThat(read(cookie).select("a.primary").attr("href")).isEqualTo("/renewals/new");
        assertThat(read(cookie).select("textarea").val()).isEqualTo("処理中");
        assertThat(read(cookie).select("button.primary")).isEmpty();

        assertThat(browser.post()
                        .uri("/renewals")
                        .param("holder", "Hanako")
                        .param("status", "submitted")
                        .param("paymentMethod", "card")
                        .cookie(cookie)
                        .with(csrf()))
                .hasRedirectedUrl("/share");
    }

    @Test
    void recordsNothingForAnotherHousehold() {
        household.renewals.add(sakura);

        assertThat(record(null, "renewal", hanako.id().toString(), "text", "処理中"))
                .hasStatus(404);
        assertThat(record(null, "renewal", "no-id", "text", "処理中")).hasStatus(400);
    }

    @Test
    void recordsNothingWithoutTheFormsOwnToken() {
        household.renewals.add(sakura);

        assertThat(browser.post()
                        .uri("/share/record")
                        .param("renewal", sakura.id().toString())
                        .param("text", "処理中"))
                .hasStatus(403);
        assertThat(household.commands).isEmpty();
    }

    @Test
    void takesNothingThatAnotherSitesPageSends() {
        assertThat(browser.post()
                        .uri("/share")
                        .param("text", "planted")
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Origin", "https://evil.example"))
                .hasStatus(403)
                .doesNotContainHeader("Set-Cookie");
        assertThat(browser.post()
                        .uri("/share")
                        .param("text", "処理中")
                        .header("Sec-Fetch-Site", "none")
                        .header("Origin", "null"))
                .hasRedirectedUrl("/share");
    }

    @Test
    void keepsItUnderACookieThatScriptsAndOtherSitesCannotUse() {
        Cookie cookie = share("text", "処理中");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getValue()).doesNotContain("処理中").hasSize(43);
        assertThat(cookie.getMaxAge()).isEqualTo(1800);
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThat(browser.post().uri("/share").param("text", "処".repeat(100_000)))
                .hasStatus(413);
    }

    @Test
    void readsASharedScreenshotAndTextFile() {
        household.renewals.add(sakura);
        household.inPictures = "処 理 中";

        Document picture = read(shareFile("screen.png", SignaturePicture.png(400, 300)));
        Document text = read(shareFile("notice.txt", "完了".getBytes(StandardCharsets.UTF_8)));
        Document other = read(shareFile("clip.mp4", new byte[] {0, 0, 0, 1}), 400);

        assertThat(picture.select("textarea").val()).isEqualTo("処理中");
        assertThat(picture.select("figure img")).hasSize(1);
        assertThat(text.select("textarea").val()).isEqualTo("完了");
        assertThat(other.select("#problem").text()).startsWith("The file is neither text nor a picture");
    }

    @Test
    void escapesWhatWasShared() {
        household.renewals.add(sakura);
        Document page = read(share("text", "</textarea><script>alert(1)</script>"));

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("textarea").val()).isEqualTo("</textarea><script>alert(1)</script>");
    }

    private Cookie share(String... namesAndValues) {
        var request = browser.post().uri("/share").multipart();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return cookie(request.exchange());
    }

    private Cookie shareFile(String name, byte[] file) {
        return cookie(browser.post()
                .uri("/share")
                .multipart()
                .file(new MockMultipartFile("file", name, null, file))
                .exchange());
    }

    private static Cookie cookie(MvcTestResult shared) {
        assertThat(shared).hasRedirectedUrl("/share");
        Cookie cookie = shared.getResponse().getCookie("uketori-shared");
        assertThat(cookie).isNotNull();
        return java.util.Objects.requireNonNull(cookie);
    }

    private MvcTestResult record(@Nullable Cookie cookie, String... namesAndValues) {
        var request = browser.post().uri("/share/record").with(csrf());
        if (cookie != null) {
            request = request.cookie(cookie);
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private Document read(Cookie cookie) {
        return read(cookie, 200);
    }

    private Document read(Cookie cookie, int status) {
        MvcTestResult answer = browser.get().uri("/share").cookie(cookie).exchange();
        assertThat(answer).hasStatus(status);
        return parsed(answer);
    }

    private static Document parsed(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
