package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.MockHttpInputMessage;

class BoundedTextTests {

    @Test
    void readsWhatIsAllowed() throws IOException {
        assertThat(read(new ByteArrayInputStream("処理中".getBytes(StandardCharsets.UTF_8)), 9))
                .isEqualTo("処理中");
    }

    @Test
    void stopsReadingABodyThatDoesNotEnd() {
        Endless endless = new Endless();

        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> read(endless, 1_000))
                .satisfies(e -> assertThat(e.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE));
        assertThat(endless.given).isEqualTo(1_001);
    }

    @Test
    void readsNothingOfABodyThatSaysItIsTooLong() {
        MockHttpInputMessage request = new MockHttpInputMessage(InputStream.nullInputStream());
        request.getHeaders().setContentLength(1_001);

        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> BoundedText.read(request, StandardCharsets.UTF_8, 1_000, "too-long"))
                .satisfies(e -> assertThat(e.reason()).isEqualTo("too-long"));
    }

    private static String read(InputStream body, int mostBytes) throws IOException {
        return BoundedText.read(new MockHttpInputMessage(body), StandardCharsets.UTF_8, mostBytes, "too-long");
    }

    private static final class Endless extends InputStream {

        private int given;

        @Override
        public int read() {
            given++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'a');
            given += length;
            return length;
        }
    }
}
