package uketori.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uketori.renewal.CardRegistration;
import uketori.renewal.PaymentMethod;

class ChecklistItemTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2011-11-23, true, false",
        "2011-11-22, false, true",
        "2008-11-23, false, true",
        "2008-11-22, false, false",
    })
    void goesByTheAgeOnTheDayOfApplying(LocalDate birthday, boolean isRepresented, boolean needsConsent) {
        var items = ChecklistItem.toApply(birthday, ON);

        assertThat(items.contains(ChecklistItem.REPRESENTATIVES_CARD)).isEqualTo(isRepresented);
        assertThat(items.contains(ChecklistItem.MY_NUMBER_CARD)).isEqualTo(!isRepresented);
        assertThat(items.contains(ChecklistItem.CONSENT_FORM)).isEqualTo(needsConsent);
        assertThat(items).contains(ChecklistItem.DOMICILE, ChecklistItem.PASSWORD, ChecklistItem.IMAGES);
    }

    @Test
    void isAnAdultsWhereTheBirthdayIsNotKnown() {
        assertThat(ChecklistItem.toApply(null, ON)).isEqualTo(ChecklistItem.toApply(LocalDate.of(1984, 6, 1), ON));
    }

    @ParameterizedTest
    @CsvSource({
        "STAMPS, REGISTERED, FEE_BY_REGISTERED_CARD",
        "CARD, REGISTERED, FEE_BY_REGISTERED_CARD",
        "STAMPS, REQUESTED, FEE_IN_STAMPS",
        "STAMPS, NONE, FEE_IN_STAMPS",
        "CARD, REQUESTED, FEE",
        "UNDECIDED, NONE, FEE",
    })
    void bringsTheFeeByTheWayInWhichItIsPaid(PaymentMethod method, CardRegistration card, ChecklistItem fee) {
        assertThat(ChecklistItem.toPickUp(method, card))
                .containsExactly(
                        ChecklistItem.SLIP, ChecklistItem.PREVIOUS_PASSPORT, ChecklistItem.MY_NUMBER_CARD, fee);
    }
}
