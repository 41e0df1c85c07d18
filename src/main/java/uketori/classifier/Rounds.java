package uketori.classifier;

/** Goes over a part as often as it stands there, up to a number of times, and never less often. */
final class Rounds extends Way {

    private final Way once;
    private final int least;
    private final int most;
    private final Way next;

    Rounds(Way once, Part.Repeat times, Way next) {
        super(
                times.least() > 0 ? once.first() : once.first().or(next.first()),
                times.least() == 0 ? once.atEnd() || next.atEnd() : once.atEnd());
        this.once = once;
        this.least = times.least();
        this.most = times.most();
        this.next = next;
    }

    @Override
    int end(String text, int from, int to, int at) {
        int place = at;
        for (int count = 0; count < most; count++) {
            int after = once.mayBeTaken(text, to, place) ? once.end(text, from, to, place) : NOWHERE;
            if (after == NOWHERE && count < least) {
                return NOWHERE;
            }
            if (after == NOWHERE || after == place) {
                break;
            }
            place = after;
        }
        return next.mayBeTaken(text, to, place) ? next.end(text, from, to, place) : NOWHERE;
    }
}
