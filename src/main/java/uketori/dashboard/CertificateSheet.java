package uketori.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uketori.preparation.CertificateExpiry;
import uketori.preparation.CertificateValidity;

/**
 * What the page says of a signature certificate.
 *
 * @param expiresOn its last day; null for one that is void
 * @param reckoned how the last day was reckoned; null where it is the printed one
 * @param plannedOn the day of the planned application, where told
 */
record CertificateSheet(
        @Nullable LocalDate expiresOn,
        @Nullable CertificateExpiry reckoned,
        @Nullable LocalDate plannedOn) {

    /** Name or address has changed since it was issued. */
    static final CertificateSheet VOID = new CertificateSheet(null, null, null);

    static CertificateSheet of(
            boolean isVoid,
            @Nullable LocalDate printed,
            @Nullable LocalDate issued,
            @Nullable LocalDate born,
            @Nullable LocalDate cardEnds,
            @Nullable LocalDate planned) {
        if (isVoid || (printed == null && (issued == null || born == null))) {
            return VOID;
        }
        if (printed != null || issued == null || born == null) {
            return new CertificateSheet(printed, null, planned);
        }
        CertificateExpiry reckoned = CertificateValidity.reckon(issued, born, cardEnds);
        return new CertificateSheet(reckoned.expiresOn(), reckoned, planned);
    }

    /** The first day on which it can be renewed; null for one that is void. */
    public @Nullable LocalDate renewableFrom() {
        return expiresOn == null ? null : CertificateValidity.renewableFrom(expiresOn);
    }

    /** Whether it can be renewed on a day. */
    boolean isRenewableOn(LocalDate day) {
        return expiresOn != null && !day.isBefore(CertificateValidity.renewableFrom(expiresOn));
    }

    /** Whether it can still sign on a day. */
    public boolean lastsUntil(LocalDate day) {
        return expiresOn != null && CertificateValidity.lastsUntil(expiresOn, day);
    }

    /** Whether it serves today and, where a day is planned for the application, until then. */
    public boolean isGoodEnough(LocalDate today) {
        return lastsUntil(today) && (plannedOn() == null || lastsUntil(plannedOn()));
    }
}
