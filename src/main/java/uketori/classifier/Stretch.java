package uketori.classifier;

import java.util.List;

/** Goes over a number of letters, each out of one set, and before each of which the same may have to stand or not to. */
final class Stretch extends Way {

    private final Letters letters;
    private final Lookaround[] lookarounds;
    private final int least;
    private final int most;
    private final Part.Mode mode;
    private final Way next;

    Stretch(Letters letters, List<Lookaround> lookarounds, Part.Repeat times, Way next) {
        super(
                times.least() > 0
                        ? letters.withPairStarts()
                        : letters.withPairStarts().or(next.first()),
                times.least() == 0 && next.atEnd());
        this.letters = letters;
        this.lookarounds = lookarounds.toArray(Lookaround[]::new);
        this.least = times.least();
        this.most = times.most();
        this.mode = times.mode();
        this.next = next;
    }

    @Override
    int end(String text, int from, int to, int at) {
        int place = at;
        int count = 0;
        int enough = mode == Part.Mode.FEW_FIRST ? least : most;
        while (count < enough) {
            int after = after(text, from, to, place);
            if (after == NOWHERE) {
                break;
            }
            place = after;
            count++;
        }
        if (count < least) {
            return NOWHERE;
        }
        return switch (mode) {
            case MANY_FIRST -> endAtOrBefore(text, from, to, at, place, count);
            case FEW_FIRST -> endAtOrAfter(text, from, to, place, count);
            case ALL -> next.mayBeTaken(text, to, place) ? next.end(text, from, to, place) : NOWHERE;
        };
    }

    private int endAtOrBefore(String text, int from, int to, int start, int last, int times) {
        int place = last;
        for (int count = times; count >= least; count--) {
            int end = next.mayBeTaken(text, to, place) ? next.end(text, from, to, place) : NOWHERE;
            if (end != NOWHERE) {
                return end;
            }
            boolean pair =
                    place - 2 >= start && Character.isSurrogatePair(text.charAt(place - 2), text.charAt(place - 1));
            place -= pair ? 2 : 1;
        }
        return NOWHERE;
    }

    private int endAtOrAfter(String text, int from, int to, int first, int times) {
        int place = first;
        for (int count = times; place != NOWHERE; count++) {
            int end = next.mayBeTaken(text, to, place) ? next.end(text, from, to, place) : NOWHERE;
            if (end != NOWHERE) {
                return end;
            }
            place = count < most ? after(text, from, to, place) : NOWHERE;
        }
        return NOWHERE;
    }

    /** The place behind one letter more. */
    private int after(String text, int from, int to, int at) {
        if (at >= to) {
            return NOWHERE;
        }
        char letter = text.charAt(at);
        int after = at + 1;
        if (Character.isHighSurrogate(letter) && after < to && Character.isLowSurrogate(text.charAt(after))) {
            after = letters.holdPair(Character.toCodePoint(letter, text.charAt(after))) ? after + 1 : NOWHERE;
        } else if (!letters.hold(letter)) {
            return NOWHERE;
        }
        for (Lookaround lookaround : lookarounds) {
            if (!lookaround.allows(text, from, to, at)) {
                return NOWHERE;
            }
        }
        return after;
    }
}
