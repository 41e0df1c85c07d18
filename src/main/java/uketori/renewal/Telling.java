package uketori.renewal;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param quote the words that say so
 * @param byPerson who says that the text means this; null when the words were read
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
        @Nullable String quote,
        @Nullable UUID byPerson) {

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

    /** Where a renewal stands after it. */
    record Result(Standing standing, Outcome outcome) {}

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
        if (byPerson == null && isOlder(before.facts().said(), said)) {
            return new Result(paid, paid.equals(before) ? new Outcome.Older() : new Outcome.Applied());
        }
        StateMachine.Answer answer = before.answer(event);
        if (answer instanceof StateMachine.Answer.Refused(Refusal because)) {
            return new Result(before, new Outcome.Refused(because));
        }
        if (before.status().isEnd() && answer instanceof StateMachine.Answer.Stays) {
            return new Result(before, new Outcome.NothingNew());
        }
        Standing moved = paid.follow(answer, now);
        Standing after =
                moved.with(learnt(moved.facts(), today).with(heard(moved.facts().said(), said)));
        boolean nothingNew =
                after.with(after.facts().with(before.facts().said())).equals(before);
        return new Result(after, nothingNew ? new Outcome.NothingNew() : new Outcome.Applied());
    }

    private boolean isOlder(Facts.Said known, LocalDate said) {
        return known.isOlder(said) || (asksForCorrection() && known.isAnswered(said));
    }

    private Facts learnt(Facts facts, LocalDate today) {
        Facts.Pickup pickup = pickup(facts.pickup(), today);
        if (pickupBy != null) {
            pickup = pickup.withStatedBy(pickupBy);
        }
        Facts learnt = facts.with(pickup);
        return office != null && facts.office() == null ? learnt.withOffice(office) : learnt;
    }

    private Facts.Pickup pickup(Facts.Pickup known, LocalDate today) {
        return switch (event) {
            case READ_PICKUP_SCHEDULED -> known.withFrom(pickupFrom).withCalendarHold(null);
            // Said outright without a date: a day still ahead that was known before no longer holds.
            case READ_READY -> {
                boolean knownIsAhead = known.from() != null && known.from().isAfter(today);
                yield pickupFrom != null ? known.withFrom(pickupFrom) : knownIsAhead ? known.withFrom(null) : known;
            }
            case READ_TAKEN_BACK -> known.withFrom(null);
            default -> takenBack ? known.withFrom(null) : known;
        };
    }

    /**
     * An undated text of a general kind, such as the bare label 処理中, does not make the dated messages behind it old:
     * people copy the label first and the message after.
     */
    private Facts.Said heard(Facts.Said known, LocalDate said) {
        boolean general = !takenBack
                && switch (event) {
                    case READ_RECEIVED, READ_IN_PROCESS, READ_OUT_OF_VIEW, READ_UNKNOWN -> true;
                    default -> false;
                };
        Facts.Said heard = messageDate == null && general ? known : known.until(said);
        return asksForCorrection() ? heard.correctionAsked(said) : heard;
    }

    private boolean asksForCorrection() {
        return event == RenewalEvent.READ_CORRECTION_NEEDED || event == RenewalEvent.READ_SUBMISSION_ERROR;
    }
}
