package uketori.statusdetail;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;

/**
 * What changed from one recorded text to the next, line by line of the visible text; nothing for the first. Blank lines and space at a line's
 * ends do not count.
 *
 * @param added lines that are new
 * @param removed lines that are gone
 */
public record TextChanges(List<String> added, List<String> removed) {

    public TextChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Nothing to compare with, or nothing that differs. */
    static final TextChanges NONE = new TextChanges(List.of(), List.of());

    /** What changed between two visible texts. */
    static TextChanges between(String before, String after) {
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(lines(before), lines(after)).getDeltas();
        return new TextChanges(
                deltas.stream().flatMap(d -> d.getTarget().getLines().stream()).toList(),
                deltas.stream().flatMap(d -> d.getSource().getLines().stream()).toList());
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
