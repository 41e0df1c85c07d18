package uketori.statusdetail;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * What is new and what is gone from one text to the next, word by word, with all that stayed.
 *
 * @param pieces the later text in its order, with what is gone where it stood
 * @param isWhole whether the two are too large to compare, and so taken for altogether different
 */
public record TextDifference(List<Piece> pieces, boolean isWhole) {

    /** Comparing takes time by the square of what differs; a notice has some hundreds of words. */
    private static final int MOST_WORDS = 4000;

    /** So that no time is spent on finding the words of what has too many. */
    private static final int MOST_LETTERS = 40_000;

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    /** What became of a piece. */
    public enum Kind {
        KEPT,
        NEW,
        GONE
    }

    /** A piece of one of the texts, or of both. */
    public record Piece(Kind kind, String text) {}

    /** What differs between two texts. */
    public static TextDifference between(String before, String after) {
        int start = sameLinesAtStart(before, after);
        int end = sameLinesAtEnd(before.substring(start), after.substring(start));
        String gone = before.substring(start, before.length() - end);
        String come = after.substring(start, after.length() - end);

        Pieces pieces = new Pieces();
        pieces.add(Kind.KEPT, after.substring(0, start));
        boolean isWhole = !isCompared(gone, come, pieces);
        if (isWhole) {
            pieces.add(Kind.GONE, gone);
            pieces.add(Kind.NEW, come);
        }
        pieces.add(Kind.KEPT, after.substring(after.length() - end));
        return new TextDifference(Smoothing.of(pieces.all), isWhole);
    }

    /** Whether nothing but space differs. */
    public boolean isEmpty() {
        return pieces.stream()
                .allMatch(piece -> piece.kind() == Kind.KEPT || piece.text().isBlank());
    }

    /** Compares what is not too large to be. */
    private static boolean isCompared(String gone, String come, Pieces to) {
        if (gone.length() + come.length() > MOST_LETTERS) {
            return false;
        }
        List<String> old = TextWords.of(gone);
        List<String> young = TextWords.of(come);
        if (old.size() + young.size() > MOST_WORDS) {
            return false;
        }
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        old, young, MyersDiffWithLinearSpace.factory().create())
                .getDeltas()) {
            int from = delta.getTarget().getPosition();
            to.add(Kind.KEPT, young.subList(done, from));
            to.add(Kind.GONE, delta.getSource().getLines());
            to.add(Kind.NEW, delta.getTarget().getLines());
            done = from + delta.getTarget().size();
        }
        to.add(Kind.KEPT, young.subList(done, young.size()));
        return true;
    }

    /** How many letters the first lines take that are the same. */
    private static int sameLinesAtStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean isAll = same == one.length() && same == other.length();
        return isAll ? same : one.lastIndexOf('\n', same - 1) + 1;
    }

    /** How many letters the last lines take that are the same. */
    private static int sameLinesAtEnd(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        int line = one.indexOf('\n', one.length() - same);
        return line < 0 ? 0 : one.length() - line - 1;
    }

    private static final class Pieces {

        private final List<Piece> all = new ArrayList<>();

        void add(Kind kind, List<String> words) {
            add(kind, String.join("", words));
        }

        /** Pieces of one kind that follow each other are one. */
        void add(Kind kind, String text) {
            if (!all.isEmpty() && all.getLast().kind() == kind) {
                all.add(new Piece(kind, all.removeLast().text() + text));
            } else if (!text.isEmpty()) {
                all.add(new Piece(kind, text));
            }
        }
    }
}
