package uketori.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uketori.renewal.Holder;

/** What is known of a signature certificate, as entered. */
record CertificateForm(
        @Nullable String holder,
        @Nullable String printedOn,
        @Nullable String issuedOn,
        @Nullable String birthday,
        @Nullable String cardExpiresOn,
        @Nullable String changedSince,
        @Nullable String plannedOn) {

    /** What the form starts with: what is known of a holder. */
    static CertificateForm of(@Nullable Holder holder) {
        return holder == null
                ? new CertificateForm(null, null, null, null, null, null, null)
                : new CertificateForm(
                        holder.name(),
                        EnteredDay.written(holder.certificateExpiresOn()),
                        null,
                        EnteredDay.written(holder.birthday()),
                        null,
                        null,
                        null);
    }

    /** Of whom a date is noted that a void certificate makes wrong: the one whom it is about, or all if that is not said. */
    static List<Holder> noted(@Nullable String name, List<Holder> holders) {
        List<Holder> noted = holders.stream()
                .filter(holder -> holder.certificateExpiresOn() != null)
                .toList();
        return name == null || name.isBlank()
                ? noted
                : noted.stream()
                        .filter(holder -> holder.name().equals(name.strip()))
                        .toList();
    }

    /** What follows; worth something only when {@code problems} stays empty. */
    CertificateSheet sheet(Errors problems) {
        LocalDate printed = EnteredDay.read(printedOn, "printedOn", problems);
        LocalDate issued = EnteredDay.read(issuedOn, "issuedOn", problems);
        LocalDate born = EnteredDay.read(birthday, "birthday", problems);
        LocalDate cardEnds = EnteredDay.read(cardExpiresOn, "cardExpiresOn", problems);
        LocalDate planned = EnteredDay.read(plannedOn, "plannedOn", problems);
        boolean isVoid = changedSince != null;
        if (!problems.hasErrors() && printed == null && !isVoid) {
            check(issued, born, cardEnds, problems);
        }
        return problems.hasErrors()
                ? CertificateSheet.VOID
                : CertificateSheet.of(isVoid, printed, issued, born, cardEnds, planned);
    }

    private static void check(
            @Nullable LocalDate issued, @Nullable LocalDate born, @Nullable LocalDate cardEnds, Errors problems) {
        if (issued == null) {
            problems.rejectValue("issuedOn", "prepare.problem.printed-or-issued");
        }
        if (born == null) {
            problems.rejectValue("birthday", "prepare.problem.printed-or-issued");
        }
        if (issued != null && born != null && born.isAfter(issued)) {
            problems.rejectValue("birthday", "prepare.problem.birthday-after-issue");
        }
        if (issued != null && cardEnds != null && cardEnds.isBefore(issued)) {
            problems.rejectValue("cardExpiresOn", "prepare.problem.card-before-issue");
        }
    }
}
