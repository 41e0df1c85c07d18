package uketori.dashboard;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import uketori.capture.Handed;

/** What a form hands over, as the capture takes it. */
final class HandedOver {

    private HandedOver() {}

    static Handed of(String text, String html, @Nullable MultipartFile file) throws IOException {
        return file == null
                ? new Handed(text, html, new byte[0], "")
                : new Handed(text, html, file.getBytes(), Objects.requireNonNullElse(file.getOriginalFilename(), ""));
    }
}
