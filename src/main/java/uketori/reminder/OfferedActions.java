package uketori.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uketori.account.Person;
import uketori.reminder.Letter.Link;

/** What the reader of a mail is offered to say with one press of a button. */
final class OfferedActions {

    /** Nobody puts off what has no more time than that. */
    static final int SNOOZE_DAYS = 3;

    private final Person person;
    private final MailAddresses addresses;
    private final Words words;

    OfferedActions(Person person, MailAddresses addresses, Words words) {
        this.person = person;
        this.addresses = addresses;
        this.words = words;
    }

    /** The notice with its links. */
    Notice offer(Notice notice) {
        List<Link> links = new ArrayList<>();
        done(notice.kind()).ifPresent(action -> links.add(link(action, notice.due())));
        boolean hasTime = notice.by() == null || words.daysUntil(notice.by()) > SNOOZE_DAYS;
        if (hasTime && canWait(notice.kind())) {
            links.add(link(MailAction.SNOOZE, notice.due()));
        }
        return notice.with(notice.section().offering(links));
    }

    /** Ends such mail. */
    String stopping(Due due) {
        return addresses.act(MailAction.STOP, person.householdId(), person.id(), due.reminderId());
    }

    private Link link(MailAction action, Due due) {
        return new Link(
                words.say("action." + action.code()),
                addresses.act(action, person.householdId(), person.id(), due.reminderId()));
    }

    private static Optional<MailAction> done(ReminderKind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case CARD_REGISTRATION -> MailAction.CARD_REGISTERED;
                    case PICKUP, PICKUP_DEADLINE -> MailAction.PICKED_UP;
                    case CORRECTION -> MailAction.RESUBMITTED;
                    case SAVE_SLIP -> MailAction.SLIP_SAVED;
                    case FINISH_PREPARING -> MailAction.SUBMITTED;
                    // A new last day has to be entered, a new text pasted: their pages do that.
                    case CERTIFICATE_EXPIRY, PASSPORT_EXPIRY, CHECK_STATUS, STATUS_CHANGED, PICKUP_DATE, TEST -> null;
                });
    }

    private static boolean canWait(ReminderKind kind) {
        return switch (kind) {
            case CHECK_STATUS,
                    CARD_REGISTRATION,
                    PICKUP,
                    PICKUP_DEADLINE,
                    CORRECTION,
                    SAVE_SLIP,
                    CERTIFICATE_EXPIRY,
                    PASSPORT_EXPIRY,
                    FINISH_PREPARING -> true;
            case STATUS_CHANGED, PICKUP_DATE, TEST -> false;
        };
    }
}
