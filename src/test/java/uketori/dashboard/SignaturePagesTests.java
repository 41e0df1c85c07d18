package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = PagesOnFakes.class)
@AutoConfigureMockMvc
class SignaturePagesTests {

    private static final String PAGE = "/prepare/signature";
    private static final byte[] NOTHING = new byte[0];

    @Autowired
    MockMvcTester browser;

    @Test
    void asksForAPictureChosenOrTaken() {
        Document page = parsed(browser.get().uri(PAGE).exchange());

        assertThat(page.select("form[enctype=multipart/form-data] input[type=file][name=image]"))
                .hasSize(2);
        assertThat(page.select("input[capture]").eachAttr("accept")).containsExactly("image/jpeg,image/png");
        assertThat(page.select(".checks")).isEmpty();
    }

    @Test
    void saysLineByLineHowAPictureCameOutAndShowsItMadeToFit() throws IOException {
        Document page = parsed(send(SignaturePicture.png(1200, 900), NOTHING));

        assertThat(page.select("#verdict").text()).isEqualTo("It would not pass as it is");
        assertThat(page.select(".checks > li")).hasSize(13);
        assertThat(page.select(".checks > li.fail .what").eachText())
                .containsExactly("File format", "Width and height");
        assertThat(page.expectFirst(".checks > li.fail").text())
                .isEqualTo("Not good File format PNG Only JPEG is taken. Use the fitted picture.");
        assertThat(page.expectFirst(".looked-at > p").text())
                .isEqualTo("All that is amiss is mended in the picture below.");
        byte[] after = inPage(page.select(".side-by-side figure:last-child img").attr("src"));
        assertThat(ImageIO.read(new ByteArrayInputStream(after)).getWidth()).isEqualTo(788);
        assertThat(inPage(page.select("a[download]").attr("href"))).isEqualTo(after);
    }

    @Test
    void takesThePictureThatWasTakenOnTheSpot() {
        assertThat(send(NOTHING, SignaturePicture.png(788, 284))).hasStatusOk();
    }

    @Test
    void handsOnNothingOfTheFileButItsPixels() {
        byte[] picture = SignaturePicture.png(788, 284);

        String page = parsed(send(picture, NOTHING)).html();

        assertThat(page).contains("data:image/jpeg").doesNotContain("data:image/png", "holiday.png");
    }

    @Test
    void wantsNameAndRelationOfARepresentative() {
        byte[] picture = SignaturePicture.png(788, 284);

        Document unnamed = parsed(send(picture, NOTHING, "by", "representative", "name", " ", "relation", ""));
        Document named = parsed(send(picture, NOTHING, "by", "representative", "name", "<b>花子</b>", "relation", "母"));

        assertThat(unnamed.select(".checks > li:last-child").text())
                .startsWith("Not good")
                .contains("adds name and relation");
        assertThat(named.select(".checks > li:last-child").text())
                .startsWith("Good")
                .contains("<b>花子</b> (母)");
        assertThat(named.select("input[name=relation]").val()).isEqualTo("母");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNotLookedAt() {
        MvcTestResult none = send(NOTHING, NOTHING);
        MvcTestResult heic = send("    ftypheic    mif1".getBytes(StandardCharsets.ISO_8859_1), NOTHING);
        MvcTestResult large = send(new byte[3 * 1024 * 1024 + 1], NOTHING);

        assertThat(none).hasStatus(400);
        assertThat(parsed(none).select("[role=alert]").text()).contains("Choose one");
        assertThat(heic).hasStatus(400);
        assertThat(parsed(heic).select("[role=alert]").text()).contains("HEIC", "Most Compatible");
        assertThat(large).hasStatus(413);
        assertThat(parsed(large).select("form input[type=file]")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "en, empty, No picture came",
        "en, heic, HEIC",
        "en, webp, WebP",
        "en, cut, damaged",
        "en, polyglot, something else at once",
        "en, bomb, more pixels",
        "en, text, no picture",
        "ja, empty, 画像",
        "ja, heic, HEIC",
        "ja, webp, WebP",
        "ja, cut, 壊れ",
        "ja, polyglot, 別のデータ",
        "ja, bomb, 画素",
        "ja, text, 画像",
    })
    void saysInOneSentenceOfTheReadersLanguageWhyAFileIsNotLookedAt(String language, String file, String said) {
        MvcTestResult answer = send(language, hostile(file));

        assertThat(answer.getResponse().getStatus()).isIn(400, 413);
        assertThat(parsed(answer).select("[role=alert] p").eachText().getLast())
                .contains(said)
                .matches(language.equals("ja") ? "(?s).*\\p{InHiragana}.*。" : "[^\\p{InHiragana}]*\\.");
        assertThat(parsed(answer).select("a[download]")).isEmpty();
    }

    private static byte[] hostile(String file) {
        byte[] picture = SignaturePicture.png(788, 284);
        return switch (file) {
            case "empty" -> NOTHING;
            case "heic" -> "    ftypheic    mif1".getBytes(StandardCharsets.ISO_8859_1);
            case "webp" -> "RIFF    WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
            case "cut" -> Arrays.copyOf(picture, picture.length / 2);
            case "polyglot" -> {
                byte[] page = "<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
                byte[] both = Arrays.copyOf(picture, picture.length + page.length);
                System.arraycopy(page, 0, both, picture.length, page.length);
                yield both;
            }
            case "bomb" -> {
                // The header's width and height; its checksum is made to match.
                ByteBuffer.wrap(picture).putInt(16, 50_000).putInt(20, 50_000);
                CRC32 sum = new CRC32();
                sum.update(picture, 12, 17);
                ByteBuffer.wrap(picture).putInt(29, (int) sum.getValue());
                yield picture;
            }
            default -> file.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    @Test
    void offersNoFittedPictureAsGoodOfABlurredOne() {
        Document page = parsed(send(SignaturePicture.blurredPng(788, 284), NOTHING));

        assertThat(page.select(".looked-at > .checks > li.fail .what").eachText())
                .contains("It is sharp");
        assertThat(page.select(".looked-at .owed").text()).contains("checked again and would not pass");
        assertThat(page.select(".side-by-side img")).hasSize(2);
        assertThat(page.select("a[download]")).isEmpty();
    }

    @Test
    void saysThatThereIsNothingToFitWhereNothingIsWritten() {
        Document page = parsed(send(SignaturePicture.emptyPng(788, 284), NOTHING));

        assertThat(page.select(".checks > li.fail .what").eachText()).contains("Something is written");
        assertThat(page.select("a[download]")).isEmpty();
        assertThat(page.select(".calm").text()).contains("nothing to fit");
    }

    @Test
    void showsHowAFacePhotoShouldBe() {
        Document page = parsed(browser.get().uri("/prepare/photo").exchange());

        assertThat(page.select("figure.good svg[role=img][aria-label]")).hasSize(3);
        assertThat(page.select("figure.bad svg[role=img][aria-label]")).hasSize(3);
        assertThat(page.text()).contains("Mirrored selfies are refused");
    }

    private MvcTestResult send(byte[] chosen, byte[] taken, String... parameters) {
        var request = browser.post()
                .uri(PAGE)
                .multipart()
                .file(new MockMultipartFile("image", "holiday.png", "image/png", chosen))
                .file(new MockMultipartFile("image", "", "application/octet-stream", taken))
                .with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult send(String language, byte[] chosen) {
        return browser.post()
                .uri(PAGE)
                .multipart()
                .file(new MockMultipartFile("image", "holiday.png", "image/png", chosen))
                .header("Accept-Language", language)
                .with(csrf())
                .exchange();
    }

    private static byte[] inPage(String address) {
        assertThat(address).startsWith("data:image/jpeg;base64,");
        return Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
    }

    private static Document parsed(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
