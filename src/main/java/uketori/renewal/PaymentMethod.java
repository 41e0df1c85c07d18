package uketori.renewal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the fee is going to be paid. */
public enum PaymentMethod {
    /** By credit card, registered beforehand and charged at the counter. */
    CARD,
    /** With revenue stamps (収入印紙) and prefectural stamps or cash. */
    STAMPS,
    UNDECIDED;

    /** The name on the wire, such as {@code stamps}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The method of that name, if there is one. */
    public static Optional<PaymentMethod> ofCode(String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
