package uketori.capture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uketori.capture.CaptureRefused.Because;

/**
 * The Tesseract program with its Japanese data. The picture goes in and the words come out by pipes: no shell, and
 * nothing is written to disk. It may take a limited time, on one processor.
 */
@Component
class Tesseract implements TextRecognition {

    private static final Logger log = LoggerFactory.getLogger(Tesseract.class);

    private static final int MOST_BYTES = 256 * 1024;
    private static final Duration QUESTION_LIMIT = Duration.ofSeconds(10);

    private final RecognitionSettings settings;

    /** Once it is there it stays there; as long as it is not, it may come. */
    private volatile boolean installed;

    Tesseract(RecognitionSettings settings) {
        this.settings = settings;
    }

    @Override
    public String read(byte[] pgm) {
        if (!isInstalled()) {
            throw new CaptureRefused(Because.NOT_INSTALLED);
        }
        try {
            return run(pgm, settings.timeLimit(), "-", "-", "-l", "jpn", "-c", "preserve_interword_spaces=1");
        } catch (IOException e) {
            log.warn("A picture could not be read: {}", e.getMessage());
            throw new CaptureRefused(Because.NOT_READ);
        }
    }

    private boolean isInstalled() {
        if (!installed) {
            try {
                installed =
                        run(new byte[0], QUESTION_LIMIT, "--list-langs").lines().anyMatch("jpn"::equals);
            } catch (IOException e) {
                log.info("No pictures are read here: {}", e.getMessage());
            }
        }
        return installed;
    }

    private String run(byte[] input, Duration limit, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(settings.program());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            Thread.startVirtualThread(() -> endAfter(limit, process));
            Thread.startVirtualThread(() -> feed(input, process));
            // Ends when the program does, or is ended.
            byte[] words = process.getInputStream().readNBytes(MOST_BYTES);
            if (words.length < MOST_BYTES && process.waitFor() == 0) {
                return new String(words, StandardCharsets.UTF_8);
            }
            throw new IOException(settings.program() + " wrote " + words.length + " bytes and broke off");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void endAfter(Duration limit, Process process) {
        try {
            if (!process.waitFor(limit)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static void feed(byte[] input, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // It ended before it had read all: what it says on the other side tells.
        }
    }
}
