package uketori.preparation;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a fee is for; the amounts are data and stand in the database. */
public enum FeeKind {
    /** A passport of ten years, applied for online. */
    TEN_YEARS_ONLINE,
    /** A passport for somebody under 18, applied for online. */
    UNDER_18_ONLINE,
    /** What a new application costs more after a passport was not collected in time. */
    AFTER_LAPSE;

    private static final int AGE_OF_TEN_YEARS = 18;

    /** What a passport is charged as for somebody of that birthday, if it is known, who applies on that day. */
    public static FeeKind ofAge(@Nullable LocalDate birthday, LocalDate on) {
        if (birthday == null) {
            return TEN_YEARS_ONLINE;
        }
        return Period.between(birthday, on).getYears() < AGE_OF_TEN_YEARS ? UNDER_18_ONLINE : TEN_YEARS_ONLINE;
    }

    /** The name in forms, message keys and the database, such as {@code ten-years-online}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that name, if there is one. */
    public static Optional<FeeKind> ofCode(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
