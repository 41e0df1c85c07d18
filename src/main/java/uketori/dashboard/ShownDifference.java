package uketori.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uketori.page.JapaneseTerms;
import uketori.statusdetail.TextDifference;
import uketori.statusdetail.TextDifference.Kind;

/**
 * How a text differs from the one before it, as it is shown: long stretches that stayed are folded, for the whole text
 * stands below.
 *
 * @param parts the text in its order; empty where nothing differs, or all
 * @param isWhole whether it is taken for new throughout
 */
record ShownDifference(List<Part> parts, boolean isWhole) {

    private static final int FEW_LETTERS = 120;
    private static final int LEAST_PART_KEPT = 5;
    private static final int MOST_LINES_KEPT = 7;
    private static final int LINES_AROUND = 2;

    ShownDifference {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the text.
     *
     * @param code {@code kept}, {@code new}, {@code gone} or {@code folded}
     * @param lines how many lines are folded
     */
    record Part(String code, String text, int lines) {}

    static ShownDifference between(String before, String after) {
        TextDifference difference = TextDifference.between(before, after);
        boolean isWhole = difference.isWhole() || isHardlyAnythingKept(difference);
        if (isWhole || difference.isEmpty()) {
            return new ShownDifference(List.of(), isWhole);
        }
        List<Part> parts = new ArrayList<>();
        int last = difference.pieces().size() - 1;
        for (int i = 0; i <= last; i++) {
            TextDifference.Piece piece = difference.pieces().get(i);
            if (piece.kind() == Kind.KEPT) {
                addKept(piece.text(), i == 0, i == last, parts);
            } else {
                parts.add(part(piece.kind(), piece.text()));
            }
        }
        return new ShownDifference(parts, false);
    }

    /** Marks on nearly everything tell nothing; a line or two they still make plain. */
    private static boolean isHardlyAnythingKept(TextDifference difference) {
        int all = letters(difference, true);
        return all > FEW_LETTERS && letters(difference, false) * LEAST_PART_KEPT < all;
    }

    private static int letters(TextDifference difference, boolean withNew) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() == Kind.KEPT || (withNew && piece.kind() == Kind.NEW))
                .mapToInt(piece -> piece.text().length())
                .sum();
    }

    /** The language that the text declares: Japanese if there is any in it. */
    public String language() {
        return parts.stream().anyMatch(part -> JapaneseTerms.isIn(part.text())) ? "ja" : "en";
    }

    private static void addKept(String text, boolean isFirst, boolean isLast, List<Part> to) {
        List<String> lines = List.of(text.split("(?<=\n)"));
        int head = isFirst ? 0 : LINES_AROUND;
        int tail = isLast ? 0 : LINES_AROUND + (text.endsWith("\n") ? 0 : 1);
        if (lines.size() <= MOST_LINES_KEPT || lines.size() <= head + tail) {
            to.add(part(Kind.KEPT, text));
            return;
        }
        int end = lines.size() - tail;
        if (head > 0) {
            to.add(part(Kind.KEPT, String.join("", lines.subList(0, head))));
        }
        to.add(new Part("folded", "", end - head));
        if (tail > 0) {
            to.add(part(Kind.KEPT, String.join("", lines.subList(end, lines.size()))));
        }
    }

    private static Part part(Kind kind, String text) {
        // A mark on nothing but space says nothing to anybody.
        boolean isMarked = kind != Kind.KEPT && !text.isBlank();
        return new Part(isMarked ? kind.name().toLowerCase(Locale.ROOT) : "kept", text, 0);
    }
}
