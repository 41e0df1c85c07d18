package uketori.classifier;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for only in texts that hold the words it needs, and there only where one of its first letters
 * stands; finds what the pattern alone would find.
 */
final class Wording {

    private final Pattern pattern;
    private final Anatomy anatomy;
    private final Map<String, Integer> groups;

    private Wording(Pattern pattern) {
        this.pattern = pattern;
        this.anatomy = Anatomy.of(pattern.pattern());
        this.groups = pattern.namedGroups();
    }

    static Wording of(String pattern) {
        return new Wording(Pattern.compile(pattern));
    }

    String pattern() {
        return pattern.pattern();
    }

    /** Looks through {@code text}; the search goes on from hit to hit. */
    Search in(String text) {
        return new Search(text, 0);
    }

    /** Looks through {@code text}; the search goes on from hit to hit. */
    Search in(MappedText text) {
        return in(text.text(), text.imprint());
    }

    /** Looks through a text whose imprint is known; the search goes on from hit to hit. */
    Search in(String text, Imprint imprint) {
        return new Search(text, anatomy.need().mayBeMet(imprint) ? 0 : text.length() + 1);
    }

    boolean isIn(String text) {
        return in(text).find();
    }

    boolean isIn(MappedText text) {
        return mayBeIn(text) && isIn(text.text());
    }

    /** Whether it is in that part of the text, taken for itself. */
    boolean isIn(MappedText text, int from, int to) {
        return mayBeIn(text) && isIn(text.text().substring(from, to));
    }

    /** Whether it stands in the text at that place. */
    boolean standsAt(int place, String text) {
        return place < text.length()
                && anatomy.firstLetters().mayHold(text.charAt(place))
                && pattern.matcher(text).region(place, text.length()).lookingAt();
    }

    /** Whether the whole of {@code text} fits. */
    boolean is(String text) {
        return mayStart(text) && pattern.matcher(text).matches();
    }

    /** Whether the whole of {@code text} fits. */
    boolean is(MappedText text) {
        return mayStart(text.text())
                && mayBeIn(text)
                && pattern.matcher(text.text()).matches();
    }

    private boolean mayStart(String text) {
        return text.isEmpty() ? anatomy.mayBeEmpty() : anatomy.firstLetters().mayHold(text.charAt(0));
    }

    /** The text without what fits. */
    String without(String text) {
        return isIn(text) ? pattern.matcher(text).replaceAll("") : text;
    }

    /** The text without what fits. */
    String without(MappedText text) {
        return mayBeIn(text) ? without(text.text()) : text.text();
    }

    /** Whether the text holds the words without which nothing in it can fit. */
    boolean mayBeIn(MappedText text) {
        return anatomy.need().mayBeMet(text.imprint());
    }

    /** The same for a text of which nothing is known yet. */
    boolean mayBeIn(String text) {
        return anatomy.need().mayBeMet(Imprint.of(text));
    }

    /** Words of which every text that it is in holds at least one; none if there are no such words. */
    List<String> needed() {
        return anatomy.need().words();
    }

    /** A search through one text. */
    final class Search {
        private final String text;
        private @Nullable Matcher matcher;
        private int next;

        private Search(String text, int next) {
            this.text = text;
            this.next = next;
        }

        boolean find() {
            int length = text.length();
            int last = anatomy.atStart() ? 0 : length;
            Letters letters = anatomy.firstLetters();
            for (; next <= last; next++) {
                boolean mayStart = next < length ? letters.mayHold(text.charAt(next)) : anatomy.mayBeEmpty();
                if (mayStart && match().region(next, length).lookingAt()) {
                    next = Math.max(next + 1, match().end());
                    return true;
                }
            }
            return false;
        }

        /** What the group of that name holds in the hit at hand; null if nothing, or if there is no such group. */
        @Nullable
        String group(String name) {
            Integer group = groups.get(name);
            return group == null ? null : match().group(group);
        }

        /** The hit at hand. */
        Matcher match() {
            Matcher own = matcher;
            if (own == null) {
                own = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
                matcher = own;
            }
            return own;
        }
    }
}
