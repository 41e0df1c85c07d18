package uketori.classifier;

import java.util.BitSet;

/**
 * A set of letters in a table that is small enough to stay at hand. Different letters may share a place, so that one may
 * seem to be in it that is not, but never the other way round.
 */
final class Letters {

    private static final int PLACES = 4096;

    private final long[] places = new long[PLACES / Long.SIZE];

    Letters(BitSet letters) {
        letters.stream().forEach(letter -> places[place((char) letter) >> 6] |= 1L << place((char) letter));
    }

    boolean mayHold(char letter) {
        int place = place(letter);
        return (places[place >> 6] & (1L << place)) != 0;
    }

    private static int place(char letter) {
        return (letter * 0x9E3779B1) >>> 20;
    }
}
