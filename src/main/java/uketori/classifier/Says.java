package uketori.classifier;

/** What a sentence can say of an application. */
enum Says {
    /** The application has arrived or was accepted. */
    RECEIVED,
    /** It is being handled, or the passport is being made. */
    BEING_HANDLED,
    /** The review is done; the passport need not be there yet. */
    REVIEWED,
    /** Outright that the passport cannot be collected yet, or that the date is not known yet. */
    NOT_YET,
    /** Something about the pickup that is still to come, or general help about it. */
    TO_COME,
    /** A notice, or the passport itself, is still to come before it can be collected. */
    WILL_BE_TOLD,
    /** Nothing has changed. */
    NO_CHANGE,
    /** Outright that the passport can be collected now. */
    READY,
    /** That the passport can be collected, in words that a general rule may use as well. */
    COLLECTABLE,
    /** The passport has been made or has arrived at the office. */
    MADE,
    /** Come and collect it. */
    INVITED,
    /** That one may come for it, in words that hold for every passport: they count beside one that is there. */
    WELCOME,
    /** The subject of the message that asks to collect the passport. */
    PICKUP_SUBJECT,
    /** A correction or re-submission is asked for. */
    CORRECTION,
    /** The application did not get through. */
    ERROR,
    /** The passport will not be issued. */
    REFUSED,
    /** The application was sent back. */
    SENT_BACK,
    /** The application was withdrawn or cancelled. */
    WITHDRAWN,
    /** The passport has been handed over. */
    PICKED_UP,
    /** The content is no longer shown. */
    OUT_OF_VIEW,
    /** An earlier date or ready notice no longer holds. */
    TAKEN_BACK,
    /** Asks to register a card. */
    CARD_ASKED,
    /** The card is registered. */
    CARD_REGISTERED,
    /** An earlier card registration no longer holds. */
    CARD_FAILED;

    /** Whether the claim is one about collecting, which in the conditional still says that collecting is to come. */
    boolean aboutPickup() {
        return this == READY || this == COLLECTABLE || this == MADE || this == INVITED;
    }

    /** Whether the claim is one about registering a card. */
    boolean aboutCard() {
        return this == CARD_ASKED || this == CARD_REGISTERED || this == CARD_FAILED;
    }

    /** The stage that a message comes to which says this and nothing else. */
    Stage stage() {
        return switch (this) {
            case REFUSED, SENT_BACK -> Stage.REFUSED;
            case WITHDRAWN -> Stage.WITHDRAWN;
            case PICKED_UP -> Stage.PICKED_UP;
            case OUT_OF_VIEW -> Stage.OUT_OF_VIEW;
            case ERROR -> Stage.SUBMISSION_ERROR;
            case CORRECTION -> Stage.CORRECTION_NEEDED;
            case RECEIVED -> Stage.RECEIVED;
            case READY -> Stage.READY;
            case BEING_HANDLED, REVIEWED, NOT_YET, TO_COME, WILL_BE_TOLD, NO_CHANGE, TAKEN_BACK -> Stage.IN_PROCESS;
            case COLLECTABLE, MADE, INVITED, WELCOME, PICKUP_SUBJECT, CARD_ASKED, CARD_REGISTERED, CARD_FAILED ->
                Stage.UNKNOWN;
        };
    }
}
