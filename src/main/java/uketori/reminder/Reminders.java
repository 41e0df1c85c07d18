package uketori.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uketori.renewal.NotFound;

/** The ledger of reminders, for those who look at it. */
public interface Reminders {

    /** All reminders about a renewal, in the order in which they are due; empty for another household's. */
    List<Reminder> ofRenewal(UUID householdId, UUID renewalId);

    /**
     * What there is to tell of a renewal's reminders: all that is planned, and of those that went, were left out or came
     * too late the newest, in the order in which they are due. What was withdrawn before it went is left out.
     *
     * @param mostPast how many of the past at most
     */
    List<Reminder> told(UUID householdId, UUID renewalId, int mostPast);

    /** The next planned reminder about each of those renewals, where there is one. */
    Map<UUID, Reminder> next(UUID householdId, Collection<UUID> renewals);

    /**
     * All reminders of a household that were or are due since an instant, in the order in which they are due. What was
     * withdrawn before it went is left out.
     */
    List<Reminder> since(UUID householdId, Instant from);

    /**
     * Lets a planned reminder go now, whatever its time; to somebody else not within their quiet hours.
     *
     * @throws NotFound when it is not one of that household's
     */
    void sendNow(UUID householdId, UUID reminderId, UUID byPerson);

    /**
     * Leaves a planned reminder out.
     *
     * @throws NotFound when it is not one of that household's
     */
    void skip(UUID householdId, UUID reminderId);

    /**
     * Puts off the kind of a reminder about the same renewal or document: nothing of it before that day, and then one,
     * unless it would be of no more use by then.
     *
     * @param until in the recipient's zone
     * @throws NotFound when it is not one of that household's
     */
    void snooze(UUID householdId, UUID reminderId, LocalDate until);

    /** Sends a person a mail by the very way of the reminders, to see whether it arrives. */
    void sendTest(UUID householdId, UUID personId);
}
