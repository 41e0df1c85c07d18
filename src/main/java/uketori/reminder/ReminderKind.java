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
    FINISH_PREPARING,
    /** Asked for by a person, to see whether mail arrives. */
    TEST;

    /** @throws IllegalArgumentException when there is no kind of that name */
    public static ReminderKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The name on the wire, such as {@code card-registration}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
