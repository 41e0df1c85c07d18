package uketori.reminder;

import java.util.Locale;

/** What a reminder is about. */
public enum ReminderKind {
    STATUS_CHANGED,
    CHECK_STATUS,
    CARD_REGISTRATION,
    PICKUP_DATE,
    PICKUP,
    PICKUP_DEADLINE,
    CORRECTION,
    SAVE_SLIP,
    CERTIFICATE_EXPIRY,
    PASSPORT_EXPIRY,
    FINISH_PREPARING;

    /** The name on the wire, such as {@code card-registration}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
