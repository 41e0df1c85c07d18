package uketori.statusdetail;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What changed from one recorded text to the next, line by line of the visible text; nothing for the first. Blank lines
 * and space at a line's ends do not count.
 *
 * @param added lines that are new
 * @param removed lines that are gone
 */
public record TextChanges(List<String> added, List<String> removed) {

    /** Nothing to compare with, or nothing that differs. */
    static final TextChanges NONE = new TextChanges(List.of(), List.of());

    /** Comparing in order takes time by the square of what differs; no notice has nearly so many lines. */
    private static final int MOST_LINES_IN_ORDER = 2000;

    public TextChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** What changed between two visible texts; in very long ones, regardless of the lines' order. */
    static TextChanges between(String before, String after) {
        List<String> old = lines(before);
        List<String> young = lines(after);
        if (old.size() + young.size() > MOST_LINES_IN_ORDER) {
            return new TextChanges(without(young, old), without(old, young));
        }
        List<AbstractDelta<String>> deltas = DiffUtils.diff(
                        old, young, MyersDiffWithLinearSpace.factory().create())
                .getDeltas();
        return new TextChanges(
                deltas.stream().flatMap(d -> d.getTarget().getLines().stream()).toList(),
                deltas.stream().flatMap(d -> d.getSource().getLines().stream()).toList());
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
