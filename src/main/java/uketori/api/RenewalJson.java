package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.renewal.CardRegistration;
import uketori.renewal.Cause;
import uketori.renewal.Change;
import uketori.renewal.PaymentMethod;
import uketori.renewal.Refusal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

/** A renewal as it stands, what can be done with it, and how it came there. Dates are days in Asia/Tokyo. */
@Schema(name = "Renewal")
record RenewalJson(
        UUID id,
        UUID holderId,

        @Schema(description = "Whose passport it is, by name")
        String holder,

        RenewalStatus status,

        @Schema(description = "The day on which it was sent through the portal") @Nullable
        LocalDate submittedOn,

        @Schema(description = "The day on which the office accepted it (受理)") @Nullable
        LocalDate acceptedOn,

        @Schema(description = "The first day on which the passport can be collected, where announced") @Nullable
        LocalDate pickupFrom,

        @Schema(description = "The last day for collecting, as far as it is known") @Nullable
        LocalDate pickupBy,

        @Schema(
                description = "Whether pickupBy is reckoned (six months from acceptance, else from submission) and not"
                        + " stated by a text")
        boolean pickupByIsAbout,

        @Schema(description = "Where it is to be collected") @Nullable
        String office,

        @Schema(description = "Whether the slip (受付票) was saved")
        boolean slipSaved,

        @Schema(
                description =
                        "About the last day on which the portal shows the slip, where a notice with it was recorded")
        @Nullable
        LocalDate slipUntil,

        @Schema(description = "The last day for answering the correction that stands: as stated, else after 90 days")
        @Nullable
        LocalDate correctionBy,

        Payment payment,

        @Schema(description = "Every step that a person can ask for")
        List<Step> possible,

        @Schema(description = "Every change, the oldest first")
        List<Row> history) {

    /**
     * How the fee is paid.
     *
     * @param state whether the card was asked for and registered; registered is not paid
     * @param url the registration link from the notice; always at the official host
     */
    record Payment(
            PaymentMethod method,
            CardRegistration state,
            @Nullable String url) {}

    /** Whether a step is possible now. */
    record Step(
            RenewalEvent event,
            boolean possible,

            @Schema(description = "Why it is not, in the language of Accept-Language") @Nullable
            String because,

            @Schema(description = "The same as a code") @Nullable
            Refusal reason) {}

    /** A row of the history. */
    @Schema(name = "Change")
    record Row(
            Instant at,

            @Schema(description = "The status before; null for the row with which the renewal was logged") @Nullable
            RenewalStatus from,

            RenewalStatus to,
            RenewalEvent event,
            Cause cause,

            @Schema(description = "The office's own words that it rests on, or what the calendar went by") @Nullable
            String evidence,

            @Schema(description = "Whether the step was not told itself, but follows from the one that was")
            boolean implied,

            @Schema(description = "Whether a later row took it back")
            boolean undone) {

        static Row of(Change change) {
            return new Row(
                    change.at(),
                    change.from(),
                    change.to(),
                    change.event(),
                    change.cause(),
                    change.evidence(),
                    change.implied(),
                    change.undoneBy() != null);
        }
    }
}
