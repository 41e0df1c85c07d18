package uketori.account;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.springframework.validation.Errors;

/** A person's name and preferences, as the settings page shows and takes them. Times are such as 08:00. */
record PreferencesForm(
        String name, String language, String zone, String reminderHour, String quietFrom, String quietUntil) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    PreferencesForm {
        name = Entered.text(name);
        language = Entered.text(language);
        zone = Entered.text(zone);
        reminderHour = Entered.text(reminderHour);
        quietFrom = Entered.text(quietFrom);
        quietUntil = Entered.text(quietUntil);
    }

    static PreferencesForm of(Person person) {
        Preferences preferences = person.preferences();
        return new PreferencesForm(
                person.name(),
                preferences.language().getLanguage(),
                preferences.zone().getId(),
                preferences.reminderHour().format(TIME),
                preferences.quietFrom().format(TIME),
                preferences.quietUntil().format(TIME));
    }

    void check(Errors errors) {
        Entered.demand(AccountRules.isName(name), errors, "name", "name");
        Entered.demand(AccountRules.isLanguage(language), errors, "language", "language");
        Entered.demand(ZoneId.getAvailableZoneIds().contains(zone), errors, "zone", "zone");
        Entered.demand(isTime(reminderHour), errors, "reminderHour", "time");
        Entered.demand(isTime(quietFrom), errors, "quietFrom", "time");
        Entered.demand(isTime(quietUntil), errors, "quietUntil", "time");
    }

    /** Only after {@link #check} found nothing. */
    Preferences preferences() {
        return new Preferences(
                Locale.of(language),
                ZoneId.of(zone),
                LocalTime.parse(reminderHour, TIME),
                LocalTime.parse(quietFrom, TIME),
                LocalTime.parse(quietUntil, TIME));
    }

    private static boolean isTime(String text) {
        try {
            LocalTime.parse(text, TIME);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
