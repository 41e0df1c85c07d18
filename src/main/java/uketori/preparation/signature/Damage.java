package uketori.preparation.signature;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/** Notes whether a decoder had to make up pixels. It tells by a warning, and goes on with grey. */
final class Damage implements IIOReadWarningListener {

    private boolean isDone;

    @Override
    public void warningOccurred(ImageReader source, String warning) {
        // A few stray bytes between the parts are common and do no harm.
        isDone |= !warning.contains("extraneous");
    }

    boolean isDone() {
        return isDone;
    }
}
