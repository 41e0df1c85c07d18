package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingTests {

    @Test
    void unsureAndUnknownGoTogether() {
        assertThatThrownBy(() -> reading(Stage.READY, null, Certainty.UNSURE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reading(Stage.UNKNOWN, null, Certainty.LIKELY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPickupDateGoesWithAPickup() {
        assertThatThrownBy(() -> reading(Stage.IN_PROCESS, LocalDate.of(2026, 12, 3), Certainty.LIKELY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Reading reading(Stage stage, @Nullable LocalDate pickupFrom, Certainty certainty) {
        return new Reading(
                stage,
                pickupFrom,
                null,
                false,
                null,
                PaymentNotice.NONE,
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                certainty,
                "",
                List.of());
    }
}
