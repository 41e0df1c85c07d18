package uketori.dashboard.picture;

/** How wide words are at most likely to be, in em: fonts differ and some labels are bold, so letters are taken wide. */
final class TextWidth {

    private static final double NARROW = 0.34;
    private static final double LETTER = 0.65;
    private static final double WIDE = 0.95;
    private static final int FIRST_FULL_WIDTH = 0x2E80;

    private TextWidth() {}

    static double of(String words) {
        return words.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int letter) {
        if (letter >= FIRST_FULL_WIDTH) {
            return 1;
        }
        if (" .,:;'’il|·".indexOf(letter) >= 0) {
            return NARROW;
        }
        return Character.isUpperCase(letter) || letter == 'm' || letter == 'w' ? WIDE : LETTER;
    }
}
