package uketori.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a status text tells of a renewal.
 *
 * @param readingId the recorded text
 * @param event what its stage says
 * @param takenBack whether it takes back an earlier date or ready notice
 * @param messageDate the day that the message bears, if any
 * @param pickupFrom the announced first day for collecting
 * @param pickupBy the last day for collecting that the text states
 * @param office the pickup office
 * @param card what it says of the card registration
 * @param paymentUrl the registration link, only at the official host
 * @param correctionBy the last day for answering a correction that the text states
 * @param hasSlip whether the slip (受付票) is attached to it
 * @param quote the words that say so
 * @param byPerson who says that the text means this; null when the words were read
 * @param binding whether it holds whatever its day: a person says it of the text that was recorded last
 * @param likely whether the words were read to mean it without being known word for word
 */
public record Telling(
        UUID readingId,
        RenewalEvent event,
        boolean takenBack,
        @Nullable LocalDate messageDate,
        @Nullable LocalDate pickupFrom,
        @Nullable LocalDate pickupBy,
        @Nullable String office,
        CardRegistration card,
        @Nullable String paymentUrl,
        @Nullable LocalDate correctionBy,
        boolean hasSlip,
        @Nullable String quote,
        @Nullable UUID byPerson,
        boolean binding,
        boolean likely) {

    /** What a text tells in words that are known. */
    public Telling(
            UUID readingId,
            RenewalEvent event,
            boolean takenBack,
            @Nullable LocalDate messageDate,
            @Nullable LocalDate pickupFrom,
            @Nullable LocalDate pickupBy,
            @Nullable String office,
            CardRegistration card,
            @Nullable String paymentUrl,
            @Nullable LocalDate correctionBy,
            boolean hasSlip,
            @Nullable String quote,
            @Nullable UUID byPerson,
            boolean binding) {
        this(
                readingId,
                event,
                takenBack,
                messageDate,
                pickupFrom,
                pickupBy,
                office,
                card,
                paymentUrl,
                correctionBy,
                hasSlip,
                quote,
                byPerson,
                binding,
                false);
    }

    public Telling {
        if (event.cause() != Cause.READING) {
            throw new IllegalArgumentException("not what a text can tell: " + event);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** It moved the renewal or taught a fact. */
        record Applied() implements Outcome {}

        /** It says nothing that was not known. */
        record NothingNew() implements Outcome {}

        /** A newer message, or a newer answer to a correction, is known already. */
        record Older() implements Outcome {}

        /** It cannot follow where the renewal stands. */
        record Refused(Refusal because) implements Outcome {}
    }

    /**
     * Where a renewal stands after it.
     *
     * @param event as what it goes into the history
     */
    record Result(Standing standing, Outcome outcome, RenewalEvent event) {}

    /**
     * Applies this to where a renewal stands. Newer is judged by the message's own day, else by the day of recording; a
     * text that is older moves nothing, but still teaches of the payment what no newer one told.
     */
    Result applyTo(Standing before, Instant now) {
        LocalDate today = Standing.day(now);
        LocalDate said = messageDate == null || messageDate.isAfter(today) ? today : messageDate;
        Standing paid = before.status().isEnd()
                ? before
                : before.with(before.facts()
                        .with(before.facts().payment().told(card, paymentUrl, said, messageDate != null)));
        if (!binding && isOlder(before.facts(), said)) {
            Outcome outcome = paid.equals(before) ? new Outcome.Older() : new Outcome.Applied();
            return new Result(paid, outcome, RenewalEvent.READ_PAYMENT);
        }
        StateMachine.Answer answer = before.answer(event);
        if (answer instanceof StateMachine.Answer.Refused(Refusal because)) {
            return new Result(before, new Outcome.Refused(because), event);
        }
        if (before.status().isEnd() && answer instanceof StateMachine.Answer.Stays) {
            return new Result(before, new Outcome.NothingNew(), event);
        }
        Standing moved = paid.follow(answer, now);
        Standing after = moved.with(
                learnt(moved.facts(), today, said).with(heard(moved.facts().said(), said)));
        boolean isNothingNew =
                after.with(after.facts().with(before.facts().said())).equals(before)
                        && !asksAgain(before.facts().said(), said)
                        && Objects.equals(
                                after.facts().said().correctionBy(),
                                before.facts().said().correctionBy());
        return new Result(after, isNothingNew ? new Outcome.NothingNew() : new Outcome.Applied(), event);
    }

    private boolean isOlder(Facts known, LocalDate said) {
        boolean isWarning = takenBack || asksForCorrection();
        // The very day that somebody has just taken back does not come again with another copy of the notice.
        boolean isHeld = event == RenewalEvent.READ_READY
                && pickupFrom != null
                && pickupFrom.equals(known.pickup().calendarHold());
        return isHeld
                || known.said().isOlder(said, isWarning)
                || (asksForCorrection() && known.said().isAnswered(said));
    }

    /** Another request of a later day, while the one before still stands. */
    private boolean asksAgain(Facts.Said known, LocalDate said) {
        LocalDate asked = known.correctionAsOf();
        return asksForCorrection() && asked != null && said.isAfter(asked);
    }

    private Facts learnt(Facts facts, LocalDate today, LocalDate said) {
        Facts.Pickup pickup = pickup(facts.pickup(), today);
        if (pickupBy != null) {
            pickup = pickup.withStatedBy(pickupBy);
        }
        Facts learnt = facts.with(pickup);
        if (hasSlip) {
            learnt = learnt.with(learnt.slip().offered(said));
        }
        return office != null && facts.office() == null ? learnt.withOffice(office) : learnt;
    }

    private Facts.Pickup pickup(Facts.Pickup known, LocalDate today) {
        return switch (event) {
            // Planned means ahead: a person who says so of a text without a day to come leaves a known one standing.
            case READ_PICKUP_SCHEDULED ->
                pickupFrom != null && pickupFrom.isAfter(today)
                        ? known.announced(pickupFrom, readingId).withCalendarHold(null)
                        : known.from() != null && known.from().isAfter(today) ? known : known.cleared();
            case READ_READY -> pickupFrom != null ? known.announced(pickupFrom, readingId) : known.outright(today);
            case READ_TAKEN_BACK -> known.cleared();
            default -> takenBack ? known.cleared() : known;
        };
    }

    /**
     * An undated text of a general kind, such as the bare label 処理中, does not make the dated messages behind it old:
     * people copy the label first and the message after.
     */
    private Facts.Said heard(Facts.Said known, LocalDate said) {
        boolean general = !takenBack
                && switch (event) {
                    case READ_RECEIVED, READ_IN_PROCESS, READ_PAYMENT, READ_OUT_OF_VIEW, READ_UNKNOWN -> true;
                    default -> false;
                };
        Facts.Said heard = messageDate == null && general ? known : known.until(said, messageDate != null);
        return asksForCorrection() ? heard.correctionAsked(said, correctionBy) : heard;
    }

    private boolean asksForCorrection() {
        return event == RenewalEvent.READ_CORRECTION_NEEDED || event == RenewalEvent.READ_SUBMISSION_ERROR;
    }
}
