package uketori.classifier;

/**
 * The way of a match through a text, from some part of a pattern on to its end. Each way knows the letters that it can
 * begin with, so that one which cannot lead anywhere is not tried.
 */
abstract class Way {

    /** What {@link #end} gives where no match ends. */
    static final int NOWHERE = -1;

    private final Letters first;
    private final boolean atEnd;

    /**
     * A way.
     *
     * @param first the letters of which one has to stand where it is taken
     * @param atEnd whether it can be taken at the end of a text as well
     */
    Way(Letters first, boolean atEnd) {
        this.first = first;
        this.atEnd = atEnd;
    }

    /**
     * Where a match ends that takes this way.
     *
     * @param from where the text begins, as far as it is looked at
     * @param to where it ends
     * @param at where the way is taken
     */
    abstract int end(String text, int from, int to, int at);

    final boolean mayBeTaken(String text, int to, int at) {
        return at < to ? first.hold(text.charAt(at)) : atEnd;
    }

    final Letters first() {
        return first;
    }

    final boolean atEnd() {
        return atEnd;
    }

    /** A match ends here. */
    static final class Goal extends Way {
        Goal() {
            super(Letters.ALL, true);
        }

        @Override
        int end(String text, int from, int to, int at) {
            return at;
        }
    }

    /** A match ends here if the text does. */
    static final class LastGoal extends Way {
        LastGoal() {
            super(Letters.NONE, true);
        }

        @Override
        int end(String text, int from, int to, int at) {
            return at == to ? at : NOWHERE;
        }
    }

    /** Goes through a word. */
    static final class Word extends Way {
        private final char[] word;
        private final Way next;

        Word(String word, Way next) {
            super(Letters.of(word.charAt(0)), false);
            this.word = word.toCharArray();
            this.next = next;
        }

        @Override
        int end(String text, int from, int to, int at) {
            int after = at + word.length;
            if (after > to) {
                return NOWHERE;
            }
            for (int i = 0; i < word.length; i++) {
                if (text.charAt(at + i) != word[i]) {
                    return NOWHERE;
                }
            }
            return next.end(text, from, to, after);
        }
    }

    /** Goes on only at the start of the text. */
    static final class AtStart extends Way {
        private final Way next;

        AtStart(Way next) {
            super(next.first(), next.atEnd());
            this.next = next;
        }

        @Override
        int end(String text, int from, int to, int at) {
            return at == from ? next.end(text, from, to, at) : NOWHERE;
        }
    }

    /** Goes on only at the end of the text, or before a line end that ends it. */
    static final class AtEnd extends Way {
        private final Way next;

        AtEnd(Way next) {
            super(next.first().and(PatternReader.LINE_ENDS), next.atEnd());
            this.next = next;
        }

        @Override
        int end(String text, int from, int to, int at) {
            return isEnd(text, from, to, at) ? next.end(text, from, to, at) : NOWHERE;
        }

        private static boolean isEnd(String text, int from, int to, int at) {
            if (at == to) {
                return true;
            }
            char last = text.charAt(at);
            boolean both = last == '\r' && at + 2 == to && text.charAt(at + 1) == '\n';
            boolean within = last == '\n' && at > from && text.charAt(at - 1) == '\r';
            return both || (at + 1 == to && !within && PatternReader.LINE_ENDS.hold(last));
        }
    }

    /** Goes on only where a word of Latin letters begins or ends. */
    static final class AtWordEdge extends Way {
        private final Way next;

        AtWordEdge(Way next) {
            super(next.first(), next.atEnd());
            this.next = next;
        }

        @Override
        int end(String text, int from, int to, int at) {
            boolean before = at > from && PatternReader.WORD.hold(text.charAt(at - 1));
            boolean after = at < to && PatternReader.WORD.hold(text.charAt(at));
            return before != after ? next.end(text, from, to, at) : NOWHERE;
        }
    }
}
