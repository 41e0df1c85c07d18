package uketori.preparation;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Whether a passport is good for a journey, and if not, when a new one can and must be applied for.
 *
 * @param neededUntil the day until which it must be good
 * @param isGood whether it is
 * @param renewableFrom the first day on which its validity lets it be renewed
 * @param latest the latest day to apply, with the days that it follows from
 */
public record TripCheck(LocalDate neededUntil, boolean isGood, LocalDate renewableFrom, LatestDay latest) {

    /** What there is to do. */
    public enum Advice {
        NOTHING,
        APPLY,
        /** The latest day has passed. */
        TOO_LATE,
        /** The latest day comes before the first on which its validity lets it be renewed. */
        TOO_SOON_TO_RENEW;

        /** The name in message keys, such as {@code too-late}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static TripCheck of(LocalDate passportExpiresOn, LocalDate neededUntil, LatestDay latest) {
        return new TripCheck(
                neededUntil,
                !passportExpiresOn.isBefore(neededUntil),
                Eligibility.firstDayUnderOneYear(passportExpiresOn),
                latest);
    }

    /** @param today in Asia/Tokyo */
    public Advice advice(LocalDate today) {
        if (isGood) {
            return Advice.NOTHING;
        }
        if (latest.applyBy().isBefore(today)) {
            return Advice.TOO_LATE;
        }
        return latest.applyBy().isBefore(renewableFrom) ? Advice.TOO_SOON_TO_RENEW : Advice.APPLY;
    }
}
