package uketori.classifier;

/**
 * An address on the page.
 *
 * @param target where it leads, as written
 * @param shown what a person sees of it; the target itself where the address stands bare in the text
 * @param start where what is seen starts in the visible text
 * @param end where it ends, exclusive
 */
record Link(String target, String shown, int start, int end) {

    /** Whether the address stands bare in the text rather than behind other words. */
    boolean bare() {
        return target.equals(shown);
    }
}
