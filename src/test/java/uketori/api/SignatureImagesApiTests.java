package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uketori.api.Examples.hanako;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSliceTests
class SignatureImagesApiTests {

    private static final String CHECKS = "/api/v1/signature-checks";
    private static final String IMAGES = "/api/v1/signature-images";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void saysOfEachRequirementWhetherItIsMet() throws IOException {
        assertThat(post(CHECKS, "image/jpeg", written("jpeg", 788, 284)))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"verdict": "pass",
                         "checks": [{"check": "format", "outcome": "pass", "measured": "JPEG", "advice": null},
                                    {"check": "dimensions", "outcome": "pass", "advice": null,
                                     "measured": "788 × 284 pixels; asked for are 788 × 284"},
                                    {"check": "file-size"}, {"check": "written"}, {"check": "whole"},
                                    {"check": "upright"}, {"check": "ink-dark"}, {"check": "ink-color"},
                                    {"check": "sharp"}, {"check": "paper-white"}, {"check": "paper-even"},
                                    {"check": "paper-plain"}]}
                        """);
    }

    @Test
    void saysInTheLanguageThatIsAskedForHowToMendIt() throws IOException {
        MvcTestResult answer = mvc.post()
                .uri(CHECKS)
                .with(hanako())
                .header("Accept-Language", "ja")
                .contentType(MediaType.IMAGE_PNG)
                .content(written("png", 1600, 600))
                .exchange();

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.checks[0].advice")
                .isEqualTo("受け付けられるのは JPEG だけです。整えた画像を使ってください。");
        assertThat(answer).bodyJson().extractingPath("$.checks[1].measured").isEqualTo("1600×600ピクセル（必要な大きさは788×284）");
    }

    @Test
    void answersWithAPictureThatPasses() throws IOException {
        MvcTestResult fitted = post(IMAGES, "application/octet-stream", written("png", 1600, 1200));

        assertThat(fitted).hasStatusOk().hasContentType(MediaType.IMAGE_JPEG);
        byte[] jpeg = fitted.getResponse().getContentAsByteArray();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(image.getWidth()).isEqualTo(788);
        assertThat(image.getHeight()).isEqualTo(284);
        assertThat(post(CHECKS, "image/jpeg", jpeg))
                .bodyJson()
                .extractingPath("$.verdict")
                .isEqualTo("pass");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHECKS, IMAGES})
    void tellsByItsContentWhatIsNoPicture(String path) {
        assertRefused(post(path, "image/jpeg", text("<html>")), 415, "image-no-image");
        assertRefused(post(path, "image/heic", text("    ftypheic    ")), 415, "image-heic");
        assertRefused(post(path, "image/webp", text("RIFF    WEBPVP8 ")), 415, "image-other-format");
        assertRefused(post(path, "image/png", text("\u0089PNG\r\n\u001a\n")), 400, "image-damaged");
        assertRefused(post(path, "image/png", new byte[0]), 400, "body-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {CHECKS, IMAGES})
    void saysInTheReadersLanguageWhyAFileIsNotLookedAt(String path) {
        for (String file : List.of("<html>", "    ftypheic    ", "RIFF    WEBPVP8 ", "\u0089PNG\r\n\u001a\n")) {
            MvcTestResult answer = mvc.post()
                    .uri(path)
                    .with(hanako())
                    .header("Accept-Language", "ja")
                    .header("Content-Type", "image/jpeg")
                    .content(text(file))
                    .exchange();

            assertThat(answer).bodyJson().extractingPath("$.detail").asString().matches(".*\\p{InHiragana}.*。");
        }
    }

    @ParameterizedTest
    @CsvSource({"text/plain", "application/json", "multipart/form-data"})
    void takesPicturesOnly(String contentType) {
        assertRefused(post(CHECKS, contentType, text("hello")), 415, "unsupported-media-type");
    }

    @Test
    void readsNoMoreThanTheLargestPicture() {
        assertRefused(post(CHECKS, "image/jpeg", new byte[ApiSlice.MOST_IMAGE_BYTES + 1]), 413, "image-too-many-bytes");
    }

    @Test
    void fitsNothingWhereNothingIsWritten() throws IOException {
        assertRefused(post(IMAGES, "image/png", picture("png", 788, 284, false)), 400, "image-nothing-written");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void logsNothingOfAPicture(CapturedOutput output) throws IOException {
        post(CHECKS, "image/jpeg", written("jpeg", 788, 284));
        post(CHECKS, "image/jpeg", text("\u00ff\u00d8\u00ff secret of the house"));

        assertThat(output.getAll()).doesNotContain("secret of the house", "JFIF");
    }

    private static void assertRefused(MvcTestResult answer, int status, String reason) {
        assertThat(answer)
                .hasStatus(HttpStatus.valueOf(status))
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo(reason);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().endsWith(".");
    }

    private MvcTestResult post(String path, String contentType, byte[] body) {
        return mvc.post()
                .uri(path)
                .with(hanako())
                .header("Content-Type", contentType)
                .content(body)
                .exchange();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] written(String format, int width, int height) throws IOException {
        return picture(format, width, height, true);
    }

    private static byte[] picture(String format, int width, int height, boolean isWritten) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(width / 100f));
        for (int i = 0; isWritten && i < 6; i++) {
            graphics.drawOval(width / 5 + i * width / 10, height / 3, width / 12, height / 3);
        }
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
