package uketori.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One application for a renewed passport, as it stands now. Dates are days in Asia/Tokyo.
 *
 * @param holderId whose passport it is
 * @param holderName what the household calls them
 * @param submittedOn the day on which it was sent through the portal
 * @param acceptedOn the day on which the office accepted it (受理)
 * @param pickupFrom the first day on which the passport can be collected, where announced
 * @param pickupBy the last day for collecting, as far as it is known
 * @param office where it is to be collected
 * @param paymentMethod how the fee is going to be paid
 * @param cardRegistration whether the card was asked for and registered
 * @param paymentUrl the registration link from the notice; always at the official host
 * @param slipSaved whether the slip (受付票) was saved
 * @param slipOfferedOn the day of the newest message with the slip; null where none was recorded
 * @param correctionAskedOn the day of the correction request that stands
 * @param correctionStatedBy the last day for answering it that its text states
 * @param readySince when it became ready; null unless ready
 * @param recipients who gets its mail
 * @param loggedAt when it was logged here
 */
public record Renewal(
        UUID id,
        UUID householdId,
        UUID holderId,
        String holderName,
        RenewalStatus status,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate pickupFrom,
        @Nullable PickupLimit pickupBy,
        @Nullable String office,
        PaymentMethod paymentMethod,
        CardRegistration cardRegistration,
        @Nullable String paymentUrl,
        boolean slipSaved,
        @Nullable LocalDate slipOfferedOn,
        @Nullable LocalDate correctionAskedOn,
        @Nullable LocalDate correctionStatedBy,
        @Nullable Instant readySince,
        List<UUID> recipients,
        Instant loggedAt) {

    /** What a person can enter and change by hand, as it is now. */
    public RenewalDetails details() {
        return new RenewalDetails(submittedOn, acceptedOn, pickupFrom, office, paymentMethod);
    }

    /** About how long the portal shows a message and its slip after the last action (domain.md, The way, 9). */
    private static final int DAYS_SHOWN = 90;

    /** How long a correction can be answered (domain.md, The way of an application, 4). */
    private static final int DAYS_TO_CORRECT = 90;

    /** About the last day on which the portal still shows the slip; null where none was recorded. */
    public @Nullable LocalDate slipUntil() {
        return slipOfferedOn == null ? null : slipOfferedOn.plusDays(DAYS_SHOWN);
    }

    /** The last day for answering the correction: as its text states, else before its 90 days are over. */
    public @Nullable LocalDate correctionBy() {
        return correctionStatedBy == null && correctionAskedOn != null
                ? correctionAskedOn.plusDays(DAYS_TO_CORRECT)
                : correctionStatedBy;
    }

    public Renewal {
        recipients = List.copyOf(recipients);
    }
}
