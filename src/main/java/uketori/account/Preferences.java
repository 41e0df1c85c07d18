package uketori.account;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;

/**
 * How a person wants to be told.
 *
 * @param language Japanese or English
 * @param zone the zone that hours and days are meant in
 * @param reminderHour when planned reminders are sent, in that zone
 * @param quietFrom from when on nothing is sent, in that zone
 * @param quietUntil until when nothing is sent, in that zone; equal to {@code quietFrom} for no quiet hours
 */
public record Preferences(
        Locale language, ZoneId zone, LocalTime reminderHour, LocalTime quietFrom, LocalTime quietUntil) {

    /** The same in another language. */
    public Preferences in(Locale other) {
        return new Preferences(other, zone, reminderHour, quietFrom, quietUntil);
    }

    /** What a new person starts with, in the given language. */
    public static Preferences defaultsIn(Locale language) {
        return new Preferences(
                language, ZoneId.of("Asia/Tokyo"), LocalTime.of(8, 0), LocalTime.of(21, 0), LocalTime.of(7, 0));
    }
}
