package uketori.statusdetail;

import java.util.ArrayList;
import java.util.List;
import uketori.statusdetail.TextDifference.Kind;
import uketori.statusdetail.TextDifference.Piece;

/**
 * Makes a comparison readable: what stayed between two changes, but is hardly more than a particle or a stop, counts as
 * changed with them; a sentence is then struck through once and not in crumbs.
 */
final class Smoothing {

    private static final int LONGEST_CRUMB = 3;

    private Smoothing() {}

    static List<Piece> of(List<Piece> pieces) {
        List<Piece> smooth = new ArrayList<>();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean isCrumb = piece.kind() == Kind.KEPT
                    && gone.length() + come.length() > 0
                    && i + 1 < pieces.size()
                    && isCrumb(piece.text());
            if (piece.kind() == Kind.GONE || isCrumb) {
                gone.append(piece.text());
            }
            if (piece.kind() == Kind.NEW || isCrumb) {
                come.append(piece.text());
            }
            if (piece.kind() == Kind.KEPT && !isCrumb) {
                flush(gone, come, smooth);
                smooth.add(piece);
            }
        }
        flush(gone, come, smooth);
        return smooth;
    }

    private static boolean isCrumb(String text) {
        return text.length() <= LONGEST_CRUMB && text.lines().count() <= 1 && !text.endsWith("\n");
    }

    private static void flush(StringBuilder gone, StringBuilder come, List<Piece> to) {
        if (!gone.isEmpty()) {
            to.add(new Piece(Kind.GONE, gone.toString()));
        }
        if (!come.isEmpty()) {
            to.add(new Piece(Kind.NEW, come.toString()));
        }
        gone.setLength(0);
        come.setLength(0);
    }
}
