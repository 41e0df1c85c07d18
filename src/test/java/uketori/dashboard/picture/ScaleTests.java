package uketori.dashboard.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;

class ScaleTests {

    @Test
    void givesEachDayTheSameWidthOverALeapDayAndTheNewYear() {
        Scale scale = Scale.whole(LocalDate.of(2027, 12, 20), LocalDate.of(2028, 3, 20));

        assertThat(scale.start(LocalDate.of(2027, 12, 20))).isZero();
        assertThat(scale.end(LocalDate.of(2028, 3, 20))).isEqualTo(1);
        assertThat(scale.days())
                .hasSize(92)
                .allSatisfy(day -> assertThat(scale.end(day) - scale.start(day)).isCloseTo(1 / 92.0, within(1e-12)));
    }

    @Test
    void leavesOutALongStretchButForSomeDaysAtItsEnds() {
        Scale scale = Scale.around(days("2026-12-03", "2027-05-06"));

        assertThat(scale.gaps()).containsExactly(new Scale.Gap(LocalDate.of(2026, 12, 11), LocalDate.of(2027, 4, 28)));
        assertThat(scale.gaps().getFirst().days()).isEqualTo(139);
        assertThat(scale.shows(LocalDate.of(2026, 12, 10))).isTrue();
        assertThat(scale.shows(LocalDate.of(2026, 12, 11))).isFalse();
        assertThat(scale.shows(LocalDate.of(2027, 4, 29))).isTrue();
        assertThat(scale.firstShownFrom(LocalDate.of(2027, 1, 1))).isEqualTo("2027-04-29");
    }

    @Test
    void leavesOutNothingOfSixWeeks() {
        assertThat(Scale.around(days("2026-11-01", "2026-12-13")).gaps()).isEmpty();
        assertThat(Scale.around(days("2026-11-01", "2026-12-14")).gaps()).hasSize(1);
    }

    @Test
    void hasNoEndBeforeItsBeginning() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(Scale.whole(day, day).dayWidth()).isEqualTo(1);
        assertThatThrownBy(() -> Scale.whole(day, day.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void showsEveryDayThatCountsInOrderAndWithinThePicture(@ForAll("someDays") Set<LocalDate> some) {
        SortedSet<LocalDate> days = new TreeSet<>(some);
        Scale scale = Scale.around(days);

        double before = 0;
        for (LocalDate day : days) {
            assertThat(scale.shows(day)).isTrue();
            assertThat(scale.start(day)).isGreaterThan(before);
            assertThat(scale.end(day)).isLessThan(1);
            before = scale.middle(day);
        }
    }

    @Property(tries = 300)
    void fillsTheWholeWidthWithTheShownDaysAndTheGaps(@ForAll("someDays") Set<LocalDate> some) {
        Scale scale = Scale.around(new TreeSet<>(some));
        double gaps = scale.gaps().stream()
                .mapToDouble(gap -> scale.end(gap.to()) - scale.start(gap.from()))
                .sum();

        assertThat(scale.days().count() * scale.dayWidth() + gaps).isCloseTo(1, within(1e-9));
        assertThat(gaps).isLessThan(0.43);
        List<LocalDate> shown = scale.days().toList();
        assertThat(shown).allMatch(scale::shows).isSorted().doesNotHaveDuplicates();
        long all = ChronoUnit.DAYS.between(scale.first(), scale.last()) + 1;
        assertThat(shown).hasSize((int)
                (all - scale.gaps().stream().mapToLong(Scale.Gap::days).sum()));
    }

    @Provide
    Arbitrary<Set<LocalDate>> someDays() {
        return Dates.dates()
                .between(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31))
                .set()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static SortedSet<LocalDate> days(String... days) {
        SortedSet<LocalDate> parsed = new TreeSet<>();
        for (String day : days) {
            parsed.add(LocalDate.parse(day));
        }
        return parsed;
    }
}
