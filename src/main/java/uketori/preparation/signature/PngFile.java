package uketori.preparation.signature;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import uketori.preparation.signature.PictureFile.AdobeTransform;

/** Takes a PNG apart, chunk by chunk, and leaves to the decoder what the pixels need; W3C PNG, third edition, 5 and 11. */
final class PngFile {

    private static final int SIGNATURE = 8;

    /** Length, name and checksum. */
    private static final int AROUND_A_CHUNK = 12;

    private final byte[] file;
    private final KeptParts parts = new KeptParts();
    private int width;
    private int height;
    private boolean hasPixels;
    private CameraTurn turn = CameraTurn.UPRIGHT;

    PngFile(byte[] file) {
        this.file = file;
    }

    PictureFile read() {
        parts.keep(file, 0, SIGNATURE);
        int at = SIGNATURE;
        for (String name = ""; !name.equals("IEND"); ) {
            if (at + AROUND_A_CHUNK > file.length) {
                throw damaged();
            }
            int length = number(at);
            if (length < 0 || length > file.length - at - AROUND_A_CHUNK) {
                throw damaged();
            }
            name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            chunk(name, at, at + AROUND_A_CHUNK + length);
            at += AROUND_A_CHUNK + length;
        }
        if (!hasPixels) {
            throw damaged();
        }
        return new PictureFile(ImageFormat.PNG, width, height, 0, false, AdobeTransform.UNSAID, turn, parts);
    }

    private void chunk(String name, int at, int next) {
        int content = at + 8;
        if (name.equals("IHDR") != (width == 0)) {
            throw damaged(); // it comes first, and once
        }
        switch (name) {
            case "IHDR" -> {
                if (next - at != AROUND_A_CHUNK + 13 || number(content) <= 0 || number(content + 4) <= 0) {
                    throw damaged();
                }
                width = number(content);
                height = number(content + 4);
                parts.keep(file, at, next);
            }
            case "IDAT" -> {
                hasPixels = true;
                parts.keep(file, at, next);
            }
            case "PLTE", "tRNS", "IEND" -> parts.keep(file, at, next);
            case "eXIf" -> turn = CameraTurn.inTiff(file, content, next - 4);
            default -> {
                // Text and profiles may be compressed, as large as anybody likes, and add nothing to the pixels.
            }
        }
    }

    private int number(int at) {
        return ByteBuffer.wrap(file, at, 4).getInt();
    }

    private static ImageRefused damaged() {
        return new ImageRefused(ImageRefused.Because.DAMAGED, ImageFormat.PNG);
    }
}
