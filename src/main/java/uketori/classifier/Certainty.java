package uketori.classifier;

import java.util.Locale;

/** How far a reading may be trusted. There are no percentages: nobody could say what they mean. */
public enum Certainty {
    /** Unconditional official wording in the newest message, and nothing against it. */
    CERTAIN,
    /** The same meaning in wording not known word for word, and nothing against it. */
    LIKELY,
    /** Not known; the stage is then always {@link Stage#UNKNOWN}. */
    UNSURE;

    /** The name on the wire, such as {@code likely}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
