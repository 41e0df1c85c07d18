package uketori.classifier;

import java.util.Locale;

/** What a text says of paying by card; independent of its {@link Stage}. No money moves before the counter. */
public enum PaymentNotice {
    /** Says nothing of a card registration. */
    NONE,
    /** Asks to register a card, or carries the registration link. */
    REQUESTED,
    /** Says that the card registration is done. */
    REGISTERED;

    /** The name on the wire, such as {@code requested}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
