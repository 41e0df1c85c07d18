package uketori.classifier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a status text means on the day of reading, and the words that say so. Dates are days in Asia/Tokyo.
 *
 * @param stage what the office says of the application
 * @param pickupFrom the first day on which the passport can be collected; null unless the stage is
 *     {@link Stage#PICKUP_SCHEDULED} or {@link Stage#READY} and a date is given
 * @param pickupBy the last day for collecting that the text states (受取期限)
 * @param takenBack whether the newest message takes back an earlier date or ready notice
 * @param messageDate the date that the newest message bears
 * @param payment what the page says of paying by card
 * @param paymentUrl the registration link, only where it really points to the official host
 * @param suspiciousLinks links dressed up as the registration link; never to be made clickable
 * @param office the pickup office, as written
 * @param receiptNumber the application's number, as written
 * @param attachments what is attached to the message, such as 受付票
 * @param correctionBy the last day for answering a correction that the text states
 * @param correctionReason what is to be corrected, as written
 * @param certainty how far this may be trusted
 * @param text the visible text; quotes are positions in it
 * @param evidence the words that this rests on, in the order in which they stand
 */
public record Reading(
        Stage stage,
        @Nullable LocalDate pickupFrom,
        @Nullable LocalDate pickupBy,
        boolean takenBack,
        @Nullable LocalDate messageDate,
        PaymentNotice payment,
        @Nullable String paymentUrl,
        List<String> suspiciousLinks,
        @Nullable String office,
        @Nullable String receiptNumber,
        List<String> attachments,
        @Nullable LocalDate correctionBy,
        @Nullable String correctionReason,
        Certainty certainty,
        String text,
        List<Evidence> evidence) {

    public Reading {
        suspiciousLinks = List.copyOf(suspiciousLinks);
        attachments = List.copyOf(attachments);
        evidence = List.copyOf(evidence);
        if ((certainty == Certainty.UNSURE) != (stage == Stage.UNKNOWN)) {
            throw new IllegalArgumentException("unsure and unknown go together: " + certainty + ", " + stage);
        }
        if (pickupFrom != null && stage != Stage.PICKUP_SCHEDULED && stage != Stage.READY) {
            throw new IllegalArgumentException("a pickup date goes with a planned or possible pickup: " + stage);
        }
    }
}
