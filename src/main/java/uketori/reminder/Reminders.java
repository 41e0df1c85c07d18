package uketori.reminder;

import java.util.List;
import java.util.UUID;

/** The ledger of reminders, for those who look at it. */
public interface Reminders {

    /** All reminders about a renewal, in the order in which they are due; empty for another household's. */
    List<Reminder> ofRenewal(UUID householdId, UUID renewalId);

    /** What is planned in a household, the next first. */
    List<Reminder> planned(UUID householdId);
}
