package uketori.statusdetail;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Certainty;
import uketori.classifier.Evidence;
import uketori.classifier.PaymentNotice;
import uketori.classifier.Reading;
import uketori.classifier.Stage;
import uketori.renewal.CardRegistration;
import uketori.renewal.RenewalEvent;
import uketori.renewal.Telling;

/** Says to a renewal, in its own words, what a reading says. */
final class Tellers {

    private static final int MOST_EVIDENCE = 600;

    /** What the office's messages call the slip with the QR code; domain.md, The way of an application, 5. */
    private static final String SLIP = "受付票";

    private Tellers() {}

    static Telling told(UUID detailId, Reading reading) {
        return new Telling(
                detailId,
                event(reading),
                reading.takenBack(),
                reading.messageDate(),
                reading.pickupFrom(),
                reading.pickupBy(),
                reading.office(),
                card(reading),
                reading.paymentUrl(),
                reading.correctionBy(),
                hasSlip(reading),
                evidence(reading),
                null,
                false,
                reading.certainty() == Certainty.LIKELY);
    }

    /**
     * What a person says that a text means: the stage is theirs, and so is the pickup day where they name one; else the
     * dates are the text's where they fit.
     *
     * @param today in the office's zone
     * @param takesBack whether saying that it is only in process takes back what stands on the text's word
     * @param day the day that the text speaks for, if it is not the one that was recorded last
     */
    static Telling decided(
            UUID detailId,
            Reading reading,
            Meaning meaning,
            LocalDate today,
            boolean takesBack,
            @Nullable LocalDate day,
            UUID byPerson) {
        Stage stage = meaning.stageOn(today);
        boolean isBack = takesBack && (stage == Stage.RECEIVED || stage == Stage.IN_PROCESS);
        boolean hasDate = Meaning.isOfPickup(stage);
        LocalDate pickupFrom = meaning.pickupFrom() == null ? reading.pickupFrom() : meaning.pickupFrom();
        return new Telling(
                detailId,
                event(stage, isBack),
                isBack,
                day == null ? reading.messageDate() : day,
                hasDate ? pickupFrom : null,
                hasDate ? reading.pickupBy() : null,
                reading.office(),
                card(reading),
                reading.paymentUrl(),
                meaning.stage() == Stage.CORRECTION_NEEDED ? reading.correctionBy() : null,
                hasSlip(reading),
                null,
                byPerson,
                day == null);
    }

    /**
     * Whether a text that tells no stage may still be believed about the payment: one that carries a link dressed up as
     * the official one may not.
     */
    static boolean tellsOfPayment(Reading reading) {
        return card(reading) != CardRegistration.NONE;
    }

    private static boolean hasSlip(Reading reading) {
        return reading.attachments().stream().anyMatch(name -> name.contains(SLIP));
    }

    private static CardRegistration card(Reading reading) {
        if (reading.certainty() == Certainty.UNSURE
                && (!reading.suspiciousLinks().isEmpty()
                        || (reading.payment() == PaymentNotice.REQUESTED && reading.paymentUrl() == null))) {
            return CardRegistration.NONE;
        }
        return switch (reading.payment()) {
            case NONE -> CardRegistration.NONE;
            case REQUESTED -> CardRegistration.REQUESTED;
            case REGISTERED -> CardRegistration.REGISTERED;
        };
    }

    private static RenewalEvent event(Reading reading) {
        return reading.certainty() == Certainty.UNSURE && tellsOfPayment(reading)
                ? RenewalEvent.READ_PAYMENT
                : event(reading.stage(), reading.takenBack());
    }

    private static RenewalEvent event(Stage stage, boolean takenBack) {
        return switch (stage) {
            case RECEIVED -> takenBack ? RenewalEvent.READ_TAKEN_BACK : RenewalEvent.READ_RECEIVED;
            case IN_PROCESS -> takenBack ? RenewalEvent.READ_TAKEN_BACK : RenewalEvent.READ_IN_PROCESS;
            case PICKUP_SCHEDULED -> RenewalEvent.READ_PICKUP_SCHEDULED;
            case READY -> RenewalEvent.READ_READY;
            case CORRECTION_NEEDED -> RenewalEvent.READ_CORRECTION_NEEDED;
            case SUBMISSION_ERROR -> RenewalEvent.READ_SUBMISSION_ERROR;
            case REFUSED -> RenewalEvent.READ_REFUSED;
            case WITHDRAWN -> RenewalEvent.READ_WITHDRAWN;
            case PICKED_UP -> RenewalEvent.READ_PICKED_UP;
            case OUT_OF_VIEW -> RenewalEvent.READ_OUT_OF_VIEW;
            case UNKNOWN -> RenewalEvent.READ_UNKNOWN;
        };
    }

    private static @Nullable String evidence(Reading reading) {
        String quotes = reading.evidence().stream()
                .map(Evidence::quote)
                .map(quote -> quote.replace("\0", "").strip())
                .distinct()
                .collect(Collectors.joining(" … "));
        if (quotes.isEmpty()) {
            return null;
        }
        return quotes.length() <= MOST_EVIDENCE ? quotes : quotes.substring(0, MOST_EVIDENCE) + " …";
    }
}
