package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.renewal.PaymentMethod;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;

/** Facts of a renewal that change: a field that is left out stays as it is, null clears it (RFC 7396). */
record RenewalPatch(
        @Schema(implementation = LocalDate.class, description = "The day on which it was sent through the portal")
        Given<LocalDate> submittedOn,

        @Schema(implementation = LocalDate.class, description = "The day on which the office accepted it (受理)")
        Given<LocalDate> acceptedOn,

        @Schema(implementation = PaymentMethod.class, description = "How the fee is going to be paid")
        Given<PaymentMethod> paymentMethod,

        @Schema(
                implementation = String.class,
                description = "Where it is to be collected",
                minLength = 1,
                maxLength = RenewalDetails.LONGEST_OFFICE)
        Given<String> office,

        @Schema(
                implementation = LocalDate.class,
                description = "The first day on which the passport can be collected, told by telephone, say")
        Given<LocalDate> pickupFrom) {

    static RenewalPatch from(Fields fields) {
        fields.refuse("status", "status-by-events");
        fields.refuse("holder", "holder-stays");
        return new RenewalPatch(
                new Given<>(fields.has("submittedOn"), fields.day("submittedOn")),
                new Given<>(fields.has("acceptedOn"), fields.day("acceptedOn")),
                new Given<>(
                        fields.has("paymentMethod"), fields.oneOf("paymentMethod", List.of(PaymentMethod.values()))),
                new Given<>(fields.has("office"), fields.line("office", RenewalDetails.LONGEST_OFFICE)),
                new Given<>(fields.has("pickupFrom"), fields.day("pickupFrom")));
    }

    /** The renewal's facts with the changes. */
    RenewalDetails on(Renewal renewal) {
        PaymentMethod method = paymentMethod.or(renewal.paymentMethod());
        return new RenewalDetails(
                submittedOn.or(renewal.submittedOn()),
                acceptedOn.or(renewal.acceptedOn()),
                pickupFrom.or(renewal.pickupFrom()),
                office.or(renewal.office()),
                method == null ? PaymentMethod.UNDECIDED : method);
    }

    /**
     * A field of a patch.
     *
     * @param isGiven whether it is there, be it null
     */
    record Given<T>(boolean isGiven, @Nullable T value) {

        @Nullable
        T or(@Nullable T now) {
            return isGiven ? value : now;
        }
    }
}
