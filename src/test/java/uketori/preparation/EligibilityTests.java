package uketori.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uketori.preparation.Eligibility.Answer;
import uketori.preparation.EligibilityReason.Weight;

class EligibilityTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final LocalDate SOON = LocalDate.of(2027, 4, 18);
    private static final LocalDate BORN = LocalDate.of(1984, 6, 1);

    /** What can be answered, one by one. */
    enum Question {
        ON,
        BIRTHDAY,
        PASSPORT,
        SPREADS,
        DOMICILE,
        NAME,
        SEX,
        CARD,
        RESIDENCE,
        OTHER
    }

    private static EligibilityAnswers without(@Nullable Question left) {
        return new EligibilityAnswers(
                left == Question.ON ? null : ON,
                left == Question.BIRTHDAY ? null : BORN,
                left == Question.PASSPORT ? null : SOON,
                left == Question.SPREADS ? null : 2,
                left == Question.DOMICILE ? null : true,
                left == Question.NAME ? null : true,
                left == Question.SEX ? null : true,
                left == Question.CARD ? null : true,
                left == Question.RESIDENCE ? null : Residence.JAPAN,
                left == Question.OTHER ? null : false);
    }

    private static EligibilityAnswers withDates(LocalDate on, LocalDate birthday, LocalDate expiresOn, int spreads) {
        return new EligibilityAnswers(on, birthday, expiresOn, spreads, true, true, true, true, Residence.JAPAN, false);
    }

    @Test
    void isYesFromTheAskedDayOnWhenAllIsAnsweredAndFine() {
        Eligibility eligibility = Eligibility.of(without(null));

        assertThat(eligibility.answer()).isEqualTo(Answer.YES);
        assertThat(eligibility.from()).isEqualTo(ON);
        assertThat(eligibility.reasons())
                .containsExactly(
                        EligibilityReason.UNDER_ONE_YEAR,
                        EligibilityReason.FEW_BLANK_SPREADS,
                        EligibilityReason.APPLIES_ALONE);
    }

    @ParameterizedTest
    @EnumSource
    void isUnsureWhileAnyAnswerIsMissing(Question left) {
        Eligibility eligibility = Eligibility.of(without(left));

        assertThat(eligibility.answer()).isEqualTo(Answer.UNSURE);
        assertThat(eligibility.from()).isNull();
        assertThat(eligibility.reasons())
                .filteredOn(reason -> reason.weight() == Weight.MISSING)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // one year to the day is not less than one year
        "2026-06-10, 2027-06-10, NO",
        "2026-06-11, 2027-06-10, YES",
        "2027-06-10, 2027-06-10, YES",
        "2027-06-11, 2027-06-10, NO",
        // leap days on either side
        "2027-02-28, 2028-02-29, NO",
        "2027-03-01, 2028-02-29, YES",
        "2028-02-28, 2029-02-28, NO",
        "2028-02-29, 2029-02-28, YES",
    })
    void needsLessThanOneYearOfValidity(LocalDate on, LocalDate expiresOn, Answer answer) {
        assertThat(Eligibility.of(withDates(on, BORN, expiresOn, 20)).answer()).isEqualTo(answer);
    }

    @Test
    void tellsFromWhichDayTimeAloneMakesItAYes() {
        Eligibility tooEarly = Eligibility.of(withDates(ON, BORN, LocalDate.of(2030, 3, 15), 4));

        assertThat(tooEarly.answer()).isEqualTo(Answer.NO);
        assertThat(tooEarly.from()).isEqualTo(LocalDate.of(2029, 3, 16));
        assertThat(tooEarly.reasons()).containsExactly(EligibilityReason.TOO_EARLY, EligibilityReason.APPLIES_ALONE);
    }

    @Test
    void takesThreeBlankSpreadsForFew() {
        assertThat(Eligibility.of(withDates(ON, BORN, LocalDate.of(2033, 1, 1), 3))
                        .reasons())
                .contains(EligibilityReason.FEW_BLANK_SPREADS);
        assertThat(Eligibility.of(withDates(ON, BORN, LocalDate.of(2033, 1, 1), 4))
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2011-11-23, REPRESENTATIVE_APPLIES",
        "2011-11-22, CONSENT_NEEDED",
        "2008-11-23, CONSENT_NEEDED",
        "2008-11-22, APPLIES_ALONE",
    })
    void saysWhoAppliesByTheAgeOnTheDay(LocalDate birthday, EligibilityReason who) {
        assertThat(Eligibility.of(withDates(ON, birthday, SOON, 9)).reasons()).contains(who);
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, REPRESENTATIVE_APPLIES", "2027-03-01, CONSENT_NEEDED"})
    void letsALeapDaysChildComeOfAgeWithTheEndOfFebruary(LocalDate on, EligibilityReason who) {
        assertThat(Eligibility.of(withDates(on, LocalDate.of(2012, 2, 29), LocalDate.of(2027, 4, 18), 9))
                        .reasons())
                .contains(who);
    }

    @Test
    void namesAllThatForbidsItAtOnceAndNoDay() {
        Eligibility eligibility = Eligibility.of(new EligibilityAnswers(
                ON, BORN, LocalDate.of(2030, 1, 1), 9, false, false, false, false, Residence.ABROAD, true));

        assertThat(eligibility.answer()).isEqualTo(Answer.NO);
        assertThat(eligibility.from()).isNull();
        assertThat(eligibility.reasons())
                .containsExactly(
                        EligibilityReason.DOMICILE_CHANGED,
                        EligibilityReason.NAME_CHANGED,
                        EligibilityReason.SEX_CHANGED,
                        EligibilityReason.CARD_NOT_UP_TO_DATE,
                        EligibilityReason.LIVES_ABROAD,
                        EligibilityReason.OTHER_APPLICATION,
                        EligibilityReason.TOO_EARLY,
                        EligibilityReason.APPLIES_ALONE);
    }

    @Test
    void missesEverythingWhereNothingIsAnswered() {
        Eligibility eligibility =
                Eligibility.of(new EligibilityAnswers(null, null, null, null, null, null, null, null, null, null));

        assertThat(eligibility.answer()).isEqualTo(Answer.UNSURE);
        assertThat(eligibility.reasons()).hasSize(Question.values().length);
    }

    @Property
    void isYesOnlyIfNothingIsMissingOrForbidden(@ForAll("answers") EligibilityAnswers answers) {
        Eligibility eligibility = Eligibility.of(answers);

        boolean isComplete = Stream.of(
                        answers.on(),
                        answers.birthday(),
                        answers.passportExpiresOn(),
                        answers.blankSpreads(),
                        answers.domicileUnchanged(),
                        answers.nameUnchanged(),
                        answers.sexUnchanged(),
                        answers.cardUpToDate(),
                        answers.residence(),
                        answers.otherApplication())
                .allMatch(Objects::nonNull);
        List<Weight> weights =
                eligibility.reasons().stream().map(EligibilityReason::weight).toList();
        assertThat(eligibility.answer() == Answer.YES).isEqualTo(isComplete && !weights.contains(Weight.FORBIDS));
        assertThat(eligibility.answer() == Answer.NO).isEqualTo(weights.contains(Weight.FORBIDS));
        assertThat(weights).isSorted();
        assertThat(eligibility.reasons()).doesNotHaveDuplicates();
    }

    @Property
    void keepsItsWordOnTheDayThatItNames(@ForAll("answers") EligibilityAnswers answers) {
        LocalDate from = Eligibility.of(answers).from();
        if (from != null) {
            assertThat(Eligibility.of(on(from, answers)).answer()).isEqualTo(Answer.YES);
            boolean isLater = !from.equals(answers.on());
            if (isLater) {
                assertThat(Eligibility.of(on(from.minusDays(1), answers)).answer())
                        .isEqualTo(Answer.NO);
            }
        }
    }

    @Property
    void neverIsAYesBeforeTheYearBegins(@ForAll("days") LocalDate expiresOn, @ForAll @IntRange(max = 500) int before) {
        LocalDate on = expiresOn.minusYears(1).minusDays(before);

        assertThat(Eligibility.of(withDates(on, LocalDate.of(1950, 1, 1), expiresOn, 4))
                        .answer())
                .isEqualTo(Answer.NO);
    }

    private static EligibilityAnswers on(LocalDate day, EligibilityAnswers a) {
        return new EligibilityAnswers(
                day,
                a.birthday(),
                a.passportExpiresOn(),
                a.blankSpreads(),
                a.domicileUnchanged(),
                a.nameUnchanged(),
                a.sexUnchanged(),
                a.cardUpToDate(),
                a.residence(),
                a.otherApplication());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2020, 1, 1), LocalDate.of(2045, 12, 31));
    }

    @Provide
    Arbitrary<EligibilityAnswers> answers() {
        Arbitrary<Boolean> mostlyTrue =
                Arbitraries.frequency(net.jqwik.api.Tuple.of(8, true), net.jqwik.api.Tuple.of(1, false));
        return Combinators.combine(
                        days().injectNull(0.05),
                        Dates.dates()
                                .between(LocalDate.of(1940, 1, 1), LocalDate.of(2019, 12, 31))
                                .injectNull(0.05),
                        days().injectNull(0.05),
                        Arbitraries.integers().between(0, 12).injectNull(0.05),
                        mostlyTrue.injectNull(0.03).list().ofSize(4),
                        Arbitraries.of(Residence.JAPAN, Residence.JAPAN, Residence.ABROAD)
                                .injectNull(0.05),
                        mostlyTrue.map(is -> !is).injectNull(0.05))
                .as((on, birthday, expiresOn, spreads, unchanged, residence, other) -> new EligibilityAnswers(
                        on,
                        birthday,
                        expiresOn,
                        spreads,
                        unchanged.get(0),
                        unchanged.get(1),
                        unchanged.get(2),
                        unchanged.get(3),
                        residence,
                        other));
    }
}
