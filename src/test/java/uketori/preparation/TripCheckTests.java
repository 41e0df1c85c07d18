package uketori.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uketori.preparation.TripCheck.Advice;

class TripCheckTests {

    @ParameterizedTest
    @CsvSource({
        "SIX_MONTHS_AT_ENTRY, 2027-08-20",
        "THREE_MONTHS_AT_ENTRY, 2027-05-20",
        // a month's end is no rule of its own
        "SIX_MONTHS_FROM_DEPARTURE, 2027-08-28",
        "THREE_MONTHS_FROM_DEPARTURE, 2027-05-28",
        "FOR_THE_STAY, 2027-02-28",
    })
    void countsFromEntryOrFromLeaving(ValidityRule rule, LocalDate until) {
        assertThat(rule.neededUntil(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 2, 28)))
                .isEqualTo(until);
    }

    @ParameterizedTest
    @CsvSource({
        // the last day that is needed will do
        "2027-08-20, 2027-02-01, NOTHING",
        "2027-08-19, 2027-02-01, APPLY",
        "2027-08-19, 2027-02-02, TOO_LATE",
        // a passport that cannot be renewed by its validity before the latest day
        "2028-02-01, 2027-01-15, TOO_SOON_TO_RENEW",
        "2028-01-31, 2027-01-15, APPLY",
    })
    void saysWhatThereIsToDo(LocalDate expiresOn, LocalDate today, Advice advice) {
        LocalDate needed = expiresOn.getYear() == 2028 ? LocalDate.of(2028, 6, 1) : LocalDate.of(2027, 8, 20);
        LocalDate applyBy = LocalDate.of(2027, 2, 1);

        TripCheck check =
                TripCheck.of(expiresOn, needed, new LatestDay(applyBy.plusDays(20), applyBy.plusDays(5), applyBy));

        assertThat(check.advice(today)).isEqualTo(advice);
    }

    @Property
    void isGoodExactlyUntilTheNeededDay(@ForAll("days") LocalDate expiresOn, @ForAll("days") LocalDate needed) {
        TripCheck check = TripCheck.of(expiresOn, needed, new LatestDay(needed, needed, needed));

        assertThat(check.isGood()).isEqualTo(!expiresOn.isBefore(needed));
        assertThat(check.advice(LocalDate.of(2020, 1, 1)) == Advice.NOTHING).isEqualTo(check.isGood());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2040, 12, 31));
    }
}
