package uketori.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uketori.preparation.CertificateExpiry.Basis;

class CertificateValidityTests {

    @ParameterizedTest
    @CsvSource({"2027-05-10, 2027-02-10", "2027-05-31, 2027-02-28", "2028-05-31, 2028-02-29", "2027-01-15, 2026-10-15"})
    void canBeRenewedFromThreeMonthsBefore(LocalDate expiresOn, LocalDate renewable) {
        assertThat(CertificateValidity.renewableFrom(expiresOn)).isEqualTo(renewable);
    }

    @ParameterizedTest
    @CsvSource({
        // the birthday of the year of issue is still to come, or has been
        "2024-05-10, 1990-05-20, 2028-05-20",
        "2024-05-30, 1990-05-20, 2029-05-20",
        // the day of issue is not after itself
        "2024-05-20, 1990-05-20, 2029-05-20",
        "2024-05-19, 1990-05-20, 2028-05-20",
        // the turn of the year
        "2024-12-31, 1990-01-01, 2029-01-01",
        "2024-01-01, 1990-12-31, 2028-12-31",
        // born on 29 February: 28 February in common years
        "2024-02-28, 1984-02-29, 2028-02-29",
        "2024-02-29, 1984-02-29, 2029-02-28",
        "2025-02-27, 1984-02-29, 2029-02-28",
        "2025-02-28, 1984-02-29, 2030-02-28",
        "2027-03-01, 1984-02-29, 2032-02-29",
    })
    void lastsUntilTheFifthBirthdayAfterItsIssue(LocalDate issuedOn, LocalDate birthday, LocalDate expiresOn) {
        CertificateExpiry expiry = CertificateValidity.reckon(issuedOn, birthday, null);

        assertThat(expiry.expiresOn()).isEqualTo(expiresOn);
        assertThat(expiry.basis()).isEqualTo(Basis.FIFTH_BIRTHDAY_ALONE);
        assertThat(expiry.isLeapBirthdayMoved())
                .isEqualTo(birthday.getDayOfMonth() == 29 && expiresOn.getDayOfMonth() == 28);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, CARD, 2027-01-01",
        "2028-05-19, CARD, 2028-05-19",
        "2028-05-20, FIFTH_BIRTHDAY, 2028-05-20",
        "2034-05-20, FIFTH_BIRTHDAY, 2028-05-20",
        "2024-05-10, CARD, 2024-05-10",
    })
    void endsWithTheCardIfThatIsEarlier(LocalDate cardExpiresOn, Basis basis, LocalDate expiresOn) {
        CertificateExpiry expiry =
                CertificateValidity.reckon(LocalDate.of(2024, 5, 10), LocalDate.of(1990, 5, 20), cardExpiresOn);

        assertThat(expiry.basis()).isEqualTo(basis);
        assertThat(expiry.expiresOn()).isEqualTo(expiresOn);
    }

    @Test
    void cannotBeIssuedBeforeTheBirthdayOrAfterTheCardsEnd() {
        LocalDate day = LocalDate.of(2024, 5, 10);

        assertThatThrownBy(() -> CertificateValidity.reckon(day, day.plusDays(1), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CertificateValidity.reckon(day, day.minusYears(9), day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void signsOnItsLastDay() {
        LocalDate last = LocalDate.of(2027, 2, 28);

        assertThat(CertificateValidity.lastsUntil(last, last)).isTrue();
        assertThat(CertificateValidity.lastsUntil(last, last.plusDays(1))).isFalse();
    }

    @Property
    void lastsFourToFiveYearsAndEndsOnABirthday(
            @ForAll("births") LocalDate birthday, @ForAll("issues") LocalDate issuedOn) {
        LocalDate expiresOn =
                CertificateValidity.reckon(issuedOn, birthday, null).expiresOn();

        assertThat(expiresOn).isAfter(issuedOn.plusYears(4)).isBeforeOrEqualTo(issuedOn.plusYears(5));
        assertThat(birthday.plusYears(
                        Period.between(birthday, expiresOn.plusDays(1)).getYears()))
                .isEqualTo(expiresOn);
    }

    @Property
    void neverOutlivesTheCard(
            @ForAll("births") LocalDate birthday,
            @ForAll("issues") LocalDate issuedOn,
            @ForAll("days") LocalDate card) {
        LocalDate cardExpiresOn = card.isBefore(issuedOn) ? issuedOn : card;

        CertificateExpiry expiry = CertificateValidity.reckon(issuedOn, birthday, cardExpiresOn);

        assertThat(expiry.expiresOn()).isBeforeOrEqualTo(cardExpiresOn).isBeforeOrEqualTo(expiry.fifthBirthday());
        assertThat(expiry.expiresOn()).isIn(cardExpiresOn, expiry.fifthBirthday());
    }

    @Provide
    Arbitrary<LocalDate> births() {
        return Dates.dates().between(LocalDate.of(1920, 1, 1), LocalDate.of(2014, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> issues() {
        return Dates.dates().between(LocalDate.of(2015, 1, 1), LocalDate.of(2060, 12, 31));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2015, 1, 1), LocalDate.of(2070, 12, 31));
    }
}
