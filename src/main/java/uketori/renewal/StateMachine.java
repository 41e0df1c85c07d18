package uketori.renewal;

import static uketori.renewal.Refusal.*;
import static uketori.renewal.RenewalStatus.*;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which step may follow which: a pure function of where a renewal stands and what happens, and the only place that
 * knows. Source: domain.md, The way of an application.
 */
final class StateMachine {

    private StateMachine() {}

    /** The answer to an event. */
    sealed interface Answer {

        /** The renewal moves on. */
        record To(RenewalStatus next) implements Answer {}

        /** The event is fine and leaves the status as it is. */
        record Stays() implements Answer {}

        /** The event cannot follow. */
        record Refused(Refusal because) implements Answer {}
    }

    /**
     * What an event does to a renewal.
     *
     * @param accepted whether the office had ever accepted it: decides where a re-submission leads
     */
    static Answer answer(RenewalStatus from, RenewalEvent event, boolean accepted) {
        return switch (event) {
            case LOGGED -> refused(ALREADY_LOGGED);
            case SUBMIT ->
                switch (from) {
                    case PREPARING -> to(SUBMITTED);
                    case SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY -> refused(ALREADY_SUBMITTED);
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case ACCEPTED ->
                switch (from) {
                    case PREPARING, SUBMITTED, NEEDS_CORRECTION -> to(IN_PROCESS);
                    case IN_PROCESS, READY -> refused(ALREADY_ACCEPTED);
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case RESUBMIT ->
                switch (from) {
                    case NEEDS_CORRECTION -> to(accepted ? IN_PROCESS : SUBMITTED);
                    case PREPARING -> refused(NOT_SUBMITTED_YET);
                    case SUBMITTED, IN_PROCESS, READY -> refused(NO_CORRECTION_ASKED);
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case READY ->
                switch (from) {
                    case PREPARING, SUBMITTED, IN_PROCESS, NEEDS_CORRECTION -> to(RenewalStatus.READY);
                    case READY -> refused(ALREADY_READY);
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            // Somebody who forgot to record the pickup finds the renewal lapsed: the calendar did not know better.
            case PICKED_UP ->
                switch (from) {
                    case PREPARING, SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY, LAPSED ->
                        to(RenewalStatus.PICKED_UP);
                    case PICKED_UP -> refused(ALREADY_PICKED_UP);
                    case REFUSED, WITHDRAWN -> refused(RENEWAL_IS_OVER);
                };
            case REFUSED ->
                switch (from) {
                    case PREPARING -> refused(NOT_SUBMITTED_YET);
                    case SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY -> to(RenewalStatus.REFUSED);
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case WITHDRAW ->
                switch (from) {
                    case PREPARING, SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY -> to(WITHDRAWN);
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case CARD_REGISTERED, SLIP_SAVED ->
                switch (from) {
                    case PREPARING -> refused(NOT_SUBMITTED_YET);
                    case SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY -> stays();
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case AMEND -> from.isEnd() ? refused(RENEWAL_IS_OVER) : stays();
            // What undo leads to is in the history, not here.
            case UNDO -> stays();

            // The label 処理中 stays until pickup: such a reading never moves a renewal back. It does end a correction.
            case READ_RECEIVED, READ_IN_PROCESS ->
                switch (from) {
                    case PREPARING, SUBMITTED, NEEDS_CORRECTION -> to(IN_PROCESS);
                    case IN_PROCESS, READY, PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> stays();
                };
            case READ_PICKUP_SCHEDULED ->
                switch (from) {
                    case PREPARING, SUBMITTED, NEEDS_CORRECTION, READY -> to(IN_PROCESS);
                    case IN_PROCESS -> stays();
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case READ_TAKEN_BACK ->
                switch (from) {
                    case PREPARING, SUBMITTED, NEEDS_CORRECTION, READY -> to(IN_PROCESS);
                    case IN_PROCESS, PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> stays();
                };
            case READ_READY ->
                switch (from) {
                    case PREPARING, SUBMITTED, IN_PROCESS, NEEDS_CORRECTION -> to(RenewalStatus.READY);
                    case READY -> stays();
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case READ_CORRECTION_NEEDED, READ_SUBMISSION_ERROR ->
                switch (from) {
                    case PREPARING, SUBMITTED, IN_PROCESS, READY -> to(NEEDS_CORRECTION);
                    case NEEDS_CORRECTION -> stays();
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case READ_REFUSED ->
                switch (from) {
                    case PREPARING, SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY -> to(RenewalStatus.REFUSED);
                    case REFUSED -> stays();
                    case PICKED_UP, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case READ_WITHDRAWN ->
                switch (from) {
                    case PREPARING, SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY -> to(WITHDRAWN);
                    case WITHDRAWN -> stays();
                    case PICKED_UP, REFUSED, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case READ_PICKED_UP ->
                switch (from) {
                    case PREPARING, SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY, LAPSED ->
                        to(RenewalStatus.PICKED_UP);
                    case PICKED_UP -> stays();
                    case REFUSED, WITHDRAWN -> refused(RENEWAL_IS_OVER);
                };
            case READ_PAYMENT, READ_OUT_OF_VIEW, READ_UNKNOWN -> stays();

            case PICKUP_DATE_CAME ->
                switch (from) {
                    case IN_PROCESS -> to(RenewalStatus.READY);
                    case READY -> refused(ALREADY_READY);
                    case PREPARING, SUBMITTED, NEEDS_CORRECTION -> refused(NO_PICKUP_DATE);
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
            case PICKUP_TIME_OVER ->
                switch (from) {
                    case READY -> to(LAPSED);
                    case PREPARING, SUBMITTED, IN_PROCESS, NEEDS_CORRECTION -> refused(NOT_READY);
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> refused(RENEWAL_IS_OVER);
                };
        };
    }

    /** A step that nobody told, but that must have happened. */
    record ImpliedStep(RenewalStatus from, RenewalEvent event, RenewalStatus to) {}

    /** The steps that a move skips: what is told late or out of order leaves rows for them all the same. */
    static List<ImpliedStep> impliedBetween(RenewalStatus from, RenewalStatus to) {
        List<ImpliedStep> steps = new ArrayList<>();
        if (from == to) {
            return steps;
        }
        RenewalStatus at = from;
        for (ImpliedStep step = impliedAfter(at, to); step != null; step = impliedAfter(at, to)) {
            steps.add(step);
            at = step.to();
        }
        return steps;
    }

    private static @Nullable ImpliedStep impliedAfter(RenewalStatus at, RenewalStatus goal) {
        return switch (at) {
            case PREPARING ->
                goal == SUBMITTED || goal == WITHDRAWN
                        ? null
                        : new ImpliedStep(PREPARING, RenewalEvent.SUBMIT, SUBMITTED);
            case SUBMITTED ->
                goal == RenewalStatus.READY || goal == RenewalStatus.PICKED_UP
                        ? new ImpliedStep(SUBMITTED, RenewalEvent.ACCEPTED, IN_PROCESS)
                        : null;
            case NEEDS_CORRECTION ->
                goal == RenewalStatus.READY || goal == RenewalStatus.PICKED_UP
                        ? new ImpliedStep(NEEDS_CORRECTION, RenewalEvent.RESUBMIT, IN_PROCESS)
                        : null;
            case IN_PROCESS ->
                goal == RenewalStatus.PICKED_UP
                        ? new ImpliedStep(IN_PROCESS, RenewalEvent.READY, RenewalStatus.READY)
                        : null;
            case READY, PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> null;
        };
    }

    private static Answer to(RenewalStatus next) {
        return new Answer.To(next);
    }

    private static Answer stays() {
        return new Answer.Stays();
    }

    private static Answer refused(Refusal because) {
        return new Answer.Refused(because);
    }
}
