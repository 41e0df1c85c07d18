package uketori.preparation;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uketori.preparation.EligibilityReason.Weight;

/**
 * Whether a passport may be renewed online through Myna Portal, and why; domain.md, The way of an application (1): name,
 * sex and the domicile's prefecture unchanged, the card's data up to date, and less than one year of validity or three
 * or fewer blank double pages. One answer that forbids it makes it a no; one that is missing keeps it from a yes.
 *
 * @param reasons what forbids it first, then what is missing, what speaks for it, and who applies
 * @param from the day from which it will be a yes as far as can be told, the asked day itself for a yes; null when
 *     something other than time is in the way or not known
 */
public record Eligibility(
        Answer answer,
        List<EligibilityReason> reasons,
        @Nullable LocalDate from) {

    private static final int FEW_BLANK_SPREADS = 3;
    private static final int AGE_TO_APPLY_ALONE = 18;
    private static final int AGE_TO_APPLY_WITH_CONSENT = 15;

    /** Whether one may. */
    public enum Answer {
        YES,
        NO,
        UNSURE;

        /** The name on the wire, such as {@code unsure}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Eligibility {
        reasons = List.copyOf(reasons);
    }

    /** Weighs the answers. */
    public static Eligibility of(EligibilityAnswers answers) {
        List<EligibilityReason> reasons = new ArrayList<>();
        addUnchanged(answers, reasons);
        addWindow(answers, reasons);
        addWhoApplies(answers, reasons);
        reasons.sort((one, other) -> one.weight().compareTo(other.weight()));

        boolean isForbidden = has(reasons, Weight.FORBIDS);
        boolean isMissing = has(reasons, Weight.MISSING);
        Answer answer = isForbidden ? Answer.NO : isMissing ? Answer.UNSURE : Answer.YES;
        boolean isTimeAlone = reasons.stream()
                .allMatch(reason -> reason.weight() != Weight.FORBIDS || reason == EligibilityReason.TOO_EARLY);
        LocalDate expiresOn = answers.passportExpiresOn();
        LocalDate from = answer == Answer.NO && expiresOn != null ? firstDayUnderOneYear(expiresOn) : answers.on();
        return new Eligibility(answer, reasons, isTimeAlone && !isMissing ? from : null);
    }

    /**
     * The first day with less than one year of validity left: with one year to the day it is still too early.
     *
     * @param passportExpiresOn the passport's last day
     */
    public static LocalDate firstDayUnderOneYear(LocalDate passportExpiresOn) {
        return passportExpiresOn.minusYears(1).plusDays(1);
    }

    private static void addUnchanged(EligibilityAnswers answers, List<EligibilityReason> reasons) {
        add(
                answers.domicileUnchanged(),
                EligibilityReason.DOMICILE_CHANGED,
                EligibilityReason.DOMICILE_UNKNOWN,
                reasons);
        add(answers.nameUnchanged(), EligibilityReason.NAME_CHANGED, EligibilityReason.NAME_UNKNOWN, reasons);
        add(answers.sexUnchanged(), EligibilityReason.SEX_CHANGED, EligibilityReason.SEX_UNKNOWN, reasons);
        add(answers.cardUpToDate(), EligibilityReason.CARD_NOT_UP_TO_DATE, EligibilityReason.CARD_UNKNOWN, reasons);
        Boolean livesHere = answers.residence() == null ? null : answers.residence() == Residence.JAPAN;
        add(livesHere, EligibilityReason.LIVES_ABROAD, EligibilityReason.RESIDENCE_UNKNOWN, reasons);
        Boolean isOnlyOne = answers.otherApplication() == null ? null : !answers.otherApplication();
        add(isOnlyOne, EligibilityReason.OTHER_APPLICATION, EligibilityReason.OTHER_APPLICATION_UNKNOWN, reasons);
    }

    private static void add(
            @Nullable Boolean isFine,
            EligibilityReason ifNot,
            EligibilityReason ifUnknown,
            List<EligibilityReason> to) {
        if (isFine == null) {
            to.add(ifUnknown);
        } else if (!isFine) {
            to.add(ifNot);
        }
    }

    /** Less than one year of validity, or three or fewer blank double pages. */
    private static void addWindow(EligibilityAnswers answers, List<EligibilityReason> reasons) {
        LocalDate on = answers.on();
        LocalDate expiresOn = answers.passportExpiresOn();
        Integer spreads = answers.blankSpreads();
        if (on == null) {
            reasons.add(EligibilityReason.DAY_UNKNOWN);
        }
        if (expiresOn == null) {
            reasons.add(EligibilityReason.PASSPORT_EXPIRY_UNKNOWN);
        }
        if (spreads == null) {
            reasons.add(EligibilityReason.BLANK_SPREADS_UNKNOWN);
        }
        if (on != null && expiresOn != null && on.isAfter(expiresOn)) {
            reasons.add(EligibilityReason.PASSPORT_EXPIRED);
            return;
        }
        boolean isUnderOneYear = on != null && expiresOn != null && !on.isBefore(firstDayUnderOneYear(expiresOn));
        boolean isNearlyFull = spreads != null && spreads <= FEW_BLANK_SPREADS;
        if (isUnderOneYear) {
            reasons.add(EligibilityReason.UNDER_ONE_YEAR);
        }
        if (isNearlyFull) {
            reasons.add(EligibilityReason.FEW_BLANK_SPREADS);
        }
        if (!isUnderOneYear && !isNearlyFull && on != null && expiresOn != null && spreads != null) {
            reasons.add(EligibilityReason.TOO_EARLY);
        }
    }

    /** Who was born on 29 February comes of an age with the end of 28 February, as the law has it. */
    private static void addWhoApplies(EligibilityAnswers answers, List<EligibilityReason> reasons) {
        LocalDate birthday = answers.birthday();
        if (birthday == null) {
            reasons.add(EligibilityReason.BIRTHDAY_UNKNOWN);
            return;
        }
        if (answers.on() == null) {
            return;
        }
        int age = Period.between(birthday, answers.on()).getYears();
        reasons.add(
                age < AGE_TO_APPLY_WITH_CONSENT
                        ? EligibilityReason.REPRESENTATIVE_APPLIES
                        : age < AGE_TO_APPLY_ALONE
                                ? EligibilityReason.CONSENT_NEEDED
                                : EligibilityReason.APPLIES_ALONE);
    }

    private static boolean has(List<EligibilityReason> reasons, Weight weight) {
        return reasons.stream().anyMatch(reason -> reason.weight() == weight);
    }
}
