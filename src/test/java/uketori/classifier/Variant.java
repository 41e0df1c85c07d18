package uketori.classifier;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that was built to have a known reading.
 *
 * @param kind what it was built from, so that misreads can be told apart by kind
 * @param stages the stages that it may be read as: one, or those that a careful person may choose between
 */
record Variant(
        String kind,
        StatusText text,
        LocalDate on,
        Set<Stage> stages,
        @Nullable LocalDate pickupFrom,
        PaymentNotice payment,
        @Nullable String paymentUrl,
        List<String> suspiciousLinks) {

    Reading read() {
        return new Classifier().read(text, on);
    }

    boolean mayBe(Stage stage) {
        return stages.contains(stage);
    }

    boolean sendsInVain(Reading reading) {
        return reading.stage() == Stage.READY && !mayBe(Stage.READY);
    }

    boolean datesRight(Reading reading) {
        return Objects.equals(pickupFrom, reading.pickupFrom());
    }

    boolean paymentRight(Reading reading) {
        return payment == reading.payment()
                && Objects.equals(paymentUrl, reading.paymentUrl())
                && suspiciousLinks.equals(reading.suspiciousLinks());
    }

    /** What a right reading counts as, where a careful person may choose. */
    Stage asExpected(Stage read) {
        return mayBe(read) ? stages.iterator().next() : read;
    }

    String expectation() {
        return stages.iterator().next().code();
    }
}
