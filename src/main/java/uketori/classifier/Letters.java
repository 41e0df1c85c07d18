package uketori.classifier;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A set of letters. It is kept in pages, of which most are empty or full and then take no room. */
final class Letters {

    private static final int PAGES = 256;
    private static final int WORDS = 4;
    private static final int FULL = 1;
    private static final long[] EMPTY_AND_FULL = {0, 0, 0, 0, -1, -1, -1, -1};
    private static final Map<Integer, Letters> SINGLE = new ConcurrentHashMap<>();

    static final Letters NONE = new Letters(new byte[PAGES], EMPTY_AND_FULL, null);
    static final Letters ALL = NONE.others();

    private static final Letters PAIR_STARTS = range(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);

    /** Which of the kept pages each page of the alphabet is. */
    private final byte[] pages;

    /** The kept pages, one behind the other; the first is empty, the second full. */
    private final long[] words;

    /** Which letters it holds that are written as a pair of characters; null if none. */
    private final @Nullable IntPredicate pairs;

    private final int size;

    private Letters(byte[] pages, long[] words, @Nullable IntPredicate pairs) {
        this.pages = pages;
        this.words = words;
        this.pairs = pairs;
        this.size = size(pages, words);
    }

    private static int size(byte[] pages, long[] words) {
        int size = 0;
        for (byte page : pages) {
            for (int word = 0; page != 0 && word < WORDS; word++) {
                size += Long.bitCount(words[(page & 0xFF) * WORDS + word]);
            }
        }
        return size;
    }

    static Letters of(int letter) {
        return SINGLE.computeIfAbsent(letter, one -> range(one, one));
    }

    static Letters of(String letters) {
        return of(letters.chars(), null);
    }

    /** Those from one to another, both of them included. */
    static Letters range(int from, int to) {
        return of(IntStream.rangeClosed(from, to), null);
    }

    /** Those of a writing system. */
    static Letters of(Character.UnicodeScript script) {
        IntPredicate belongs = letter -> Character.UnicodeScript.of(letter) == script;
        return of(IntStream.rangeClosed(0, Character.MAX_VALUE).filter(belongs), belongs);
    }

    private static Letters of(IntStream letters, @Nullable IntPredicate pairs) {
        byte[] pages = new byte[PAGES];
        long[] all = new long[PAGES * WORDS];
        letters.forEach(letter -> all[letter >> 6] |= 1L << letter);
        long[] words = EMPTY_AND_FULL;
        for (int page = 0; page < PAGES; page++) {
            long[] own = Arrays.copyOfRange(all, page * WORDS, (page + 1) * WORDS);
            words = keep(own, page, pages, words);
        }
        return new Letters(pages, words, pairs);
    }

    /** Keeps a page, unless there is one like it; the kept pages. */
    private static long[] keep(long[] own, int page, byte[] pages, long[] words) {
        int place = 0;
        while (place < words.length && !Arrays.equals(own, 0, WORDS, words, place, place + WORDS)) {
            place += WORDS;
        }
        pages[page] = (byte) (place / WORDS);
        if (place < words.length) {
            return words;
        }
        long[] more = Arrays.copyOf(words, place + WORDS);
        System.arraycopy(own, 0, more, place, WORDS);
        return more;
    }

    boolean hold(char letter) {
        return (words[(pages[letter >> 8] & 0xFF) * WORDS + (letter >> 6 & 3)] & (1L << letter)) != 0;
    }

    /** Whether they hold a letter that is written as a pair of characters. */
    boolean holdPair(int letter) {
        return pairs != null && pairs.test(letter);
    }

    boolean mayHoldPairs() {
        return pairs != null;
    }

    /** How many they are, pairs aside. */
    int size() {
        return size;
    }

    /** Each of them, pairs aside. */
    int[] each() {
        int[] all = new int[size];
        int count = 0;
        for (int letter = 0; count < size; letter++) {
            if (pages[letter >> 8] == 0) {
                letter |= 0xFF;
            } else if (hold((char) letter)) {
                all[count++] = letter;
            }
        }
        return all;
    }

    /** These and those. */
    Letters or(Letters those) {
        if (size == PAGES << Byte.SIZE && mayHoldPairs()) {
            return this;
        }
        if (pairs == null && those.pairs == null) {
            Letters both = joined(those, (a, b) -> a | b, null);
            return both.size == size ? this : both.size == those.size ? those : both;
        }
        IntPredicate both = pairs == null || those.pairs == null ? pairs : pairs.or(those.pairs);
        return joined(those, (a, b) -> a | b, both == null ? those.pairs : both);
    }

    /** What these have in common with those. */
    Letters and(Letters those) {
        return joined(those, (a, b) -> a & b, pairs == null || those.pairs == null ? null : pairs.and(those.pairs));
    }

    /** All that are not among these. */
    Letters others() {
        return joined(this, (a, _) -> ~a, pairs == null ? letter -> true : pairs.negate());
    }

    /** These and the characters that those of them begin with which are written as pairs. */
    Letters withPairStarts() {
        return mayHoldPairs() ? or(PAIR_STARTS) : this;
    }

    private Letters joined(Letters those, LongBinaryOperator operator, @Nullable IntPredicate pairsOfBoth) {
        byte[] both = new byte[PAGES];
        long[] kept = EMPTY_AND_FULL;
        long[] own = new long[WORDS];
        byte twiceEmpty = (byte) (operator.applyAsLong(0, 0) & FULL);
        for (int page = 0; page < PAGES; page++) {
            int one = pages[page] & 0xFF;
            int other = those.pages[page] & 0xFF;
            if ((one | other) == 0) {
                both[page] = twiceEmpty;
                continue;
            }
            for (int word = 0; word < WORDS; word++) {
                own[word] = operator.applyAsLong(words[one * WORDS + word], those.words[other * WORDS + word]);
            }
            kept = keep(own, page, both, kept);
        }
        return new Letters(both, kept, pairsOfBoth);
    }
}
