package uketori.renewal;

import java.util.Locale;

/** Whether the card was asked for and registered. Registered is not paid: the charge happens at the counter. */
public enum CardRegistration {
    NONE,
    REQUESTED,
    REGISTERED;

    /** The name on the wire, such as {@code requested}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
