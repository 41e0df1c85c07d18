package uketori.preparation;

import org.jspecify.annotations.Nullable;

/**
 * What a household notes of an office where passports are collected.
 *
 * @param name unique in the household
 * @param hours when it is open, in the household's words
 * @param days the days on which it works
 * @param businessDays how many of them it needs from acceptance to pickup
 */
public record OfficeDetails(
        String name, @Nullable String address, @Nullable String hours, OfficeDays days, int businessDays) {

    /** No office that publishes a figure needs so many. */
    public static final int MOST_BUSINESS_DAYS = 60;
}
