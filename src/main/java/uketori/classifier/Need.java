package uketori.classifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that a text must hold for a pattern to fit anywhere in it: what it lacks need not be searched for. */
sealed interface Need {

    /** Fits every text. */
    Need NONE = new AllOf(List.of());

    /** Whether a text with this imprint may hold them. */
    boolean mayBeMet(Imprint text);

    /** Words of which every text that meets the need holds at least one; none if there are no such words. */
    List<String> words();

    /** One word. */
    final class Word implements Need {
        private final String word;
        private final int[] marks;

        Word(String word) {
            this.word = word;
            this.marks = Imprint.of(word.toCharArray());
        }

        @Override
        public boolean mayBeMet(Imprint text) {
            return text.bears(marks);
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }
    }

    /** Any of several needs. */
    record AnyOf(List<Need> needs) implements Need {

        @Override
        public boolean mayBeMet(Imprint text) {
            for (Need need : needs) {
                if (need.mayBeMet(text)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<String> words() {
            return needs.stream().flatMap(need -> need.words().stream()).toList();
        }
    }

    /** All of several needs. */
    record AllOf(List<Need> needs) implements Need {

        @Override
        public boolean mayBeMet(Imprint text) {
            for (Need need : needs) {
                if (!need.mayBeMet(text)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public List<String> words() {
            return needs.isEmpty() ? List.of() : needs.getFirst().words();
        }
    }

    /** Any of the words, those with one beginning taken together. */
    static Need anyWord(Collection<String> words) {
        if (words.contains("")) {
            return NONE;
        }
        Map<String, String> byOpening = new LinkedHashMap<>();
        for (String word : words) {
            byOpening.merge(word.substring(0, Math.min(2, word.length())), word, Need::commonStart);
        }
        Collection<String> least = byOpening.values();
        return anyOf(least.stream()
                .filter(word -> least.stream().noneMatch(part -> !part.equals(word) && word.contains(part)))
                .<Need>map(Word::new)
                .toList());
    }

    private static String commonStart(String one, String other) {
        int end = 0;
        while (end < Math.min(one.length(), other.length()) && one.charAt(end) == other.charAt(end)) {
            end++;
        }
        return one.substring(0, end);
    }

    static Need anyOf(List<Need> needs) {
        if (needs.contains(NONE)) {
            return NONE;
        }
        return needs.size() == 1 ? needs.getFirst() : new AnyOf(List.copyOf(needs));
    }

    /** All of them, the one with the fewest words first. */
    static Need allOf(List<Need> needs) {
        List<Need> real = new ArrayList<>(needs);
        real.removeIf(NONE::equals);
        real.sort(Comparator.comparingInt(need -> need.words().size()));
        return real.isEmpty() ? NONE : real.size() == 1 ? real.getFirst() : new AllOf(List.copyOf(real));
    }
}
