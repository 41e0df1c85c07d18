package uketori.statusdetail;

import java.util.List;

/**
 * What changed from one recorded text to the next, line by line of the visible text.
 *
 * @param added lines that are new
 * @param removed lines that are gone
 */
public record TextChanges(List<String> added, List<String> removed) {

    public TextChanges {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
