package uketori.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uketori.businessdays.BusinessDays;

class LatestDayTests {

    @ParameterizedTest
    @CsvSource({
        // the day itself, or the last one before it
        "2026-12-03, 0, 2026-12-03",
        "2026-12-06, 0, 2026-12-04",
        "2026-12-03, 1, 2026-12-02",
        // over a weekend
        "2026-12-07, 1, 2026-12-04",
        "2026-12-06, 1, 2026-12-03",
        // over the New Year closing: 29 December to 3 January
        "2027-01-04, 1, 2026-12-28",
        "2027-01-03, 0, 2026-12-28",
        // over a substitute holiday: 21 March 2027 is a Sunday
        "2027-03-23, 1, 2027-03-19",
        // over the holidays of May
        "2027-05-06, 1, 2027-04-30",
    })
    void stepsBackOverTheOpenDays(LocalDate day, int days, LocalDate before) {
        assertThat(OfficeDays.USUAL.before(day, days)).isEqualTo(before);
    }

    @Test
    void leavesOutTheOfficesOwnClosedDays() {
        OfficeDays office = new OfficeDays(Set.of(DayOfWeek.WEDNESDAY), Set.of(LocalDate.of(2026, 12, 28)));

        assertThat(office.before(LocalDate.of(2026, 12, 3), 1)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(office.before(LocalDate.of(2027, 1, 4), 1)).isEqualTo(LocalDate.of(2026, 12, 25));
    }

    @Test
    void knowsNoOfficeThatIsNeverOpen() {
        assertThatThrownBy(() -> new OfficeDays(EnumSet.allOf(DayOfWeek.class), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reckonsBackFromTheDeparture() {
        assertThat(LatestDay.reckonBack(LocalDate.of(2027, 1, 20), 14, 11, 5, OfficeDays.USUAL))
                .isEqualTo(
                        new LatestDay(LocalDate.of(2027, 1, 6), LocalDate.of(2026, 12, 16), LocalDate.of(2026, 12, 9)));
    }

    @Property
    void leavesTheOfficeAllTheDaysThatItNeeds(
            @ForAll("days") LocalDate departure,
            @ForAll @IntRange(max = 60) int margin,
            @ForAll @IntRange(max = 30) int businessDays,
            @ForAll @IntRange(max = 15) int lag) {
        LatestDay latest = LatestDay.reckonBack(departure, margin, businessDays, lag, OfficeDays.USUAL);

        assertThat(latest.collectBy()).isBeforeOrEqualTo(departure.minusDays(margin));
        assertThat(BusinessDays.after(latest.acceptedBy(), businessDays)).isEqualTo(latest.collectBy());
        assertThat(BusinessDays.after(latest.applyBy(), lag)).isEqualTo(latest.acceptedBy());
        LocalDate aDayLater = BusinessDays.after(latest.applyBy(), 1);
        assertThat(BusinessDays.after(BusinessDays.after(aDayLater, lag), businessDays))
                .isAfter(departure.minusDays(margin));
    }

    @Property
    void standsStillOnNoClosedDay(@ForAll("days") LocalDate departure, @ForAll("offices") OfficeDays office) {
        LatestDay latest = LatestDay.reckonBack(departure, 7, 11, 5, office);

        assertThat(Set.of(latest.collectBy(), latest.acceptedBy(), latest.applyBy()))
                .allMatch(office::isOpen);
        assertThat(latest.applyBy())
                .isBeforeOrEqualTo(LatestDay.reckonBack(departure, 7, 11, 5, OfficeDays.USUAL)
                        .applyBy());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2024, 1, 1), LocalDate.of(2045, 12, 31));
    }

    @Provide
    Arbitrary<OfficeDays> offices() {
        Arbitrary<Set<DayOfWeek>> weekdays =
                Arbitraries.of(DayOfWeek.class).set().ofMaxSize(3);
        Arbitrary<Set<LocalDate>> dates = days().set().ofMaxSize(10);
        return Combinators.combine(weekdays, dates).as(OfficeDays::new);
    }
}
