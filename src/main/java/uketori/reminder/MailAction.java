package uketori.reminder;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uketori.renewal.RenewalEvent;

/** What a link in a mail can do for its reader. */
public enum MailAction {
    SUBMITTED('s', RenewalEvent.SUBMIT),
    CARD_REGISTERED('c', RenewalEvent.CARD_REGISTERED),
    RESUBMITTED('r', RenewalEvent.RESUBMIT),
    SLIP_SAVED('k', RenewalEvent.SLIP_SAVED),
    PICKED_UP('p', RenewalEvent.PICKED_UP),
    /** Puts this kind of reminder off for three days. */
    SNOOZE('z', null),
    /** Ends such mail: takes the person off a renewal's recipients, and ends the reminders of a document's last day. */
    STOP('x', null);

    private final char letter;
    private final @Nullable RenewalEvent step;

    MailAction(char letter, @Nullable RenewalEvent step) {
        this.letter = letter;
        this.step = step;
    }

    /** The name in message files and addresses, such as {@code card-registered}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The step of the renewal that it takes; empty where it changes reminders alone. */
    public Optional<RenewalEvent> step() {
        return Optional.ofNullable(step);
    }

    /** How links name it; never changed, for links are out in people's mailboxes. */
    char letter() {
        return letter;
    }

    static Optional<MailAction> ofLetter(char letter) {
        return Arrays.stream(values()).filter(a -> a.letter == letter).findFirst();
    }
}
