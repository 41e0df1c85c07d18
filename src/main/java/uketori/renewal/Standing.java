package uketori.renewal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uketori.renewal.StateMachine.Answer;

/** A renewal's status and facts: what the rules look at and what they give back. */
record Standing(RenewalStatus status, Facts facts) {

    /** The state machine's answer to an event. */
    Answer answer(RenewalEvent event) {
        return StateMachine.answer(status, event, facts.everAccepted());
    }

    /** Why a person's step cannot be taken, as far as status and facts tell; null when it can. */
    @Nullable
    Refusal refusal(RenewalEvent step) {
        if (answer(step) instanceof Answer.Refused(Refusal because)) {
            return because;
        }
        if (step == RenewalEvent.CARD_REGISTERED && facts.payment().card() == CardRegistration.REGISTERED) {
            return Refusal.CARD_ALREADY_REGISTERED;
        }
        return step == RenewalEvent.SLIP_SAVED && facts.slip().saved() ? Refusal.SLIP_ALREADY_SAVED : null;
    }

    /** Follows the state machine's answer; the facts follow the move. */
    Standing follow(Answer answer, Instant now) {
        return switch (answer) {
            case Answer.To(RenewalStatus next) -> new Standing(next, facts.moved(status, next, now));
            case Answer.Stays() -> this;
            case Answer.Refused(Refusal because) -> throw new IllegalArgumentException("refused: " + because);
        };
    }

    /** What the calendar makes happen on a day; null for nothing. */
    @Nullable
    RenewalEvent due(LocalDate today) {
        return switch (status) {
            case IN_PROCESS -> facts.pickup().hasCome(today) ? RenewalEvent.PICKUP_DATE_CAME : null;
            case READY -> facts.pickup().isOver(today) ? RenewalEvent.PICKUP_TIME_OVER : null;
            case PREPARING, SUBMITTED, NEEDS_CORRECTION, PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> null;
        };
    }

    /** In process with an announced pickup date, unless it is ready and that day has come. */
    Standing awaiting(LocalDate pickupFrom, Instant now) {
        if (status == RenewalStatus.READY && !pickupFrom.isAfter(day(now))) {
            return this;
        }
        Facts moved = facts.moved(status, RenewalStatus.IN_PROCESS, now);
        return new Standing(RenewalStatus.IN_PROCESS, moved.with(moved.pickup().entered(pickupFrom)));
    }

    Standing with(Facts other) {
        return new Standing(status, other);
    }

    Standing with(Facts.Pickup pickup) {
        return with(facts.with(pickup));
    }

    /** The day on which the offices see an instant. */
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Facts.OFFICE_ZONE);
    }
}
