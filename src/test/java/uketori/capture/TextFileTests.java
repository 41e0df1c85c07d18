package uketori.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uketori.classifier.StatusText;

class TextFileTests {

    private static final String WORDS = "審査が完了しました。交付予定日:令和8年12月3日(木)①髙";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void findsOutHowAFileIsWritten(String charset) {
        assertThat(TextFile.read(WORDS.getBytes(Charset.forName(charset)), "notice.txt"))
                .isEqualTo(new StatusText.Plain(WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void followsTheMarkAtTheStartAndLeavesItOut(String charset) {
        byte[] file = ("\uFEFF" + WORDS).getBytes(Charset.forName(charset));

        assertThat(TextFile.read(file, "notice.txt")).isEqualTo(new StatusText.Plain(WORDS));
    }

    @Test
    void believesWhatAPageSaysOfItself() {
        String page = "<!DOCTYPE html><meta charset=\"EUC-JP\"><p>" + WORDS.replace("①髙", "");

        assertThat(TextFile.read(page.getBytes(Charset.forName("EUC-JP")), "page"))
                .isEqualTo(new StatusText.Html(page));
    }

    @Test
    void doesNotBelieveAPageThatSaysWhatItIsNot() {
        String page = "<html><meta charset=utf-8><p>" + WORDS;

        assertThat(TextFile.read(page.getBytes(Charset.forName("windows-31j")), "page.html"))
                .isEqualTo(new StatusText.Html(page));
    }

    @Test
    void takesAnAngleBracketInATextForNoMarkup() {
        assertThat(TextFile.read("a < b <html>".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isInstanceOf(StatusText.Plain.class);
    }

    @Test
    void replacesNothingThatIsNoText() {
        byte[] program = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0};
        byte[] neither = {(byte) 0xff, (byte) 0xa0, (byte) 0x80, 'x'};

        for (byte[] file : new byte[][] {program, neither}) {
            assertThatThrownBy(() -> TextFile.read(file, "notice.txt"))
                    .isInstanceOfSatisfying(
                            CaptureRefused.class,
                            refused -> assertThat(refused.because()).isEqualTo(CaptureRefused.Because.NO_TEXT_FILE));
        }
    }

    @Test
    void refusesAFileLongerThanAnyText() {
        assertThatThrownBy(() -> TextFile.read(new byte[TextFile.MOST_BYTES + 1], "notice.txt"))
                .isInstanceOfSatisfying(
                        CaptureRefused.class,
                        refused -> assertThat(refused.because()).isEqualTo(CaptureRefused.Because.FILE_TOO_LONG));
    }
}
