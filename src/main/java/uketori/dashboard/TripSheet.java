package uketori.dashboard;

import java.time.LocalDate;
import uketori.preparation.LatestDay;
import uketori.preparation.OfficeDays;
import uketori.preparation.TripCheck;

/** What the page says of a journey, with the numbers that it was reckoned with. */
record TripSheet(TripCheck check, LocalDate departsOn, Reckoning reckoning) {

    /**
     * The numbers.
     *
     * @param businessDays how many days the office works on it
     * @param acceptanceLag business days from applying to acceptance
     * @param margin days between collecting it and departing
     */
    record Reckoning(int businessDays, int acceptanceLag, int margin) {}

    static TripSheet of(
            LocalDate expiresOn, LocalDate neededUntil, LocalDate departsOn, Reckoning numbers, OfficeDays office) {
        LatestDay latest = LatestDay.reckonBack(
                departsOn, numbers.margin(), numbers.businessDays(), numbers.acceptanceLag(), office);
        return new TripSheet(TripCheck.of(expiresOn, neededUntil, latest), departsOn, numbers);
    }
}
