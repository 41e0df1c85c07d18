package uketori.capture;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Service;
import uketori.capture.CaptureRefused.Because;
import uketori.classifier.StatusText;
import uketori.preparation.signature.ImageRefused;
import uketori.preparation.signature.PlainPicture;

/** Takes in what people hand over. Files and pictures are looked at and forgotten. */
@Service
public class Intake {

    private static final int PATIENCE_SECONDS = 20;

    private final TextRecognition recognition;

    /** One picture at a time, so that the memory it takes is bounded. */
    private final Semaphore place = new Semaphore(1, true);

    public Intake(TextRecognition recognition) {
        this.recognition = recognition;
    }

    /** @throws CaptureRefused when no text comes of it */
    public Captured take(Handed handed) {
        if (handed.file().length == 0) {
            return new Captured.Copied(
                    handed.html().isBlank() ? new StatusText.Plain(handed.text()) : new StatusText.Html(handed.html()));
        }
        if (!handed.text().isBlank()) {
            throw new CaptureRefused(Because.TEXT_AND_FILE);
        }
        return PlainPicture.isOne(handed.file())
                ? recognise(handed.file())
                : new Captured.Copied(TextFile.read(handed.file(), handed.fileName()));
    }

    private Captured.Recognised recognise(byte[] file) {
        takePlace();
        try {
            PlainPicture picture = PlainPicture.of(file);
            String text = RecognisedLines.tidy(recognition.read(picture.pgm()));
            if (text.isEmpty()) {
                throw new CaptureRefused(Because.NOTHING_READ);
            }
            return new Captured.Recognised(text, picture.jpeg());
        } catch (ImageRefused refused) {
            throw CaptureRefused.of(refused);
        } finally {
            place.release();
        }
    }

    private void takePlace() {
        try {
            if (place.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new CaptureRefused(Because.BUSY);
    }
}
