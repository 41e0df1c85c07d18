package uketori.renewal;

import java.time.LocalDate;
import java.util.Objects;
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

    /** How long an office's name may be, in characters; its address may stand with it. */
    public static final int LONGEST_OFFICE = 200;

    /**
     * What a person changed, on what is known now: what they saw and left as it was stays as it has become since.
     *
     * @param seen what they saw when they began
     * @param now what is known now
     */
    RenewalDetails onto(RenewalDetails seen, RenewalDetails now) {
        return new RenewalDetails(
                Objects.equals(submittedOn, seen.submittedOn) ? now.submittedOn : submittedOn,
                Objects.equals(acceptedOn, seen.acceptedOn) ? now.acceptedOn : acceptedOn,
                Objects.equals(pickupFrom, seen.pickupFrom) ? now.pickupFrom : pickupFrom,
                Objects.equals(office, seen.office) ? now.office : office,
                paymentMethod == seen.paymentMethod ? now.paymentMethod : paymentMethod);
    }

    /** Nothing known yet. */
    public static RenewalDetails none() {
        return new RenewalDetails(null, null, null, null, PaymentMethod.UNDECIDED);
    }
}
