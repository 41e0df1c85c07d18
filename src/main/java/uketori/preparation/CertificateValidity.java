package uketori.preparation;

import java.time.LocalDate;

/** How long a signature certificate (署名用電子証明書) lasts; domain.md, Signature certificate. */
public final class CertificateValidity {

    private static final int RENEWABLE_MONTHS_BEFORE = 3;

    private CertificateValidity() {}

    /**
     * The first day on which a certificate can be renewed: three months before it expires; domain.md, Signature
     * certificate. Where that month is too short, its last day.
     *
     * @param expiresOn the certificate's last day, in Asia/Tokyo
     */
    public static LocalDate renewableFrom(LocalDate expiresOn) {
        return expiresOn.minusMonths(RENEWABLE_MONTHS_BEFORE);
    }
}
