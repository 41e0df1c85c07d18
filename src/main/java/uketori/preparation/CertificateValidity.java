package uketori.preparation;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** How long a signature certificate (署名用電子証明書) lasts; domain.md, Signature certificate. */
public final class CertificateValidity {

    private static final int RENEWABLE_MONTHS_BEFORE = 3;
    private static final int BIRTHDAYS = 5;

    private CertificateValidity() {}

    /**
     * Reckons when a certificate expires: on the fifth birthday after its issue, or with the card if that is earlier.
     * A birthday on the day of issue is not yet after it. A birthday on 29 February ends with 28 February in a common
     * year.
     *
     * @param cardExpiresOn the last day of the card itself; null where it is not known
     * @throws IllegalArgumentException when it was issued before the birthday or after the card's last day
     */
    public static CertificateExpiry reckon(LocalDate issuedOn, LocalDate birthday, @Nullable LocalDate cardExpiresOn) {
        if (birthday.isAfter(issuedOn)) {
            throw new IllegalArgumentException("issued on " + issuedOn + ", before the birthday " + birthday);
        }
        if (cardExpiresOn != null && cardExpiresOn.isBefore(issuedOn)) {
            throw new IllegalArgumentException("issued on " + issuedOn + ", after the card's end " + cardExpiresOn);
        }
        MonthDay day = MonthDay.from(birthday);
        boolean isStillToCome = day.atYear(issuedOn.getYear()).isAfter(issuedOn);
        int firstYear = isStillToCome ? issuedOn.getYear() : issuedOn.getYear() + 1;
        return new CertificateExpiry(issuedOn, birthday, day.atYear(firstYear + BIRTHDAYS - 1), cardExpiresOn);
    }

    /**
     * The first day on which a certificate can be renewed: three months before it expires; domain.md, Signature
     * certificate. Where that month is too short, its last day.
     *
     * @param expiresOn the certificate's last day, in Asia/Tokyo
     */
    public static LocalDate renewableFrom(LocalDate expiresOn) {
        return expiresOn.minusMonths(RENEWABLE_MONTHS_BEFORE);
    }

    /** Whether it can still sign an application on that day; on its last day it can. */
    public static boolean lastsUntil(LocalDate expiresOn, LocalDate appliedOn) {
        return !expiresOn.isBefore(appliedOn);
    }
}
