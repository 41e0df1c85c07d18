package uketori.classifier;

/** Characters that take no room on the screen. */
final class ControlCharacters {

    private ControlCharacters() {}

    /** Zero-width characters, soft hyphens, direction marks, variation selectors and controls other than white space. */
    static boolean invisible(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint != '\n'
                    && codePoint != '\t'
                    && codePoint != '\r'
                    && codePoint != '\f'
                    && codePoint != 0x0B;
        }
        return codePoint == 0x7F
                || codePoint == 0xAD
                || codePoint == 0x34F
                || codePoint == 0x61C
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x180E
                || (codePoint >= 0x200B && codePoint <= 0x200F)
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2060 && codePoint <= 0x206F)
                || codePoint == 0x3164
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || codePoint == 0xFEFF
                || codePoint == 0xFFA0
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF);
    }

    /** The text without them, and without line ends and tabs, as a browser reads an address. */
    static String without(String address) {
        StringBuilder kept = new StringBuilder(address.length());
        address.codePoints()
                .filter(c -> !invisible(c) && c != '\n' && c != '\r' && c != '\t')
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
