package uketori.preparation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where the applicant lives: from abroad an application goes another way (domain.md, Who applies). */
public enum Residence {
    JAPAN,
    ABROAD;

    /** The name on the wire, such as {@code japan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The residence of that name, if there is one. */
    public static Optional<Residence> ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }
}
