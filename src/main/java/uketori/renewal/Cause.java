package uketori.renewal;

import java.util.Locale;

/** Who or what caused a change. */
public enum Cause {
    /** Somebody of the household said so. */
    PERSON,
    /** The office's words, as read. */
    READING,
    /** A day came that an earlier text or change had named. */
    CALENDAR;

    /** The name on the wire, such as {@code reading}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
