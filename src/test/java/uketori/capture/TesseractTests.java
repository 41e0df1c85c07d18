package uketori.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uketori.capture.CaptureRefused.Because;
import uketori.testing.NeedsTesseract;

class TesseractTests {

    private static final List<String> NOTICE =
            List.of("【旅券申請に関するお知らせ】", "審査が完了しました。", "交付予定日:令和8年12月3日(木)", "受付番号 SAMPLE-4711-0098");

    private static final byte[] PGM = "P5 1 1 255\nx".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    @Test
    @NeedsTesseract
    void readsAScreenshotOfJapanese() throws IOException {
        var intake = new Intake(new Tesseract(new RecognitionSettings("tesseract", Duration.ofMinutes(2))));

        Captured captured = intake.take(new Handed("", "", screenshot(), "screen.png"));

        assertThat(captured).asInstanceOf(type(Captured.Recognised.class)).satisfies(read -> {
            assertThat(read.text()).contains("旅券申請", "審査が完了しました", "令和8年12月3日(木)", "SAMPLE-4711-0098");
            assertThat(ImageIO.read(new java.io.ByteArrayInputStream(read.jpeg())))
                    .isNotNull();
        });
    }

    @Test
    void saysThatTheProgramIsMissing() {
        assertRefused(folder.resolve("none").toString(), Because.NOT_INSTALLED);
    }

    @Test
    void saysThatTheProgramLacksJapanese() throws IOException {
        assertRefused(program("echo eng"), Because.NOT_INSTALLED);
    }

    @Test
    void endsAProgramThatTakesTooLong() throws IOException {
        assertRefused(program("[ \"$1\" = --list-langs ] && echo jpn && exit; exec sleep 600"), Because.NOT_READ);
    }

    @Test
    void endsAProgramThatNeverStopsTalking() throws IOException {
        assertRefused(program("[ \"$1\" = --list-langs ] && echo jpn && exit; exec yes"), Because.NOT_READ);
    }

    @Test
    void believesNothingOfAProgramThatFails() throws IOException {
        assertRefused(program("echo jpn; [ \"$1\" = --list-langs ] || exit 1"), Because.NOT_READ);
    }

    private String program(String script) throws IOException {
        Path program = folder.resolve("tesseract");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program.toString();
    }

    private static void assertRefused(String program, Because because) {
        var tesseract = new Tesseract(new RecognitionSettings(program, Duration.ofSeconds(1)));

        assertThatThrownBy(() -> tesseract.read(PGM))
                .isInstanceOfSatisfying(
                        CaptureRefused.class,
                        refused -> assertThat(refused.because()).isEqualTo(because));
    }

    private static byte[] screenshot() throws IOException {
        BufferedImage image = new BufferedImage(1080, 700, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(new Color(0x22, 0x22, 0x22));
        pen.setFont(new Font("Noto Sans CJK JP", Font.PLAIN, 48));
        for (int line = 0; line < NOTICE.size(); line++) {
            pen.drawString(NOTICE.get(line), 48, 120 + 120 * line);
        }
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }
}
