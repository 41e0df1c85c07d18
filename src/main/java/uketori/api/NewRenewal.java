package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uketori.renewal.PaymentMethod;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalStatus;

/** A renewal that is to be logged. */
record NewRenewal(
        @Schema(
                description = "Whose passport it is: the holder of that name, made if there is none yet",
                requiredMode = Schema.RequiredMode.REQUIRED,
                minLength = 1,
                maxLength = MOST_OF_A_NAME,
                example = "Hanako")
        String holder,

        @Schema(
                description = "Where it stands. If left out: in-process with an acceptedOn, submitted with a"
                        + " submittedOn, else preparing")
        @Nullable
        RenewalStatus status,

        @Schema(description = "The day on which it was sent through the portal") @Nullable
        LocalDate submittedOn,

        @Schema(description = "The day on which the office accepted it (受理)") @Nullable
        LocalDate acceptedOn,

        @Schema(description = "How the fee is going to be paid; undecided if left out") @Nullable
        PaymentMethod paymentMethod,

        @Schema(description = "Where it is to be collected", minLength = 1, maxLength = RenewalDetails.LONGEST_OFFICE)
        @Nullable
        String office) {

    static final int MOST_OF_A_NAME = 100;

    static NewRenewal from(Fields fields) {
        return new NewRenewal(
                fields.requiredLine("holder", MOST_OF_A_NAME),
                fields.oneOf("status", List.of(RenewalStatus.values())),
                fields.day("submittedOn"),
                fields.day("acceptedOn"),
                fields.oneOf("paymentMethod", List.of(PaymentMethod.values())),
                fields.line("office", RenewalDetails.LONGEST_OFFICE));
    }

    /** Where it stands: as said, else as its dates tell. */
    RenewalStatus standing() {
        if (status != null) {
            return status;
        }
        if (acceptedOn != null) {
            return RenewalStatus.IN_PROCESS;
        }
        return submittedOn != null ? RenewalStatus.SUBMITTED : RenewalStatus.PREPARING;
    }

    RenewalDetails details() {
        return new RenewalDetails(
                submittedOn,
                acceptedOn,
                null,
                office,
                Objects.requireNonNullElse(paymentMethod, PaymentMethod.UNDECIDED));
    }
}
