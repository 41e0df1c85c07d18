package uketori.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateValidityTests {

    @ParameterizedTest
    @CsvSource({"2027-05-10, 2027-02-10", "2027-05-31, 2027-02-28", "2028-05-31, 2028-02-29", "2027-01-15, 2026-10-15"})
    void canBeRenewedFromThreeMonthsBefore(LocalDate expiresOn, LocalDate renewable) {
        assertThat(CertificateValidity.renewableFrom(expiresOn)).isEqualTo(renewable);
    }
}
