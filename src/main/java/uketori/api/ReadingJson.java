package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Certainty;
import uketori.classifier.Evidence;
import uketori.classifier.PaymentNotice;
import uketori.classifier.Reading;
import uketori.classifier.Stage;
import uketori.statusdetail.StatusDetail;

/** What a status text means on the day of reading. */
@Schema(name = "Reading")
record ReadingJson(
        Stage stage,
        @Nullable LocalDate pickupFrom,

        @Schema(description = "The last day for collecting that the text states (受取期限)") @Nullable
        LocalDate pickupBy,

        @Schema(description = "Whether the newest message takes back an earlier date or ready notice")
        boolean takenBack,

        @Schema(description = "The date that the newest message bears") @Nullable
        LocalDate messageDate,

        PaymentNotice payment,

        @Schema(description = "The registration link, only where it really points to the official host") @Nullable
        String paymentUrl,

        @Schema(description = "Links dressed up as the registration link; never to be made clickable")
        List<String> suspiciousLinks,

        @Nullable String office,
        @Nullable String receiptNumber,
        List<String> attachments,
        @Nullable LocalDate correctionBy,
        @Nullable String correctionReason,
        Certainty certainty,

        @Schema(description = "The visible text") String text,

        @Schema(description = "The words that this rests on; start and end are UTF-16 offsets into text")
        List<Evidence> evidence,

        @Schema(
                description = "The day on which the household said what such wording means, where the text was read so;"
                        + " the classifier's own reading is in StatusDetail.learned")
        @Nullable
        LocalDate learnedOn) {

    private static final ZoneId OFFICE_ZONE = ZoneId.of("Asia/Tokyo");

    static ReadingJson of(StatusDetail detail) {
        Reading reading = detail.reading();
        StatusDetail.Learned learned = detail.learned();
        return new ReadingJson(
                reading.stage(),
                reading.pickupFrom(),
                reading.pickupBy(),
                reading.takenBack(),
                reading.messageDate(),
                reading.payment(),
                reading.paymentUrl(),
                reading.suspiciousLinks(),
                reading.office(),
                reading.receiptNumber(),
                reading.attachments(),
                reading.correctionBy(),
                reading.correctionReason(),
                reading.certainty(),
                reading.text(),
                reading.evidence(),
                learned == null || !learned.isFollowed() ? null : LocalDate.ofInstant(learned.taughtAt(), OFFICE_ZONE));
    }
}
