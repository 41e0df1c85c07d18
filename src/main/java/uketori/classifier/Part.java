package uketori.classifier;

import java.util.List;

/** A part of a pattern: what it consists of. Which part of a match was what is not asked, so groups have no names here. */
sealed interface Part {

    /** One letter of a set. */
    record OneOf(Letters letters) implements Part {}

    /** Parts that follow on each other. */
    record Sequence(List<Part> parts) implements Part {}

    /** Parts of which the first that leads to a match is taken. */
    record Choice(List<Part> parts) implements Part {}

    /**
     * A part that stands several times.
     *
     * @param least how often at least
     * @param most how often at most
     * @param mode how many are tried first
     */
    record Repeat(Part part, int least, int most, Mode mode) implements Part {}

    /** How many of a part that may stand several times are tried first. */
    enum Mode {
        MANY_FIRST,
        FEW_FIRST,
        /** As many as stand there, and never fewer. */
        ALL
    }

    /**
     * A look at what stands next or has stood before, which takes nothing.
     *
     * @param ahead whether at what stands next
     * @param wanted whether the part has to stand there, rather than must not
     */
    record Look(Part part, boolean ahead, boolean wanted) implements Part {}

    /** A place between letters. */
    enum Place implements Part {
        START,
        END,
        WORD_EDGE
    }
}
