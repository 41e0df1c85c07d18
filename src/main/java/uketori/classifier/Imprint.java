package uketori.classifier;

/**
 * Which letters and which pairs of neighbouring letters a text holds, as marks in a small table. Different pairs may share
 * a mark, so that a text may seem to hold a word that it lacks, but never the other way round.
 */
final class Imprint {

    private static final int MARKS = 4096;

    private final long[] marks = new long[MARKS / Long.SIZE];

    private Imprint() {}

    static Imprint of(String text) {
        Imprint imprint = new Imprint();
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            imprint.set(mark(c));
            imprint.set(mark(before, c));
            before = c;
        }
        return imprint;
    }

    /** The marks that a text bears where it holds the word. */
    static int[] of(char[] word) {
        if (word.length == 1) {
            return new int[] {mark(word[0])};
        }
        int[] marks = new int[word.length - 1];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = mark(word[i], word[i + 1]);
        }
        return marks;
    }

    boolean bears(int mark) {
        return (marks[mark >> 6] & (1L << mark)) != 0;
    }

    boolean bears(int[] all) {
        for (int mark : all) {
            if (!bears(mark)) {
                return false;
            }
        }
        return true;
    }

    private void set(int mark) {
        marks[mark >> 6] |= 1L << mark;
    }

    private static int mark(char letter) {
        return (letter * 0x9E3779B1) >>> 20;
    }

    private static int mark(char first, char second) {
        return ((first * 31 + second) * 0x85EBCA6B) >>> 20;
    }
}
