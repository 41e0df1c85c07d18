package uketori.preparation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a signature certificate expires, and how that was reckoned. Days are days in Asia/Tokyo.
 *
 * @param issuedOn the day on which it was issued
 * @param birthday of whom it was issued to
 * @param fifthBirthday the fifth birthday after issue
 * @param cardExpiresOn the last day of the card itself; null where it was not told
 */
public record CertificateExpiry(
        LocalDate issuedOn,
        LocalDate birthday,
        LocalDate fifthBirthday,
        @Nullable LocalDate cardExpiresOn) {

    /** What the last day follows from. */
    public enum Basis {
        FIFTH_BIRTHDAY,
        /** The card expires before the fifth birthday, and the certificate with it. */
        CARD,
        /** The fifth birthday; whether the card expires before it was not told. */
        FIFTH_BIRTHDAY_ALONE;

        /** The name in message keys, such as {@code fifth-birthday}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Basis basis() {
        if (cardExpiresOn == null) {
            return Basis.FIFTH_BIRTHDAY_ALONE;
        }
        return cardExpiresOn.isBefore(fifthBirthday) ? Basis.CARD : Basis.FIFTH_BIRTHDAY;
    }

    /** The certificate's last day. */
    public LocalDate expiresOn() {
        return cardExpiresOn != null && cardExpiresOn.isBefore(fifthBirthday) ? cardExpiresOn : fifthBirthday;
    }

    /** The first day on which it can be renewed. */
    public LocalDate renewableFrom() {
        return CertificateValidity.renewableFrom(expiresOn());
    }

    /** Whether the fifth birthday is shown as 28 February in place of 29 February. */
    public boolean isLeapBirthdayMoved() {
        return birthday.getMonth() == Month.FEBRUARY
                && birthday.getDayOfMonth() == 29
                && fifthBirthday.getDayOfMonth() == 28;
    }
}
