package uketori.dashboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;

class TicksTests {

    private static final Scale FIVE_WEEKS = Scale.whole(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 12, 3));

    @Test
    void numbersMondaysWhileWeeksAreWideEnough() {
        assertThat(Ticks.mondays(FIVE_WEEKS, 20)).extracting(Label::words).containsExactly("2", "9", "16", "23", "30");
        assertThat(Ticks.mondays(FIVE_WEEKS, 10)).isEmpty();
    }

    @Test
    void aMonthThatHardlyShowsGivesWayToTheNext() {
        assertThat(months(FIVE_WEEKS, 20)).containsExactly("Nov");
        assertThat(months(FIVE_WEEKS, 60)).containsExactly("Oct", "Nov", "Dec");
    }

    @Test
    void namesAMonthAfterAGapWhereItIsShownFirst() {
        Scale scale = Scale.around(new TreeSet<>(Set.of(LocalDate.of(2026, 12, 3), LocalDate.of(2027, 5, 20))));

        assertThat(months(scale, 40)).containsExactly("Dec", "May");
    }

    @Test
    void namesYearsOverAWholeLife() {
        Scale scale = Scale.whole(LocalDate.of(1950, 6, 1), LocalDate.of(2199, 6, 1));

        assertThat(Ticks.years(scale, 40, day -> String.valueOf(day.getYear())))
                .hasSizeBetween(5, 20)
                .extracting(Label::words)
                .startsWith("1951");
    }

    @Property(tries = 300)
    void noTickCoversAnotherOrReachesOutOfThePicture(
            @ForAll("someDays") Set<LocalDate> days, @ForAll @DoubleRange(min = 15, max = 80) double width) {
        Scale scale = Scale.around(new TreeSet<>(days));

        for (List<Label> ticks : List.of(
                Ticks.mondays(scale, width),
                Ticks.months(scale, width, day -> day.getMonth().toString()),
                Ticks.years(scale, width, day -> day.getYear() + "年"))) {
            double free = 0;
            for (Label tick : ticks) {
                assertThat(tick.at() * width).isGreaterThanOrEqualTo(free);
                free = tick.at() * width + TextWidth.of(tick.words());
                assertThat(free).isLessThanOrEqualTo(width);
            }
        }
    }

    @Provide
    Arbitrary<Set<LocalDate>> someDays() {
        return Dates.dates()
                .between(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31))
                .set()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static List<String> months(Scale scale, double width) {
        return Ticks.months(
                        scale,
                        width,
                        day -> day.getMonth().toString().substring(0, 1)
                                + day.getMonth().toString().substring(1, 3).toLowerCase(java.util.Locale.ROOT))
                .stream()
                .map(Label::words)
                .toList();
    }
}
