package uketori.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a renewal besides its status. Dates are days in {@link #OFFICE_ZONE}.
 *
 * @param submittedOn the day on which it was sent
 * @param acceptedOn the day on which the office accepted it
 * @param everAccepted whether the office had it in hands at any time, known day or not
 * @param office where it is to be collected
 * @param slip the slip (受付票) with the QR code
 */
record Facts(
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        boolean everAccepted,
        @Nullable String office,
        Slip slip,
        Pickup pickup,
        Payment payment,
        Said said) {

    /** Where the offices are: their days begin and end there. */
    static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Tokyo");

    /** Nothing lapses sooner after it became ready here. */
    static final int DAYS_OF_WARNING = 7;

    /**
     * The slip with the QR code, which is attached to the pickup notice.
     *
     * @param offeredOn the day of the newest message that has it
     */
    record Slip(boolean saved, @Nullable LocalDate offeredOn) {

        static final Slip NONE = new Slip(false, null);

        Slip offered(LocalDate day) {
            return offeredOn != null && !day.isAfter(offeredOn) ? this : new Slip(saved, day);
        }

        Slip kept() {
            return new Slip(true, offeredOn);
        }
    }

    /**
     * When the passport can be collected.
     *
     * @param from the announced first day
     * @param source the text that announced {@code from}; null where a person entered it
     * @param statedBy the last day that a text stated
     * @param readySince when it became ready; null unless it is
     * @param calendarHold a day whose coming the calendar shall not act on again: somebody took that move back
     */
    record Pickup(
            @Nullable LocalDate from,
            @Nullable UUID source,
            @Nullable LocalDate statedBy,
            @Nullable Instant readySince,
            @Nullable LocalDate calendarHold) {

        static final Pickup UNKNOWN = new Pickup(null, null, null, null, null);

        /** A day that a text announces; another copy of the same notice changes nothing. */
        Pickup announced(LocalDate day, UUID text) {
            boolean isKnown = day.equals(from) && source != null;
            return isKnown ? this : new Pickup(day, text, statedBy, readySince, calendarHold);
        }

        /** A day that a person entered; the same day as before keeps its source. */
        Pickup entered(@Nullable LocalDate day) {
            return Objects.equals(day, from) ? this : new Pickup(day, null, statedBy, readySince, calendarHold);
        }

        /** No announced day any more; a limit that stood beside it says nothing either. */
        Pickup cleared() {
            return new Pickup(null, null, null, readySince, calendarHold);
        }

        /** Ready is said outright: a day that is still ahead no longer holds. */
        Pickup outright(LocalDate today) {
            return from != null && from.isAfter(today) ? entered(null) : this;
        }

        Pickup withStatedBy(LocalDate day) {
            return new Pickup(from, source, day, readySince, calendarHold);
        }

        Pickup withReadySince(@Nullable Instant instant) {
            return new Pickup(from, source, statedBy, instant, calendarHold);
        }

        Pickup withCalendarHold(@Nullable LocalDate day) {
            return new Pickup(from, source, statedBy, readySince, day);
        }

        /** Whether the announced day has come. */
        boolean hasCome(LocalDate today) {
            return from != null && !from.isAfter(today) && !from.equals(calendarHold);
        }

        /**
         * The last day on which it does not count as lapsed: six months from the first day of collecting, or the stated
         * limit if that is later. The passport's own issue date cannot be known (domain.md, 8). Who hears only late that
         * it is ready has some days yet to be warned.
         */
        @Nullable
        LocalDate lapsesAfter() {
            LocalDate first =
                    from != null ? from : readySince == null ? null : LocalDate.ofInstant(readySince, OFFICE_ZONE);
            if (first == null) {
                return null;
            }
            LocalDate last = first.plusMonths(PickupLimit.MONTHS_TO_COLLECT);
            LocalDate warned = readySince == null
                    ? last
                    : LocalDate.ofInstant(readySince, OFFICE_ZONE).plusDays(DAYS_OF_WARNING);
            return Stream.of(last, warned, statedBy == null ? last : statedBy)
                    .max(Comparator.naturalOrder())
                    .get();
        }

        /** Whether the time for collecting is over. */
        boolean isOver(LocalDate today) {
            LocalDate last = lapsesAfter();
            return last != null && last.isBefore(today) && !last.equals(calendarHold);
        }
    }

    /**
     * How the fee is paid.
     *
     * @param url the registration link; always at the official host
     * @param asOf the day of the newest word on the card registration
     */
    record Payment(
            PaymentMethod method,
            CardRegistration card,
            @Nullable String url,
            @Nullable LocalDate asOf) {

        Payment withMethod(PaymentMethod chosen) {
            return new Payment(chosen, card, url, asOf);
        }

        Payment registered(LocalDate on) {
            return new Payment(method, CardRegistration.REGISTERED, url, on);
        }

        /**
         * The office's word on the card. An older word does not undo a newer one, and what is registered stays so until
         * a message of a later day asks again: an undated copy of the request proves nothing.
         */
        Payment told(CardRegistration word, @Nullable String link, LocalDate on, boolean dated) {
            if (word == CardRegistration.NONE || (asOf != null && on.isBefore(asOf))) {
                return this;
            }
            boolean asksAgain = asOf == null || (dated && on.isAfter(asOf));
            if (card == CardRegistration.REGISTERED && word == CardRegistration.REQUESTED && !asksAgain) {
                return this;
            }
            return new Payment(method, word, link == null ? url : link, on);
        }
    }

    /**
     * How far the office's messages are known.
     *
     * @param upTo the day of the newest message or of a person's own word on the pickup
     * @param dated whether that day is sure: an undated text may be older than the day of its recording
     * @param correctionAsOf the day of the correction request that stands
     * @param correctionBy the last day for answering it that its text states
     * @param answeredUpTo the day of the last correction request that was answered
     */
    record Said(
            @Nullable LocalDate upTo,
            boolean dated,
            @Nullable LocalDate correctionAsOf,
            @Nullable LocalDate correctionBy,
            @Nullable LocalDate answeredUpTo) {

        static final Said NOTHING = new Said(null, false, null, null, null);

        Said until(LocalDate day, boolean isDated) {
            if (upTo != null && (upTo.isAfter(day) || (upTo.equals(day) && dated))) {
                return this;
            }
            return new Said(day, isDated, correctionAsOf, correctionBy, answeredUpTo);
        }

        Said correctionAsked(LocalDate day, @Nullable LocalDate by) {
            boolean isAskedAgain = by == null && day.equals(correctionAsOf);
            return new Said(upTo, dated, day, isAskedAgain ? correctionBy : by, answeredUpTo);
        }

        Said correctionAnswered() {
            return new Said(upTo, dated, null, null, correctionAsOf);
        }

        /**
         * Whether a message of a day is older than what is known. A warning, that is a message that takes something back
         * or asks for a correction, yields to a sure day only: overlooking it costs more than heeding it twice.
         */
        boolean isOlder(LocalDate day, boolean isWarning) {
            return upTo != null && day.isBefore(upTo) && (dated || !isWarning);
        }

        boolean isAnswered(LocalDate correctionDay) {
            return answeredUpTo != null && !correctionDay.isAfter(answeredUpTo);
        }
    }

    static Facts from(RenewalDetails details, boolean accepted) {
        return new Facts(
                details.submittedOn(),
                details.acceptedOn(),
                accepted || details.acceptedOn() != null,
                details.office(),
                Slip.NONE,
                Pickup.UNKNOWN.entered(details.pickupFrom()),
                new Payment(details.paymentMethod(), CardRegistration.NONE, null, null),
                Said.NOTHING);
    }

    /** What a person can enter, as it is now. */
    RenewalDetails details() {
        return new RenewalDetails(submittedOn, acceptedOn, pickup.from(), office, payment.method());
    }

    /** The facts as a person changed them; a pickup day of theirs outdates the messages before today. */
    Facts amended(RenewalDetails details, LocalDate today) {
        boolean isToldAnew = !Objects.equals(details.pickupFrom(), pickup.from());
        return new Facts(
                details.submittedOn(),
                details.acceptedOn(),
                everAccepted || details.acceptedOn() != null,
                details.office(),
                slip,
                pickup.entered(details.pickupFrom()),
                payment.withMethod(details.paymentMethod()),
                isToldAnew ? said.until(today, true) : said);
    }

    Facts withSubmittedOn(LocalDate day) {
        return new Facts(day, acceptedOn, everAccepted, office, slip, pickup, payment, said);
    }

    Facts withAcceptedOn(LocalDate day) {
        return new Facts(submittedOn, day, true, office, slip, pickup, payment, said);
    }

    Facts withOffice(String place) {
        return new Facts(submittedOn, acceptedOn, everAccepted, place, slip, pickup, payment, said);
    }

    Facts with(Slip other) {
        return new Facts(submittedOn, acceptedOn, everAccepted, office, other, pickup, payment, said);
    }

    Facts with(Pickup other) {
        return new Facts(submittedOn, acceptedOn, everAccepted, office, slip, other, payment, said);
    }

    Facts with(Payment other) {
        return new Facts(submittedOn, acceptedOn, everAccepted, office, slip, pickup, other, said);
    }

    Facts with(Said other) {
        return new Facts(submittedOn, acceptedOn, everAccepted, office, slip, pickup, payment, other);
    }

    /** What follows from a move alone. */
    Facts moved(RenewalStatus from, RenewalStatus to, Instant now) {
        boolean leavesCorrection = from == RenewalStatus.NEEDS_CORRECTION && to != RenewalStatus.NEEDS_CORRECTION;
        Pickup moved = switch (to) {
            case READY -> pickup.readySince() == null ? pickup.withReadySince(now) : pickup;
            case PREPARING, SUBMITTED, IN_PROCESS -> pickup.withReadySince(null);
            // A correction stops the review, so no date stands any more.
            case NEEDS_CORRECTION -> pickup.withReadySince(null).cleared();
            case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> pickup;
        };
        return new Facts(
                submittedOn,
                acceptedOn,
                everAccepted || to == RenewalStatus.IN_PROCESS || to == RenewalStatus.READY,
                office,
                slip,
                moved,
                payment,
                leavesCorrection ? said.correctionAnswered() : said);
    }

    /** The last day for collecting: as stated, else about six months from acceptance, else from submission. */
    @Nullable
    PickupLimit pickupBy() {
        if (pickup.statedBy() != null) {
            return new PickupLimit(pickup.statedBy(), false);
        }
        LocalDate reckonedFrom = acceptedOn != null ? acceptedOn : submittedOn;
        return reckonedFrom == null ? null : PickupLimit.reckonedFrom(reckonedFrom);
    }
}
