package uketori.classifier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a text must hold for a pattern to fit anywhere in it: what it lacks need not be searched for. */
sealed interface Need {

    /** Fits every text. */
    Need NONE = new AllOf(List.of());

    /** Whether a text with this imprint may hold them. */
    boolean mayBeMet(Imprint text);

    /** Words of which every text that meets the need holds at least one; none if there are no such words. */
    List<String> words();

    /** Any of several words. Looked up so often that it is a table of its own. */
    final class AnyWord implements Need {
        private final List<String> words;
        /** The first mark of each word, by which most can be told from a text that lacks them, and all of its marks. */
        private final int[] first;

        private final int[][] marks;

        AnyWord(Collection<String> words) {
            this.words = List.copyOf(words);
            this.marks = this.words.stream()
                    .map(word -> Imprint.of(word.toCharArray()))
                    .toArray(int[][]::new);
            this.first = Stream.of(marks).mapToInt(all -> all[0]).toArray();
        }

        @Override
        public boolean mayBeMet(Imprint text) {
            for (int word = 0; word < first.length; word++) {
                if (text.bears(first[word]) && text.bears(marks[word])) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<String> words() {
            return words;
        }
    }

    /** Any of several needs. */
    final class AnyOf implements Need {
        private final Need[] needs;

        AnyOf(Collection<Need> needs) {
            this.needs = needs.toArray(Need[]::new);
        }

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
            return Stream.of(needs).flatMap(need -> need.words().stream()).toList();
        }
    }

    /** All of several needs. */
    final class AllOf implements Need {
        private final Need[] needs;

        AllOf(Collection<Need> needs) {
            this.needs = needs.toArray(Need[]::new);
        }

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
            return needs.length == 0 ? List.of() : needs[0].words();
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
        return new AnyWord(least.stream()
                .filter(word -> least.stream().noneMatch(part -> !part.equals(word) && word.contains(part)))
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
        if (needs.size() == 1) {
            return needs.getFirst();
        }
        Map<Boolean, List<Need>> isWords =
                needs.stream().collect(Collectors.partitioningBy(need -> need instanceof AnyWord));
        List<Need> joined = new ArrayList<>(isWords.getOrDefault(false, List.of()));
        List<String> words = isWords.getOrDefault(true, List.of()).stream()
                .flatMap(need -> need.words().stream())
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            joined.addFirst(new AnyWord(words));
        }
        return joined.size() == 1 ? joined.getFirst() : new AnyOf(joined);
    }

    /** All of them, the one with the fewest words first. */
    static Need allOf(List<Need> needs) {
        List<Need> real = new ArrayList<>(needs);
        real.removeIf(NONE::equals);
        real.sort(Comparator.comparingInt(need -> need.words().size()));
        return real.isEmpty() ? NONE : real.size() == 1 ? real.getFirst() : new AllOf(real);
    }
}
