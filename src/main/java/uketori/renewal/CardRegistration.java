package uketori.renewal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the card was asked for and registered. Registered is not paid: the charge happens at the counter. */
public enum CardRegistration {
    NONE,
    REQUESTED,
    REGISTERED;

    /** The name on the wire, such as {@code requested}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that name, if there is one. */
    public static Optional<CardRegistration> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
