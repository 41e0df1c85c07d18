package uketori.reminder;

import java.util.Map;
import uketori.account.Preferences;

/**
 * How one person wants to be reminded of one renewal or document.
 *
 * @param leadTimes what they changed; the defaults hold for the rest
 * @param snoozed the kinds that they put off
 */
record PersonalSchedule(
        Preferences preferences, Map<ReminderKind, LeadTimes> leadTimes, Map<ReminderKind, Snooze> snoozed) {

    PersonalSchedule {
        leadTimes = Map.copyOf(leadTimes);
        snoozed = Map.copyOf(snoozed);
    }

    static PersonalSchedule of(Preferences preferences) {
        return new PersonalSchedule(preferences, Map.of(), Map.of());
    }

    LeadTimes leadTimes(ReminderKind kind) {
        return leadTimes.getOrDefault(kind, LeadTimes.defaults(kind));
    }
}
