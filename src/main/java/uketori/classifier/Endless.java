package uketori.classifier;

/** Goes over a part any number of times. */
final class Endless extends Way {

    private final Way next;
    private final boolean fewFirst;
    private Way again;

    /**
     * Any number of times.
     *
     * @param once the part, taken once; it takes some letters each time
     */
    Endless(Way once, Way next, Part.Mode mode) {
        super(once.first().or(next.first()), next.atEnd());
        this.next = next;
        this.fewFirst = mode == Part.Mode.FEW_FIRST;
        this.again = next;
    }

    /** Where it goes for another time: over the part, and back here. */
    void goOnWith(Way partAndBack) {
        again = partAndBack;
    }

    @Override
    int end(String text, int from, int to, int at) {
        Way preferred = fewFirst ? next : again;
        int end = preferred.mayBeTaken(text, to, at) ? preferred.end(text, from, to, at) : NOWHERE;
        if (end != NOWHERE) {
            return end;
        }
        Way other = fewFirst ? again : next;
        return other.mayBeTaken(text, to, at) ? other.end(text, from, to, at) : NOWHERE;
    }
}
