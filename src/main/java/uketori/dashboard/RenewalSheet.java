package uketori.dashboard;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.account.Person;
import uketori.preparation.ChecklistItem;
import uketori.preparation.Fee;
import uketori.preparation.Office;
import uketori.preparation.OfficeDetails;
import uketori.reminder.Reminder;
import uketori.renewal.CardRegistration;
import uketori.renewal.Change;
import uketori.renewal.Possibility;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.StatusDetails;

/**
 * All that a renewal's page shows.
 *
 * @param history the newest row first
 * @param newest the text recorded last; null before the first
 * @param older lines for the texts before it, the newest first; not all, on the renewal's own page
 * @param more whether there is more history than the renewal's own page shows
 * @param reminders in the order in which they are due
 * @param reader who looks at it
 * @param people the household's, who may get its mail
 * @param remembered the ids of the learned wordings that have not been forgotten
 * @param offices the household's, to choose one from
 * @param surcharge what a new application costs more once this one has lapsed, as far as it is noted
 */
record RenewalSheet(
        Glance glance,
        List<Possibility> possibilities,
        List<Change> history,
        @Nullable StatusDetail newest,
        List<StatusDetails.Line> older,
        boolean more,
        List<Reminder> reminders,
        UUID reader,
        List<Person> people,
        Set<UUID> remembered,
        List<Office> offices,
        @Nullable Fee surcharge) {

    RenewalSheet {
        possibilities = List.copyOf(possibilities);
        history = List.copyOf(history);
        older = List.copyOf(older);
        reminders = List.copyOf(reminders);
        people = List.copyOf(people);
        remembered = Set.copyOf(remembered);
        offices = List.copyOf(offices);
    }

    /** How many lines of a kind the renewal's own page shows. */
    static final int RECENT = 12;

    /** The newest rows of its history, as many as are taken in at a look. */
    public List<Change> recent() {
        return history.subList(0, Math.min(RECENT, history.size()));
    }

    public Renewal renewal() {
        return glance.renewal();
    }

    /** What the household has noted of the office where it is to be collected. */
    public @Nullable OfficeDetails office() {
        String written = renewal().office();
        return written == null
                ? null
                : offices.stream()
                        .map(Office::details)
                        .filter(office -> office.isMeantBy(written))
                        .findFirst()
                        .orElse(null);
    }

    /** What to bring when collecting. */
    public List<ChecklistItem> bring() {
        return ChecklistItem.toPickUp(renewal().paymentMethod(), renewal().cardRegistration());
    }

    /** Whether it is time to think of collecting the passport. */
    boolean isPickupInSight() {
        return glance.situation() == Situation.READY
                || (renewal().pickupFrom() != null && !renewal().status().isEnd());
    }

    /** Whether there is anything to say of paying by card. */
    boolean isCardInPlay() {
        return renewal().cardRegistration() != CardRegistration.NONE
                || renewal().paymentUrl() != null;
    }

    /** The row that a step takes back, where it is the one that undoes: the newest, which the person sees. */
    @Nullable
    Long undoneBy(RenewalEvent step) {
        return step == RenewalEvent.UNDO && !history.isEmpty()
                ? (Long) history.getFirst().id()
                : null;
    }

    /** What the household's people are called. */
    Names names() {
        return Names.of(reader, people);
    }
}
