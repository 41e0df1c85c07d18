package uketori.renewal;

import java.util.Locale;

/** Why a step cannot be taken. The message files say it in words, as {@code refusal.<code>}. */
public enum Refusal {
    /** The renewal is over; undo takes the last step back. */
    RENEWAL_IS_OVER,
    /** It is logged already. */
    ALREADY_LOGGED,
    /** It was submitted already. */
    ALREADY_SUBMITTED,
    /** It was accepted already. */
    ALREADY_ACCEPTED,
    /** It has not been submitted yet. */
    NOT_SUBMITTED_YET,
    /** No correction was asked for. */
    NO_CORRECTION_ASKED,
    /** A correction is to be answered first. */
    CORRECTION_COMES_FIRST,
    /** It is ready already. */
    ALREADY_READY,
    /** It has been collected already. */
    ALREADY_PICKED_UP,
    /** The card is registered already. */
    CARD_ALREADY_REGISTERED,
    /** The slip is saved already. */
    SLIP_ALREADY_SAVED,
    /** No change is left that could be taken back. */
    NOTHING_TO_UNDO,
    /** No announced pickup date has come. */
    NO_PICKUP_DATE,
    /** It is not ready, so it cannot lapse. */
    NOT_READY;

    /** The name on the wire and in the message files, such as {@code already-submitted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
