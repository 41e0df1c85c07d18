package uketori.renewal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a renewal that a person enters and changes by hand: the whole set, as it shall be.
 *
 * @param pickupFrom the pickup date, told by telephone, say
 */
public record RenewalDetails(
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate acceptedOn,
        @Nullable LocalDate pickupFrom,
        @Nullable String office,
        PaymentMethod paymentMethod) {

    /** Nothing known yet. */
    public static RenewalDetails none() {
        return new RenewalDetails(null, null, null, null, PaymentMethod.UNDECIDED);
    }
}
