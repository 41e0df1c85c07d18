package uketori.classifier;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Several ways, of which the first that leads to the end is taken. Only those are tried that the letter at hand can begin. */
final class Fork extends Way {

    /** A way that more letters can begin is tried by asking it, rather than found by the letter. */
    private static final int MOST_SIGNS = 64;

    /** The letters that the ways are found by, in order, and the ways that each of them can begin. */
    private final char[] signs;

    private final Way[][] bySign;
    private final Way[] byAnyOther;
    private final Way[] atEnd;

    Fork(List<Way> ways) {
        super(
                ways.stream().map(Way::first).reduce(Letters.NONE, Letters::or),
                ways.stream().anyMatch(Way::atEnd));
        int[] letters = ways.stream()
                .filter(way -> way.first().size() <= MOST_SIGNS)
                .flatMapToInt(way -> IntStream.of(way.first().each()))
                .sorted()
                .distinct()
                .toArray();
        this.signs = new char[letters.length];
        IntStream.range(0, letters.length).forEach(i -> signs[i] = (char) letters[i]);
        this.bySign = IntStream.of(letters)
                .mapToObj(letter -> those(ways, way -> way.first().hold((char) letter)))
                .toArray(Way[][]::new);
        this.byAnyOther = those(ways, way -> way.first().size() > MOST_SIGNS);
        this.atEnd = those(ways, Way::atEnd);
    }

    private static Way[] those(List<Way> ways, Predicate<Way> wanted) {
        return ways.stream().filter(wanted).toArray(Way[]::new);
    }

    @Override
    int end(String text, int from, int to, int at) {
        if (at >= to) {
            return first(atEnd, text, from, to, at);
        }
        char letter = text.charAt(at);
        int sign = Arrays.binarySearch(signs, letter);
        if (sign >= 0) {
            return first(bySign[sign], text, from, to, at);
        }
        for (Way way : byAnyOther) {
            int end = way.first().hold(letter) ? way.end(text, from, to, at) : NOWHERE;
            if (end != NOWHERE) {
                return end;
            }
        }
        return NOWHERE;
    }

    private static int first(Way[] ways, String text, int from, int to, int at) {
        for (Way way : ways) {
            int end = way.end(text, from, to, at);
            if (end != NOWHERE) {
                return end;
            }
        }
        return NOWHERE;
    }
}
