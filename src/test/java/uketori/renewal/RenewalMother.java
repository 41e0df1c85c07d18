package uketori.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tests tell renewals. */
public final class RenewalMother {

    public static final String LINK = "https://mofa.payment-kokopass.jp/entry/1";

    private RenewalMother() {}

    public static RenewalDetails submittedOn(String day) {
        return new RenewalDetails(LocalDate.parse(day), null, null, null, PaymentMethod.CARD);
    }

    public static Telling telling(
            UUID readingId, RenewalEvent event, @Nullable String messageDate, @Nullable String pickupFrom) {
        return new Telling(
                readingId,
                event,
                event == RenewalEvent.READ_TAKEN_BACK,
                messageDate == null ? null : LocalDate.parse(messageDate),
                pickupFrom == null ? null : LocalDate.parse(pickupFrom),
                null,
                "Shinjuku",
                CardRegistration.NONE,
                null,
                null,
                false,
                "the office's words",
                null,
                false);
    }
}
