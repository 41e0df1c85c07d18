package uketori.classifier;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern that is looked for only where one of its first letters stands; finds what the pattern alone would find. */
final class Wording {

    private final Pattern pattern;
    private final BitSet firstLetters;

    private Wording(Pattern pattern) {
        this.pattern = pattern;
        this.firstLetters = FirstLetters.of(pattern.pattern());
    }

    static Wording of(String pattern) {
        return new Wording(Pattern.compile(pattern));
    }

    String pattern() {
        return pattern.pattern();
    }

    /** Looks through {@code text}; the search goes on from hit to hit. */
    Search in(String text) {
        return new Search(text);
    }

    boolean isIn(String text) {
        return new Search(text).find();
    }

    /** Whether the whole of {@code text} fits. */
    boolean is(String text) {
        return !text.isEmpty()
                && firstLetters.get(text.charAt(0))
                && pattern.matcher(text).matches();
    }

    /** A search through one text. */
    final class Search {
        private final String text;
        private @Nullable Matcher matcher;
        private int next;

        private Search(String text) {
            this.text = text;
        }

        boolean find() {
            while (next < text.length()) {
                if (firstLetters.get(text.charAt(next))
                        && match().region(next, text.length()).lookingAt()) {
                    next = Math.max(next + 1, match().end());
                    return true;
                }
                next++;
            }
            return false;
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
