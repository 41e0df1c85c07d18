package uketori.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.page.Page;
import uketori.preparation.Eligibility;
import uketori.preparation.EligibilityAnswers;
import uketori.preparation.EligibilityReason;

/** What the page says of whether one may renew, with the answers that it rests on. */
record EligibilitySheet(Eligibility result, EligibilityAnswers answers) {

    static EligibilitySheet of(EligibilityAnswers answers) {
        return new EligibilitySheet(Eligibility.of(answers), answers);
    }

    Eligibility.Answer answer() {
        return result.answer();
    }

    boolean isNo() {
        return answer() == Eligibility.Answer.NO;
    }

    /** What the answer rests on: below a definite no without what is not known, which would not change it. */
    List<EligibilityReason> reasons() {
        return result.reasons().stream()
                .filter(reason -> !isNo() || !isMissing(reason))
                .toList();
    }

    /** What is not known either, below a definite no; else empty. */
    List<EligibilityReason> alsoUnsure() {
        return isNo()
                ? result.reasons().stream().filter(EligibilitySheet::isMissing).toList()
                : List.of();
    }

    private static boolean isMissing(EligibilityReason reason) {
        return reason.weight() == EligibilityReason.Weight.MISSING;
    }

    /** The day from which a no will be a yes; null where that cannot be told. */
    @Nullable
    LocalDate notBefore() {
        return isNo() ? result.from() : null;
    }

    /** The first day on which the passport's validity lets it be renewed, as said; empty where it is not known. */
    String firstDay(Page page) {
        LocalDate expiresOn = passportExpiresOn();
        return expiresOn == null ? "" : page.dates().day(Eligibility.firstDayUnderOneYear(expiresOn));
    }

    @Nullable
    LocalDate birthday() {
        return answers.birthday();
    }

    @Nullable
    LocalDate passportExpiresOn() {
        return answers.passportExpiresOn();
    }
}
