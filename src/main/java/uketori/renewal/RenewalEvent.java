package uketori.renewal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can happen to a renewal, and who can say so. */
public enum RenewalEvent {
    /** The renewal was logged here. */
    LOGGED(Cause.PERSON),
    SUBMIT(Cause.PERSON),
    ACCEPTED(Cause.PERSON),
    RESUBMIT(Cause.PERSON),
    READY(Cause.PERSON),
    PICKED_UP(Cause.PERSON),
    REFUSED(Cause.PERSON),
    WITHDRAW(Cause.PERSON),
    CARD_REGISTERED(Cause.PERSON),
    SLIP_SAVED(Cause.PERSON),
    /** Takes back the last change that was not taken back yet. */
    UNDO(Cause.PERSON),
    /** Facts such as the office or a date were changed by hand. */
    AMEND(Cause.PERSON),

    READ_RECEIVED(Cause.READING),
    READ_IN_PROCESS(Cause.READING),
    READ_PICKUP_SCHEDULED(Cause.READING),
    READ_READY(Cause.READING),
    /** A newer message takes back an announced date or a ready notice. */
    READ_TAKEN_BACK(Cause.READING),
    READ_CORRECTION_NEEDED(Cause.READING),
    READ_SUBMISSION_ERROR(Cause.READING),
    READ_REFUSED(Cause.READING),
    READ_WITHDRAWN(Cause.READING),
    READ_PICKED_UP(Cause.READING),
    /** A text's word on the card registration alone: its stage is older than what is known, or not understood. */
    READ_PAYMENT(Cause.READING),
    READ_OUT_OF_VIEW(Cause.READING),
    READ_UNKNOWN(Cause.READING),

    /** The announced pickup date has come. */
    PICKUP_DATE_CAME(Cause.CALENDAR),
    /** The time in which the passport could be collected is over. */
    PICKUP_TIME_OVER(Cause.CALENDAR);

    private final Cause cause;

    RenewalEvent(Cause cause) {
        this.cause = cause;
    }

    /** Who or what can make it happen. */
    public Cause cause() {
        return cause;
    }

    /** The name on the wire, such as {@code picked-up}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a person can ask for it by its name: a step of theirs, not the logging or amending of a renewal. */
    public boolean isPersonsStep() {
        return cause == Cause.PERSON && this != LOGGED && this != AMEND;
    }

    /** The person's step of that name, if there is one. */
    public static Optional<RenewalEvent> ofPersonsCode(String code) {
        return Arrays.stream(values())
                .filter(e -> e.isPersonsStep() && e.code().equals(code))
                .findFirst();
    }
}
