package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import uketori.preparation.CertificateExpiry;

/** When a signature certificate (署名用電子証明書) expires. */
@Schema(name = "CertificateExpiry")
record CertificateExpiryJson(
        @Schema(description = "Its last day") LocalDate expiresOn,

        @Schema(description = "The first day on which it can be renewed")
        LocalDate renewableFrom,

        @Schema(description = "How its last day was reckoned, in the language of Accept-Language, else in the person's")
        String reckoning) {

    static CertificateExpiryJson of(CertificateExpiry expiry, ApiWords words) {
        String reckoning = words.tell(
                "prepare.reckoning." + expiry.basis().code(),
                expiry.issuedOn().toString(),
                expiry.fifthBirthday().toString(),
                String.valueOf(expiry.cardExpiresOn()));
        if (expiry.isLeapBirthdayMoved()) {
            reckoning += " " + words.tell("prepare.reckoning.leap");
        }
        return new CertificateExpiryJson(expiry.expiresOn(), expiry.renewableFrom(), reckoning);
    }
}
