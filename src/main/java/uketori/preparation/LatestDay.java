package uketori.preparation;

import java.time.LocalDate;

/**
 * The latest sensible day to apply for a passport that is needed on a day, reckoned back; domain.md, The way of an
 * application (3): acceptance comes after a few days, and business days count from acceptance.
 *
 * @param collectBy the last day on which the office is open that leaves the margin
 * @param acceptedBy the day by which the office must have accepted the application
 * @param applyBy the latest day to apply
 */
public record LatestDay(LocalDate collectBy, LocalDate acceptedBy, LocalDate applyBy) {

    /** What many offices name; it differs, so it is only where to begin. */
    public static final int USUAL_BUSINESS_DAYS = 11;

    /** Acceptance comes "after a few days": taken long. */
    public static final int USUAL_ACCEPTANCE_LAG = 5;

    /** A planned pickup date can slip, and is sometimes announced for days ahead. */
    public static final int USUAL_MARGIN = 14;

    /**
     * Reckons back.
     *
     * @param neededOn the day on which the passport must be in hand, such as that of the departure
     * @param margin how many days of the calendar shall lie between collecting it and needing it
     * @param businessDays how many days the office works on it, from acceptance
     * @param acceptanceLag how many business days pass from applying to acceptance
     */
    public static LatestDay reckonBack(
            LocalDate neededOn, int margin, int businessDays, int acceptanceLag, OfficeDays office) {
        LocalDate collectBy = office.before(neededOn.minusDays(margin), 0);
        LocalDate acceptedBy = office.before(collectBy, businessDays);
        return new LatestDay(collectBy, acceptedBy, office.before(acceptedBy, acceptanceLag));
    }
}
