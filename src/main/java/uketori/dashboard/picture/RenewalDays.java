package uketori.dashboard.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uketori.renewal.Change;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalStatus;

/** The days that are known of a renewal. Nothing is guessed: what nobody told is not among them. */
public final class RenewalDays {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private RenewalDays() {}

    /**
     * The known days.
     *
     * @param history the renewal's rows, in any order
     * @param today in Asia/Tokyo
     */
    public static Map<Moment, LocalDate> of(Renewal renewal, List<Change> history, LocalDate today) {
        RenewalStatus status = renewal.status();
        Map<Moment, LocalDate> days = new EnumMap<>(Moment.class);
        put(days, Moment.SUBMITTED, renewal.submittedOn());
        put(days, Moment.ACCEPTED, renewal.acceptedOn());
        put(days, Moment.PICKUP_FROM, renewal.pickupFrom());
        if (renewal.pickupFrom() == null && renewal.readySince() != null) {
            days.put(Moment.READY, day(renewal.readySince()));
        }
        if (status == RenewalStatus.NEEDS_CORRECTION) {
            put(days, Moment.ANSWER_BY, renewal.correctionBy());
        }
        if (isToBeCollected(renewal) && renewal.pickupBy() != null) {
            PickupLimit limit = renewal.pickupBy();
            days.put(limit.about() ? Moment.COLLECT_BY_ABOUT : Moment.COLLECT_BY, limit.day());
        }
        if (status.isEnd()) {
            put(days, Moment.valueOf(status.name()), endedOn(status, history));
        } else if (!days.isEmpty()) {
            days.put(Moment.TODAY, today);
        }
        return days;
    }

    /** Before there is a day for collecting, the last one is months away and says nothing. */
    private static boolean isToBeCollected(Renewal renewal) {
        return renewal.status() == RenewalStatus.READY
                || renewal.status() == RenewalStatus.LAPSED
                || (renewal.status() == RenewalStatus.IN_PROCESS && renewal.pickupFrom() != null);
    }

    private static @Nullable LocalDate endedOn(RenewalStatus status, List<Change> history) {
        return history.stream()
                .filter(change -> change.to() == status && change.from() != status && change.undoneBy() == null)
                .max((one, other) -> Long.compare(one.id(), other.id()))
                .map(change -> day(change.at()))
                .orElse(null);
    }

    private static void put(Map<Moment, LocalDate> days, Moment moment, @Nullable LocalDate day) {
        if (day != null) {
            days.put(moment, day);
        }
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, TOKYO);
    }
}
