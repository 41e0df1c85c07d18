package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import uketori.testing.Browsing;
import uketori.testing.NeedsChromium;
import uketori.testing.PageExamination;

@SpringBootTest(classes = PagesOnFakes.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@NeedsChromium
@ExtendWith(Browsing.class)
class SignatureBrowserTests {

    private static final FilePayload PICTURE =
            new FilePayload("holiday.png", "image/png", SignaturePicture.png(1200, 900));

    @LocalServerPort
    int port;

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    @Test
    void looksFitsAndSavesWithoutJavaScript(Browser browser) throws Exception {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address("/prepare/signature"));
            page.setInputFiles("#image", PICTURE);
            page.click("main form button.primary");
            page.waitForSelector("a[download]");
            assertThat(page.locator(".side-by-side img").count()).isEqualTo(2);

            Download saved = page.waitForDownload(() -> page.click("a[download]"));

            assertThat(saved.suggestedFilename()).isEqualTo("signature.jpg");
            assertThat(ImageIO.read(saved.path().toFile()).getHeight()).isEqualTo(284);
        }
    }

    @Test
    void takesAPictureThatIsDroppedAnywhere(Browser browser) {
        try (Page page = browser.newPage()) {
            page.navigate(address("/prepare/signature"));
            page.evaluate("""
                    bytes => {
                      const transfer = new DataTransfer();
                      transfer.items.add(new File([new Uint8Array(bytes)], "x.png", { type: "image/png" }));
                      document.querySelector("h1").dispatchEvent(
                          new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
                    }
                    """, unsigned(SignaturePicture.png(788, 284)));
            page.waitForSelector(".checks");

            assertThat(page.locator(".checks > li").count()).isEqualTo(13);
        }
    }

    private static List<Integer> unsigned(byte[] bytes) {
        List<Integer> numbers = new ArrayList<>();
        for (byte one : bytes) {
            numbers.add(one & 0xff);
        }
        return numbers;
    }

    @Test
    void answersWithAPageWhereThePictureIsTooLargeForTheServer(Browser browser) throws Exception {
        Path large = Files.createTempFile("large", ".jpg");
        try (Page page = browser.newPage()) {
            Files.write(large, new byte[26 * 1024 * 1024]);
            page.navigate(address("/prepare/signature"));
            page.setInputFiles("#image", large);
            Response answer = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> page.click("main form button.primary"));

            assertThat(answer.status()).isEqualTo(413);
            page.waitForLoadState();
            assertThat(page.innerText("main")).contains("25 MB");
        } finally {
            Files.delete(large);
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB, LIGHT", "en-GB, DARK", "ja-JP, LIGHT", "ja-JP, DARK"})
    void everyPageIsAccessibleAndFitsFrom320PixelsUp(String language, ColorScheme scheme, Browser browser) {
        List<String> troubles = new ArrayList<>();
        String ending = "-" + language.substring(0, 2) + "-" + scheme.name().toLowerCase(Locale.ROOT);
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    troubles.add(message.text());
                }
            });
            page.navigate(address("/prepare/photo"));
            troubles.addAll(PageExamination.troublesOf(page, "photo" + ending));
            page.navigate(address("/prepare/signature"));
            troubles.addAll(PageExamination.troublesOf(page, "signature-form" + ending));
            page.setInputFiles("#image", PICTURE);
            page.click("main form button.primary");
            page.waitForSelector(".checks");
            troubles.addAll(PageExamination.troublesOf(page, "signature-result" + ending));
        }
        assertThat(troubles).isEmpty();
    }
}
