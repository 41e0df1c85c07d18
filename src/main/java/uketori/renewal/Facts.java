package uketori.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a renewal besides its status. Dates are days in {@link #OFFICE_ZONE}.
 *
 * @param submittedOn the day on which it was sent
 * @param acceptedOn the day on which the office accepted it
 * @param everAccepted whether the office had it in hands at any time, known day or not
 * @param office where it is to be collected
 * @param slipSaved whether the slip (受付票) was saved
 */
record Facts(
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        boolean everAccepted,
        @Nullable String office,
        boolean slipSaved,
        Pickup pickup,
        Payment payment,
        Said said) {

    /** Where the offices are: their days begin and end there. */
    static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Tokyo");

    /** How long a passport can be collected (domain.md, The way of an application, 8). */
    static final int MONTHS_TO_COLLECT = 6;

    /**
     * When the passport can be collected.
     *
     * @param from the announced first day
     * @param statedBy the last day that a text stated
     * @param readySince when it became ready; null unless it is
     * @param calendarHold a day whose coming the calendar shall not act on again: somebody took that move back
     */
    record Pickup(
            @Nullable LocalDate from,
            @Nullable LocalDate statedBy,
            @Nullable Instant readySince,
            @Nullable LocalDate calendarHold) {

        static final Pickup UNKNOWN = new Pickup(null, null, null, null);

        Pickup withFrom(@Nullable LocalDate day) {
            return new Pickup(day, statedBy, readySince, calendarHold);
        }

        Pickup withStatedBy(LocalDate day) {
            return new Pickup(from, day, readySince, calendarHold);
        }

        Pickup withReadySince(@Nullable Instant instant) {
            return new Pickup(from, statedBy, instant, calendarHold);
        }

        Pickup withCalendarHold(@Nullable LocalDate day) {
            return new Pickup(from, statedBy, readySince, day);
        }

        /** Whether the announced day has come. */
        boolean hasCome(LocalDate today) {
            return from != null && !from.isAfter(today) && !from.equals(calendarHold);
        }

        /**
         * The last day on which it does not count as lapsed: six months from the first day of collecting, or the stated
         * limit if that is later. The passport's own issue date cannot be known (domain.md, 8).
         */
        @Nullable
        LocalDate lapsesAfter() {
            LocalDate first =
                    from != null ? from : readySince == null ? null : LocalDate.ofInstant(readySince, OFFICE_ZONE);
            if (first == null) {
                return null;
            }
            LocalDate reckoned = first.plusMonths(MONTHS_TO_COLLECT);
            return statedBy != null && statedBy.isAfter(reckoned) ? statedBy : reckoned;
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
     * @param upTo the day of the newest message that was applied
     * @param correctionAsOf the day of the correction request that stands
     * @param answeredUpTo the day of the last correction request that was answered
     */
    record Said(
            @Nullable LocalDate upTo,
            @Nullable LocalDate correctionAsOf,
            @Nullable LocalDate answeredUpTo) {

        static final Said NOTHING = new Said(null, null, null);

        Said until(LocalDate day) {
            return upTo != null && upTo.isAfter(day) ? this : new Said(day, correctionAsOf, answeredUpTo);
        }

        Said correctionAsked(LocalDate day) {
            return new Said(upTo, day, answeredUpTo);
        }

        Said correctionAnswered() {
            return new Said(upTo, null, correctionAsOf);
        }

        boolean isOlder(LocalDate day) {
            return upTo != null && day.isBefore(upTo);
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
                false,
                Pickup.UNKNOWN.withFrom(details.pickupFrom()),
                new Payment(details.paymentMethod(), CardRegistration.NONE, null, null),
                Said.NOTHING);
    }

    Facts amended(RenewalDetails details) {
        return new Facts(
                details.submittedOn(),
                details.acceptedOn(),
                everAccepted || details.acceptedOn() != null,
                details.office(),
                slipSaved,
                pickup.withFrom(details.pickupFrom()),
                payment.withMethod(details.paymentMethod()),
                said);
    }

    Facts withSubmittedOn(LocalDate day) {
        return new Facts(day, acceptedOn, everAccepted, office, slipSaved, pickup, payment, said);
    }

    Facts withAcceptedOn(LocalDate day) {
        return new Facts(submittedOn, day, true, office, slipSaved, pickup, payment, said);
    }

    Facts withOffice(String place) {
        return new Facts(submittedOn, acceptedOn, everAccepted, place, slipSaved, pickup, payment, said);
    }

    Facts withSlipSaved() {
        return new Facts(submittedOn, acceptedOn, everAccepted, office, true, pickup, payment, said);
    }

    Facts with(Pickup other) {
        return new Facts(submittedOn, acceptedOn, everAccepted, office, slipSaved, other, payment, said);
    }

    Facts with(Payment other) {
        return new Facts(submittedOn, acceptedOn, everAccepted, office, slipSaved, pickup, other, said);
    }

    Facts with(Said other) {
        return new Facts(submittedOn, acceptedOn, everAccepted, office, slipSaved, pickup, payment, other);
    }

    /** What follows from a move alone. */
    Facts moved(RenewalStatus from, RenewalStatus to, Instant now) {
        boolean leavesCorrection = from == RenewalStatus.NEEDS_CORRECTION && to != RenewalStatus.NEEDS_CORRECTION;
        Pickup moved = switch (to) {
            case READY -> pickup.readySince() == null ? pickup.withReadySince(now) : pickup;
            case PREPARING, SUBMITTED, IN_PROCESS -> pickup.withReadySince(null);
            // A correction stops the review, so no date stands any more.
            case NEEDS_CORRECTION -> pickup.withReadySince(null).withFrom(null);
            case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> pickup;
        };
        return new Facts(
                submittedOn,
                acceptedOn,
                everAccepted || to == RenewalStatus.IN_PROCESS || to == RenewalStatus.READY,
                office,
                slipSaved,
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
        return reckonedFrom == null ? null : new PickupLimit(reckonedFrom.plusMonths(MONTHS_TO_COLLECT), true);
    }
}
