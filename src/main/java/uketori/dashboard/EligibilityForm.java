package uketori.dashboard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uketori.preparation.EligibilityAnswers;
import uketori.preparation.Residence;
import uketori.renewal.Holder;

/** The answers to the guided check as entered, and whose passport it is where somebody wants to keep them. */
record EligibilityForm(
        @Nullable String holder,
        @Nullable String on,
        @Nullable String birthday,
        @Nullable String passportExpiresOn,
        @Nullable String blankSpreads,
        @Nullable String domicileUnchanged,
        @Nullable String nameUnchanged,
        @Nullable String sexUnchanged,
        @Nullable String cardUpToDate,
        @Nullable String residence,
        @Nullable String otherApplication) {

    /** Where one may live, by the names in forms. */
    static final List<String> RESIDENCES =
            Arrays.stream(Residence.values()).map(Residence::code).toList();

    private static final int MOST_BLANK_SPREADS = 100;

    /** What the form starts with: today, and what is known of a holder. */
    static EligibilityForm of(LocalDate today, @Nullable Holder holder) {
        return new EligibilityForm(
                holder == null ? null : holder.name(),
                today.toString(),
                holder == null ? null : EnteredDay.written(holder.birthday()),
                holder == null ? null : EnteredDay.written(holder.passportExpiresOn()),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The answers; worth something only when {@code problems} stays empty. */
    EligibilityAnswers answers(Errors problems) {
        LocalDate day = EnteredDay.read(on, "on", problems);
        LocalDate born = EnteredDay.read(birthday, "birthday", problems);
        if (day != null && born != null && born.isAfter(day)) {
            problems.rejectValue("birthday", "prepare.problem.birthday-after");
        }
        return new EligibilityAnswers(
                day,
                born,
                EnteredDay.read(passportExpiresOn, "passportExpiresOn", problems),
                EnteredNumber.read(blankSpreads, "blankSpreads", 0, MOST_BLANK_SPREADS, problems),
                YesNo.read(domicileUnchanged, "domicileUnchanged", problems),
                YesNo.read(nameUnchanged, "nameUnchanged", problems),
                YesNo.read(sexUnchanged, "sexUnchanged", problems),
                YesNo.read(cardUpToDate, "cardUpToDate", problems),
                residence == null ? null : Residence.ofCode(residence).orElse(null),
                YesNo.read(otherApplication, "otherApplication", problems));
    }
}
