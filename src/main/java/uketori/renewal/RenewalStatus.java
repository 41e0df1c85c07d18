package uketori.renewal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a renewal stands. */
public enum RenewalStatus {
    /** Nothing has been sent yet. */
    PREPARING,
    /** Sent through the portal; the office has not spoken yet. */
    SUBMITTED,
    /** The office has it: accepted, under review, or waiting for the announced pickup date. */
    IN_PROCESS,
    /** The office asked for a correction, or the application did not get through; nothing goes on until it is answered. */
    NEEDS_CORRECTION,
    /** The passport can be collected. */
    READY,
    /** Collected. */
    PICKED_UP,
    /** The office will not issue the passport. */
    REFUSED,
    /** The application was withdrawn. */
    WITHDRAWN,
    /** Not collected in time: the passport is void (domain.md, The way of an application, 8). */
    LAPSED;

    /** The name on the wire, such as {@code in-process}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The status of that name, if there is one. */
    public static Optional<RenewalStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** Whether a day for collecting can be announced already: not before the office has it, nor while it waits for us. */
    public boolean canHavePickupDate() {
        return this == SUBMITTED || this == IN_PROCESS || this == READY;
    }

    /** Whether the renewal is over. */
    public boolean isEnd() {
        return switch (this) {
            case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> true;
            case PREPARING, SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY -> false;
        };
    }
}
