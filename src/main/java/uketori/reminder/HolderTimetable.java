package uketori.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import uketori.preparation.CertificateValidity;
import uketori.renewal.Holder;
import uketori.renewal.Renewal;

/** What there is to say about a holder's documents. */
final class HolderTimetable {

    /** A passport is renewed from one year before its end (domain.md): one collected so late replaces the one noted. */
    private static final int MONTHS_OF_RENEWING = 18;

    private static final int MONTHS_OF_A_YEAR = 12;

    private HolderTimetable() {}

    /**
     * Writes it into a timetable.
     *
     * @param renewals the holder's
     */
    static void write(
            Holder holder, List<Renewal> renewals, Function<ReminderKind, LeadTimes> leadTimes, Timetable table) {
        LocalDate certificate = holder.certificateExpiresOn();
        if (certificate != null) {
            Instant until = Timetable.endOf(certificate);
            LocalDate renewable = CertificateValidity.renewableFrom(certificate);
            table.on(ReminderKind.CERTIFICATE_EXPIRY, "renewable:" + certificate, renewable, until);
            List<Integer> days =
                    leadTimes.apply(ReminderKind.CERTIFICATE_EXPIRY).before();
            table.before(ReminderKind.CERTIFICATE_EXPIRY, days, certificate, until);
        }
        LocalDate passport = holder.passportExpiresOn();
        if (passport != null && renewals.stream().noneMatch(renewal -> takesCareOf(passport, renewal))) {
            for (int months : leadTimes.apply(ReminderKind.PASSPORT_EXPIRY).before()) {
                String occurrence = months + "-months-before:" + passport;
                LocalDate day = lessLeftThan(months, passport);
                table.on(ReminderKind.PASSPORT_EXPIRY, occurrence, day, Timetable.endOf(passport));
            }
        }
    }

    /** A year counts as under way on the first day with less than a year left; else so many months before. */
    private static LocalDate lessLeftThan(int months, LocalDate expires) {
        LocalDate day = expires.minusMonths(months);
        return months == MONTHS_OF_A_YEAR ? day.plusDays(1) : day;
    }

    /** Whether a renewal is under way, or has replaced that very passport. */
    private static boolean takesCareOf(LocalDate passportExpiresOn, Renewal renewal) {
        return switch (renewal.status()) {
            case SUBMITTED, IN_PROCESS, NEEDS_CORRECTION, READY -> true;
            case PICKED_UP -> {
                LocalDate begun = renewal.submittedOn() != null
                        ? renewal.submittedOn()
                        : renewal.loggedAt().atZone(Timetable.TOKYO).toLocalDate();
                yield !begun.isBefore(passportExpiresOn.minusMonths(MONTHS_OF_RENEWING));
            }
            case PREPARING, REFUSED, WITHDRAWN, LAPSED -> false;
        };
    }
}
