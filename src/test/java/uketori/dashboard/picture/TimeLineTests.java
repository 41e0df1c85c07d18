package uketori.dashboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import uketori.dashboard.picture.TimeLine.Mark;
import uketori.dashboard.picture.TimeLine.Stretch;
import uketori.preparation.OfficeDays;

class TimeLineTests {

    @Test
    void countsTheUsualDaysFromAcceptanceOverWeekendsHolidaysAndTheNewYear() {
        TimeLine line = line(Map.of(Moment.ACCEPTED, day("2026-12-24")), OfficeDays.USUAL, 5);

        // Fri 25, Mon 28 December; closed from the 29th to 3 January; Mon 4 to Wed 6
        assertThat(line.usual()).isEqualTo(new Stretch(day("2026-12-25"), day("2027-01-06")));
        assertThat(line.closed()).contains(new Stretch(day("2026-12-29"), day("2027-01-03")));
    }

    @Test
    void goesByTheOfficesOwnDays() {
        OfficeDays office = new OfficeDays(Set.of(DayOfWeek.WEDNESDAY), Set.of(day("2026-11-05")));
        TimeLine line = line(Map.of(Moment.ACCEPTED, day("2026-11-02")), office, 1);

        // the 3rd is a holiday, the 4th a Wednesday, the 5th this office's own
        assertThat(Objects.requireNonNull(line.usual()).to()).isEqualTo("2026-11-06");
        assertThat(line.closed()).contains(new Stretch(day("2026-11-03"), day("2026-11-05")));
    }

    @Test
    void drawsNoUsualSpanBeforeAcceptanceOrWithoutDays() {
        assertThat(line(Map.of(Moment.SUBMITTED, day("2026-11-02")), OfficeDays.USUAL, 11)
                        .usual())
                .isNull();
        assertThat(line(Map.of(Moment.ACCEPTED, day("2026-11-02")), OfficeDays.USUAL, 0)
                        .usual())
                .isNull();
    }

    @Test
    void marksADayOnceWhateverFallsOnIt() {
        LocalDate day = day("2026-12-03");
        TimeLine line = line(Map.of(Moment.TODAY, day, Moment.PICKUP_FROM, day), OfficeDays.USUAL, 11);

        Mark mark = line.marks().getFirst();
        assertThat(line.marks()).hasSize(1);
        assertThat(mark.isToday()).isTrue();
        assertThat(mark.shape()).isEqualTo(Moment.PICKUP_FROM);
        assertThat(new Mark(day, EnumSet.of(Moment.TODAY)).shape()).isEqualTo(Moment.TODAY);
    }

    @Test
    void showsTwoWeeksAtLeast() {
        assertThat(line(Map.of(Moment.TODAY, day("2026-11-22")), OfficeDays.USUAL, 11)
                        .scale()
                        .days())
                .hasSizeGreaterThanOrEqualTo(14);
    }

    @Property(tries = 300)
    void everyMarkIsDrawnInItsOrderOnADayThatIsShown(@ForAll("days") Map<Moment, LocalDate> days) {
        TimeLine line = line(days, OfficeDays.USUAL, 11);

        assertThat(line.marks())
                .extracting(Mark::day)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(line.scale()::shows);
        assertThat(line.marks().stream().mapToInt(mark -> mark.moments().size()).sum())
                .isEqualTo(days.size());
        assertThat(line.closed())
                .allSatisfy(stretch -> assertThat(
                                stretch.from().datesUntil(stretch.to().plusDays(1)))
                        .allMatch(line.scale()::shows)
                        .noneMatch(OfficeDays.USUAL::isOpen));
    }

    @Property(tries = 200)
    void bothDrawingsNameEveryMark(@ForAll("days") Map<Moment, LocalDate> days) {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        TimeLine line = line(days, OfficeDays.USUAL, 11);
        TimeLineDrawing drawing =
                TimeLineDrawing.of(line, null, 11, new PictureWords(messages, Locale.ENGLISH, day("2026-11-22")));

        assertThat(drawing.panels()).extracting(TimeLineDrawing.Panel::name).containsExactly("narrow", "wide");
        assertThat(drawing.panels()).allSatisfy(panel -> {
            assertThat(panel.labels()).hasSameSizeAs(line.marks());
            assertThat(panel.shapes()).hasSameSizeAs(line.marks());
        });
        assertThat(drawing.rows()).hasSameSizeAs(line.marks());
    }

    @Test
    void aDayIsNamedWithItsWeekdayAndAnotherYearWithItsNumber() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        PictureWords english = new PictureWords(messages, Locale.ENGLISH, day("2026-11-22"));
        PictureWords japanese = new PictureWords(messages, Locale.JAPANESE, day("2026-11-22"));

        assertThat(english.day(day("2026-12-03"))).isEqualTo("Thu 3 Dec");
        assertThat(english.day(day("2027-05-20"))).isEqualTo("Thu 20 May 2027");
        assertThat(japanese.day(day("2026-12-03"))).isEqualTo("12月3日（木）");
        assertThat(japanese.day(day("2027-05-20"))).isEqualTo("2027年5月20日（木）");
    }

    @Provide
    Arbitrary<Map<Moment, LocalDate>> days() {
        Arbitrary<LocalDate> day = Dates.dates().between(LocalDate.of(2026, 11, 1), LocalDate.of(2028, 3, 31));
        return Arbitraries.maps(Arbitraries.of(Moment.class), day)
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(EnumMap::new);
    }

    private static TimeLine line(Map<Moment, LocalDate> days, OfficeDays office, int businessDays) {
        return TimeLine.of(days, office, businessDays);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
