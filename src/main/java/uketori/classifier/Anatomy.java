package uketori.classifier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Part.Choice;
import uketori.classifier.Part.Look;
import uketori.classifier.Part.OneOf;
import uketori.classifier.Part.Place;
import uketori.classifier.Part.Repeat;
import uketori.classifier.Part.Sequence;

/**
 * What can be told of a part's matches without a text.
 *
 * @param least how many characters a match has at least
 * @param most how many it has at the most; {@link #ENDLESS} if there is no such number
 * @param atStart whether a match can only stand at the start of a text
 * @param words all that the part can match; null if that is too much to list
 * @param rest where the words are too many to list, those that a match cannot do without
 */
record Anatomy(
        int least, int most, boolean atStart, @Nullable Set<String> words, Need rest) {

    static final int ENDLESS = 1 << 20;

    /** So many words are kept apart; more are only known by what they have to hold. */
    private static final int MOST_WORDS = 48;

    private static final Anatomy NOTHING = new Anatomy(0, 0, false, Set.of(""), Need.NONE);
    private static final Anatomy START = new Anatomy(0, 0, true, Set.of(""), Need.NONE);

    static Anatomy of(Part part) {
        return switch (part) {
            case OneOf one -> of(one);
            case Sequence sequence -> of(sequence);
            case Choice choice -> of(choice);
            case Repeat repeat -> of(repeat);
            case Look _ -> NOTHING;
            case Place place -> place == Place.START ? START : NOTHING;
        };
    }

    /** The words that a match cannot do without. */
    Need need() {
        return words == null ? rest : Need.anyWord(words);
    }

    private static Anatomy of(OneOf one) {
        Set<String> words = null;
        if (one.letters().size() <= MOST_WORDS) {
            words = new LinkedHashSet<>();
            for (int letter : one.letters().each()) {
                words.add(String.valueOf((char) letter));
            }
        }
        return new Anatomy(1, one.letters().mayHoldPairs() ? 2 : 1, false, words, Need.NONE);
    }

    private static Anatomy of(Sequence sequence) {
        int least = 0;
        int most = 0;
        boolean atStart = false;
        Set<String> words = Set.of("");
        List<Need> needs = new ArrayList<>();
        boolean listed = true;
        for (Part part : sequence.parts()) {
            Anatomy next = of(part);
            atStart |= most == 0 && next.atStart;
            least += next.least;
            most = Math.min(ENDLESS, most + next.most);
            Set<String> longer = joined(words, next.words);
            if (longer == null) {
                listed = false;
                needs.add(Need.anyWord(words));
                needs.add(next.words == null ? next.rest : Need.NONE);
                longer = next.words == null ? Set.of("") : next.words;
            }
            words = longer;
        }
        if (listed) {
            return new Anatomy(least, most, atStart, words, Need.NONE);
        }
        needs.add(Need.anyWord(words));
        return new Anatomy(least, most, atStart, null, Need.allOf(needs));
    }

    private static Anatomy of(Choice choice) {
        List<Anatomy> all = choice.parts().stream().map(Anatomy::of).toList();
        int least = all.stream().mapToInt(Anatomy::least).min().orElse(0);
        int most = all.stream().mapToInt(Anatomy::most).max().orElse(0);
        boolean atStart = all.stream().allMatch(Anatomy::atStart);
        if (all.stream().anyMatch(one -> one.words == null)) {
            return new Anatomy(
                    least,
                    most,
                    atStart,
                    null,
                    Need.anyOf(all.stream().map(Anatomy::need).toList()));
        }
        Set<String> words = new LinkedHashSet<>();
        for (Anatomy one : all) {
            words.addAll(one.words == null ? Set.of() : one.words);
        }
        return words.size() <= MOST_WORDS
                ? new Anatomy(least, most, atStart, words, Need.NONE)
                : new Anatomy(least, most, atStart, null, Need.anyWord(words));
    }

    private static Anatomy of(Repeat repeat) {
        Anatomy part = of(repeat.part());
        boolean empty = repeat.least() == 0;
        int least = part.least * repeat.least();
        int most = (int) Math.min(ENDLESS, (long) part.most * repeat.most());
        boolean atStart = part.atStart && !empty;
        if (repeat.most() == 1 && part.words != null) {
            Set<String> words = new LinkedHashSet<>(part.words);
            if (empty) {
                words.add("");
            }
            return new Anatomy(least, most, atStart, words, Need.NONE);
        }
        return new Anatomy(least, most, atStart, null, empty ? Need.NONE : part.need());
    }

    private static @Nullable Set<String> joined(Set<String> left, @Nullable Set<String> right) {
        if (right == null || left.size() * right.size() > MOST_WORDS) {
            return null;
        }
        if (left.size() == 1 && left.contains("")) {
            return right;
        }
        Set<String> both = new LinkedHashSet<>();
        left.forEach(first -> right.forEach(second -> both.add(first + second)));
        return both;
    }
}
