package uketori.preparation.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is seen in a picture.
 *
 * @param pixels as large as it was looked at
 * @param ink what is written; null where nothing is
 */
record Look(
        Pixels pixels,
        Paper paper,
        List<RuledLines.Line> lines,
        @Nullable Ink ink) {

    static Look at(Pixels pixels) {
        Paper paper = Paper.under(pixels);
        List<RuledLines.Line> lines = RuledLines.on(paper.darkness());
        return new Look(pixels, paper, lines, Ink.on(paper, lines));
    }
}
