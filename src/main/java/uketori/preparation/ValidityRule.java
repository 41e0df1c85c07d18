package uketori.preparation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a passport must be good for a journey. Countries set it and change it, so these are rules as they are common,
 * and which of them holds is for the traveller to say.
 */
public enum ValidityRule {
    SIX_MONTHS_AT_ENTRY(6, From.ENTRY),
    THREE_MONTHS_AT_ENTRY(3, From.ENTRY),
    SIX_MONTHS_FROM_DEPARTURE(6, From.DEPARTURE),
    THREE_MONTHS_FROM_DEPARTURE(3, From.DEPARTURE),
    /** Until the day of leaving the country. */
    FOR_THE_STAY(0, From.DEPARTURE);

    private enum From {
        ENTRY,
        /** Of leaving the country. */
        DEPARTURE
    }

    private final int months;
    private final From from;

    ValidityRule(int months, From from) {
        this.months = months;
        this.from = from;
    }

    /**
     * The day until which the passport must be good, that day included.
     *
     * @param entersOn the day of entering the country
     * @param leavesOn the day of leaving it
     */
    public LocalDate neededUntil(LocalDate entersOn, LocalDate leavesOn) {
        return (from == From.ENTRY ? entersOn : leavesOn).plusMonths(months);
    }

    /** Whether the day of leaving the country must be known. */
    public boolean countsFromLeaving() {
        return from == From.DEPARTURE;
    }

    /** The name in forms and message keys, such as {@code six-months-at-entry}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule of that name, if there is one. */
    public static Optional<ValidityRule> ofCode(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }
}
