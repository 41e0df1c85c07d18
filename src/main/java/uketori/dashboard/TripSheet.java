package uketori.dashboard;

import java.time.LocalDate;
import uketori.preparation.TripCheck;

/**
 * What the page says of a journey, with the numbers that it was reckoned with.
 *
 * @param businessDays how many days the office works on it
 * @param acceptanceLag business days from applying to acceptance
 * @param margin days between collecting it and departing
 */
record TripSheet(TripCheck check, LocalDate departsOn, int businessDays, int acceptanceLag, int margin) {}
