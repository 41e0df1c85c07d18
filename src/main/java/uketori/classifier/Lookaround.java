package uketori.classifier;

/** A look at what stands ahead of a place or behind it. */
interface Lookaround {

    /** Whether one may go on from the place, given what stands there. */
    boolean allows(String text, int from, int to, int at);

    /** The letters of which one has to stand there. */
    default Letters first() {
        return Letters.ALL;
    }

    /** Whether one may go on from the end of a text. */
    default boolean atEnd() {
        return true;
    }

    /** At what stands next. */
    record Ahead(Way way, boolean wanted) implements Lookaround {
        @Override
        public boolean allows(String text, int from, int to, int at) {
            boolean stands = way.mayBeTaken(text, to, at) && way.end(text, from, to, at) != Way.NOWHERE;
            return stands == wanted;
        }

        @Override
        public Letters first() {
            return wanted ? way.first() : Letters.ALL;
        }

        @Override
        public boolean atEnd() {
            return !wanted || way.atEnd();
        }
    }

    /**
     * At what has stood before.
     *
     * @param way the way to the place
     * @param last the letters of which one stands just before the place
     * @param least how many characters the way has at least
     * @param most how many it has at most
     */
    record Behind(Way way, Letters last, int least, int most, boolean wanted) implements Lookaround {
        @Override
        public boolean allows(String text, int from, int to, int at) {
            return stands(text, from, at) == wanted;
        }

        private boolean stands(String text, int from, int at) {
            if (at - least < from || (least > 0 && !last.hold(text.charAt(at - 1)))) {
                return false;
            }
            for (int start = at - least; start >= Math.max(from, at - most); start--) {
                if (way.mayBeTaken(text, at, start) && way.end(text, from, at, start) == at) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Goes on if the look allows it. */
    final class Gate extends Way {
        private final Lookaround lookaround;
        private final Way next;

        Gate(Lookaround lookaround, Way next) {
            super(lookaround.first().and(next.first()), lookaround.atEnd() && next.atEnd());
            this.lookaround = lookaround;
            this.next = next;
        }

        @Override
        int end(String text, int from, int to, int at) {
            return lookaround.allows(text, from, to, at) ? next.end(text, from, to, at) : NOWHERE;
        }
    }
}
