package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What makes an app of the pages. */
@SpringBootTest(classes = PagesOnFakes.class)
@AutoConfigureMockMvc
class InstallPagesTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void describesTheAppInThePagesLanguageAsOneApp() {
        JsonNode english = JsonMapper.shared().readTree(body("/manifest.webmanifest?lang=en"));
        JsonNode japanese = JsonMapper.shared().readTree(body("/manifest.webmanifest?lang=ja"));

        assertThat(japanese.at("/name").asString()).isEqualTo("Uketori 旅券の受け取り");
        assertThat(japanese.at("/lang").asString()).isEqualTo("ja");
        assertThat(english.at("/name").asString()).isEqualTo("Uketori: passport pickup");
        assertThat(english.at("/id")).isEqualTo(japanese.at("/id"));
        assertThat(english.at("/share_target/action").asString()).isEqualTo("/share");
        assertThat(english.at("/share_target/method").asString()).isEqualTo("POST");
    }

    @Test
    void namesIconsOfTheSizeThatItSaysByTheirContent() throws IOException {
        JsonNode icons = JsonMapper.shared()
                .readTree(body("/manifest.webmanifest?lang=en"))
                .get("icons");

        assertThat(icons.valueStream().map(icon -> icon.get("purpose").asString()))
                .contains("any", "maskable");
        for (JsonNode icon : icons) {
            String address = icon.get("src").asString();
            assertThat(address).matches("/icons/[a-z]+-\\d+-[0-9a-f]{32}\\.png");
            MvcTestResult answer = browser.get().uri(address).exchange();
            assertThat(answer).hasStatusOk();
            var image =
                    ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
            assertThat(icon.get("sizes").asString()).isEqualTo(image.getWidth() + "x" + image.getHeight());
        }
    }

    @Test
    void letsTheWorkerKeepOnePageAndItsStyleByItsContent() {
        String worker = body("/worker.js?lang=ja");
        JsonNode kept = JsonMapper.shared().readTree(worker.substring(worker.indexOf('{'), worker.indexOf(";\n")));

        assertThat(kept.get("page").asString()).isEqualTo("/offline?lang=ja");
        assertThat(kept.get("files").valueStream().map(JsonNode::asString))
                .satisfiesExactly(
                        page -> assertThat(page).isEqualTo("/offline?lang=ja"),
                        style -> assertThat(style).matches("/css/uketori-[0-9a-f]{32}\\.css"));
        assertThat(body("/offline?lang=ja")).contains(kept.get("files").get(1).asString());
    }

    @Test
    void saysNothingOfAnybodyWhileThereIsNoNetwork() {
        assertThat(body("/offline?lang=en"))
                .doesNotContain("hanako@example.org", "sign-out", "_csrf")
                .contains("lang=\"en\"");
    }

    @Test
    void isAskedForAgainEachTime() {
        for (String address : new String[] {"/manifest.webmanifest", "/worker.js"}) {
            assertThat(browser.get().uri(address)).hasHeader("Cache-Control", "no-cache, public");
        }
    }

    private String body(String address) {
        MvcTestResult answer = browser.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
