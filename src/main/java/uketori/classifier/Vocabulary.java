package uketori.classifier;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Many rules at once: tells in one pass over a text which of them may fit it, by the words that each of them needs. */
final class Vocabulary {

    /** A table with room to spare, so that a look-up seldom takes a second step. */
    private static final int ROOM = 8;

    private final List<Rule> rules;
    private final BitSet always = new BitSet();
    /** The first two letters of needed words, hashed with open addressing, and which rules need such a word. */
    private final int[] openings;

    private final BitSet[] needing;

    Vocabulary(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        List<List<String>> words =
                rules.stream().map(rule -> rule.wording().needed()).toList();
        int size = Integer.highestOneBit(words.stream().mapToInt(List::size).sum() * ROOM + ROOM);
        openings = new int[size];
        needing = new BitSet[size];
        for (int rule = 0; rule < rules.size(); rule++) {
            if (words.get(rule).isEmpty()) {
                always.set(rule);
            }
            for (String word : words.get(rule)) {
                int place = place(opening(word));
                openings[place] = opening(word);
                needing[place] = needing[place] == null ? new BitSet() : needing[place];
                needing[place].set(rule);
            }
        }
    }

    /** The rules that may fit the text, in their order. */
    List<Rule> mayFit(MappedText text) {
        BitSet may = (BitSet) always.clone();
        for (int i = 0; i < text.length(); i++) {
            int letter = text.at(i);
            add(letter, may);
            if (i + 1 < text.length()) {
                add((letter << Character.SIZE) | text.at(i + 1), may);
            }
        }
        List<Rule> fitting = new ArrayList<>();
        for (int rule = may.nextSetBit(0); rule >= 0; rule = may.nextSetBit(rule + 1)) {
            if (rules.get(rule).wording().mayBeIn(text)) {
                fitting.add(rules.get(rule));
            }
        }
        return fitting;
    }

    private void add(int opening, BitSet may) {
        int place = place(opening);
        if (openings[place] == opening && opening != 0) {
            may.or(needing[place]);
        }
    }

    /** Where the opening stands in the table, or the free place that it would take. */
    private int place(int opening) {
        int place = ((opening * 0x9E3779B1) >>> 7) & (openings.length - 1);
        while (openings[place] != opening && openings[place] != 0) {
            place = (place + 1) & (openings.length - 1);
        }
        return place;
    }

    private static int opening(String word) {
        return word.length() == 1 ? word.charAt(0) : (word.charAt(0) << Character.SIZE) | word.charAt(1);
    }
}
