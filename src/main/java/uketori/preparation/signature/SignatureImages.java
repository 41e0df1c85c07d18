package uketori.preparation.signature;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import uketori.preparation.signature.ImageRefused.Because;

/**
 * Looks at pictures of signatures and makes them fit. A picture lives in memory for as long as that takes, and is
 * neither kept nor logged. Only two are looked at at a time, so that the memory they take is bounded.
 */
public final class SignatureImages {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;
    private static final int PREVIEW = 788;

    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final int mostBytes;

    /** @param mostBytes how large a file may be that is looked at */
    public SignatureImages(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** How large a file may be that is looked at, in bytes. */
    public int mostBytes() {
        return mostBytes;
    }

    /**
     * Says of each requirement whether a picture meets it.
     *
     * @param file a JPEG or PNG
     * @throws ImageRefused where it is none, or not safe to read
     */
    public SignatureReport check(byte[] file) {
        return inTurn(file, () -> check(PictureFile.read(file), file.length));
    }

    private static SignatureReport check(PictureFile parts, int bytes) {
        return SignatureRules.check(Examined.of(PictureReader.read(parts)), parts, bytes);
    }

    /**
     * Makes a JPEG of the right size of it: cropped to the ink, the paper evened to white.
     *
     * @param file a JPEG or PNG
     * @throws ImageRefused where it is none, is not safe to read, or nothing is written in it
     */
    public FittedSignature fit(byte[] file) {
        return inTurn(file, () -> {
            PictureFile parts = PictureFile.read(file);
            Examined picture = Examined.of(PictureReader.read(parts));
            if (picture.close() == null) {
                throw new ImageRefused(Because.NOTHING_WRITTEN, parts.format());
            }
            byte[] jpeg = Fitting.jpeg(Fitting.fit(picture.close()), SignatureRules.MOST_BYTES);
            SignatureReport before = SignatureRules.check(picture, parts, file.length);
            SignatureReport after = check(PictureFile.read(jpeg), jpeg.length);
            byte[] preview = Fitting.jpeg(Scaling.within(picture.picture(), PREVIEW), Integer.MAX_VALUE);
            return new FittedSignature(preview, before, jpeg, after.withWhatFittingCannotMend(before));
        });
    }

    private <T> T inTurn(byte[] file, Supplier<T> work) {
        if (file.length > mostBytes) {
            throw new ImageRefused(Because.TOO_MANY_BYTES, ImageFormat.of(file));
        }
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ImageRefused(Because.BUSY, ImageFormat.of(file));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImageRefused(Because.BUSY, ImageFormat.of(file));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
