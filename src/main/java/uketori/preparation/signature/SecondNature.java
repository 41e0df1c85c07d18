package uketori.preparation.signature;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Tells files that are a picture and something else as well: an archive, which is read from its end; a PDF or a page,
 * which some programs find anywhere near the beginning. Short films that phones hang behind a photo are no harm.
 */
final class SecondNature {

    private static final int HEAD_OR_TAIL = 64 * 1024;
    private static final String END_OF_ARCHIVE = "PK\u0005\u0006";
    private static final List<String> ANYWHERE =
            List.of("%pdf-", "<script", "<?php", "<!doctype", "<html", "<svg", "<iframe");

    private SecondNature() {}

    static boolean in(byte[] file) {
        int length = Math.min(HEAD_OR_TAIL, file.length);
        String tail = new String(file, file.length - length, length, StandardCharsets.ISO_8859_1);
        return tail.contains(END_OF_ARCHIVE)
                || speaks(tail)
                || speaks(new String(file, 0, length, StandardCharsets.ISO_8859_1));
    }

    private static boolean speaks(String bytes) {
        String lower = bytes.toLowerCase(Locale.ROOT);
        return ANYWHERE.stream().anyMatch(lower::contains);
    }
}
