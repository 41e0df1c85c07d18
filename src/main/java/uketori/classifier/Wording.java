package uketori.classifier;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for only in texts that hold the words it needs, and there only where one of its first letters
 * stands. It finds what {@link Pattern} would find, in a small part of the time; what stands in its groups, which is
 * seldom asked, is left to that.
 */
final class Wording {

    private static final Pattern NAMES = Pattern.compile("\\(\\?<(\\w+)>");

    private final String written;
    private final Part parts;
    private final Anatomy anatomy;
    private final Need need;
    private final Way way;
    private final Set<String> groups;
    /** The way through a whole text; laid when it is first asked for. */
    private volatile @Nullable Way whole;
    /** The pattern that knows its groups; made when it is first asked for. */
    private volatile @Nullable Pattern grouped;

    private Wording(String written) {
        this.written = written;
        this.parts = PatternReader.read(written);
        this.anatomy = Anatomy.of(parts);
        this.need = anatomy.need();
        this.way = Ways.of(parts);
        this.groups =
                NAMES.matcher(written).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }

    static Wording of(String pattern) {
        return new Wording(pattern);
    }

    String pattern() {
        return written;
    }

    /** Looks through {@code text}; the search goes on from hit to hit. */
    Search in(String text) {
        return new Search(text, 0, text.length());
    }

    /** Looks through {@code text}; the search goes on from hit to hit. */
    Search in(MappedText text) {
        return mayBeIn(text) ? in(text.text()) : nowhereIn(text.text());
    }

    /** Looks through a text whose imprint is known; the search goes on from hit to hit. */
    Search in(String text, Imprint imprint) {
        return need.mayBeMet(imprint) ? in(text) : nowhereIn(text);
    }

    private Search nowhereIn(String text) {
        return new Search(text, text.length() + 1, text.length());
    }

    boolean isIn(String text) {
        return in(text).find();
    }

    boolean isIn(MappedText text) {
        return mayBeIn(text) && isIn(text.text());
    }

    /** Whether it is in that part of the text, taken for itself. */
    boolean isIn(MappedText text, int from, int to) {
        return need.mayBeMet(text.imprint()) && new Search(text.text(), from, to).find();
    }

    /** Whether it stands in the text at that place. */
    boolean standsAt(int place, String text) {
        int to = text.length();
        return place < to && way.mayBeTaken(text, to, place) && way.end(text, place, to, place) != Way.NOWHERE;
    }

    /** Whether the whole of {@code text} fits. */
    boolean is(String text) {
        int length = text.length();
        return length >= anatomy.least()
                && length <= anatomy.most()
                && way.mayBeTaken(text, length, 0)
                && whole().end(text, 0, length, 0) != Way.NOWHERE;
    }

    /** Whether the whole of {@code text} fits. */
    boolean is(MappedText text) {
        return way.mayBeTaken(text.text(), text.length(), 0) && mayBeIn(text) && is(text.text());
    }

    private Way whole() {
        Way known = whole;
        if (known == null) {
            known = Ways.toTheEnd(parts);
            whole = known;
        }
        return known;
    }

    private Pattern grouped() {
        Pattern known = grouped;
        if (known == null) {
            known = Pattern.compile(written);
            grouped = known;
        }
        return known;
    }

    /** The text without what fits. */
    String without(String text) {
        Search search = in(text);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (search.find()) {
            rest.append(text, from, search.start());
            from = search.end();
        }
        return from == 0 ? text : rest.append(text, from, text.length()).toString();
    }

    /** The text without what fits. */
    String without(MappedText text) {
        return mayBeIn(text) ? without(text.text()) : text.text();
    }

    /** Whether the text holds the words without which nothing in it can fit. */
    boolean mayBeIn(MappedText text) {
        boolean mayStart = !anatomy.atStart() || way.mayBeTaken(text.text(), text.length(), 0);
        return mayStart && need.mayBeMet(text.imprint());
    }

    /** The same for a text of which nothing is known yet. */
    boolean mayBeIn(String text) {
        return need.mayBeMet(Imprint.of(text));
    }

    /** Words of which every text that it is in holds at least one; none if there are no such words. */
    List<String> needed() {
        return need.words();
    }

    /** A search through one text. */
    final class Search {
        private final String text;
        private final int from;
        private final int to;
        private int next;
        private int start;
        private int end;
        private @Nullable Matcher matcher;

        private Search(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            this.next = from;
        }

        boolean find() {
            int last = anatomy.atStart() ? from : to - anatomy.least();
            for (; next <= last; next++) {
                if (way.mayBeTaken(text, to, next)) {
                    int found = way.end(text, from, to, next);
                    if (found != Way.NOWHERE) {
                        start = next;
                        end = found;
                        next = Math.max(next + 1, end);
                        matcher = null;
                        return true;
                    }
                }
            }
            return false;
        }

        /** Where the hit at hand begins. */
        int start() {
            return start;
        }

        /** Where the hit at hand ends. */
        int end() {
            return end;
        }

        /** What the group of that name holds in the hit at hand; null if nothing, or if there is no such group. */
        @Nullable
        String group(String name) {
            return groups.contains(name) ? match().group(name) : null;
        }

        /** The hit at hand with its groups. */
        Matcher match() {
            Matcher own = matcher;
            if (own == null) {
                own = grouped()
                        .matcher(text)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false)
                        .region(start, to);
                if (!own.lookingAt()) {
                    throw new IllegalStateException(written + " does not stand in " + text + " at " + start);
                }
                matcher = own;
            }
            return own;
        }
    }
}
