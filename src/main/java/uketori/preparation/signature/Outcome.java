package uketori.preparation.signature;

import java.util.Locale;

/** How a check came out; the later, the worse. */
public enum Outcome {
    PASS,
    WARN,
    FAIL;

    /** Its name in addresses and message files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Passes up to the first limit and fails beyond the second. */
    static Outcome upTo(double value, double passes, double warns) {
        return value <= passes ? PASS : value <= warns ? WARN : FAIL;
    }

    /** Passes from the first limit up and fails below the second. */
    static Outcome from(double value, double passes, double warns) {
        return value >= passes ? PASS : value >= warns ? WARN : FAIL;
    }
}
