package uketori.statusdetail;

/** The refusals of this module, for tests of those who must answer them. */
public final class TextRefusals {

    private TextRefusals() {}

    public static TextRefused textRefused(TextRefused.Because because) {
        return new TextRefused(because);
    }
}
