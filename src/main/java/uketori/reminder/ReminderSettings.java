package uketori.reminder;

import java.util.Map;
import java.util.UUID;

/** Which reminders a person wants, and when. */
public interface ReminderSettings {

    /** Every kind's lead times as they hold for a person. */
    Map<ReminderKind, LeadTimes> of(UUID personId);

    /** Changes them; what is planned follows. */
    void change(UUID householdId, UUID personId, Map<ReminderKind, LeadTimes> leadTimes);
}
