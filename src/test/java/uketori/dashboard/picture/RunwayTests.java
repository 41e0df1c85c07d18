package uketori.dashboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import uketori.dashboard.picture.Runway.Line;
import uketori.dashboard.picture.Runway.LineKind;
import uketori.dashboard.picture.Runway.Row;
import uketori.preparation.Trip;

class RunwayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void tellsFromWhenAPassportCanBeRenewedAndWhenSixMonthsAreLeft() {
        assertThat(runway(LocalDate.of(2028, 2, 29), null).lines())
                .containsExactly(
                        new Line(LineKind.TODAY, TODAY),
                        new Line(LineKind.ONE_YEAR, LocalDate.of(2027, 3, 1)),
                        new Line(LineKind.SIX_MONTHS, LocalDate.of(2027, 8, 29)));
    }

    @Test
    void tellsFromWhenACertificateCanBeRenewed() {
        Runway runway = runway(null, LocalDate.of(2027, 2, 28));

        assertThat(runway.rows())
                .containsExactly(
                        new Row(TODAY, "today"),
                        new Row(LocalDate.of(2026, 11, 28), "certificate-window"),
                        new Row(LocalDate.of(2027, 2, 28), "certificate"));
        assertThat(runway.knows("passport")).isFalse();
        assertThat(runway.knows("certificate")).isTrue();
    }

    @Test
    void drawsNothingOfWhatNobodyTold() {
        assertThat(Runway.of(null, null, List.of(), TODAY)).isNull();
        assertThat(Runway.of(null, null, List.of(trip(TODAY.minusDays(9), TODAY.minusDays(1))), TODAY))
                .isNull();
    }

    @Test
    void tellsWhichTripThePassportIsTooShortFor() {
        LocalDate expires = LocalDate.of(2027, 8, 3);
        Trip covered = trip(TODAY, expires);
        Trip tooLong = trip(TODAY.plusDays(1), expires.plusDays(1));
        Runway runway = Objects.requireNonNull(Runway.of(expires, null, List.of(covered, tooLong), TODAY));

        assertThat(runway.isShort(covered)).isFalse();
        assertThat(runway.isShort(tooLong)).isTrue();
        assertThat(runway.rows())
                .contains(
                        new Row(TODAY, "trip", "Hawaii"),
                        new Row(expires, "trip-needed", "Hawaii"),
                        new Row(expires.plusDays(1), "trip-short", "Hawaii"));
    }

    @Test
    void callsNoTripTooLongForAPassportThatItDoesNotKnow() {
        Trip trip = trip(TODAY, TODAY.plusYears(30));

        assertThat(Objects.requireNonNull(Runway.of(null, TODAY, List.of(trip), TODAY))
                        .isShort(trip))
                .isFalse();
    }

    @Test
    void cutsALongDestinationShortSoThatTheDayIsSeen() {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        messages.addMessage("picture.runway.trip", Locale.ENGLISH, "{0}: until {1}");
        Trip trip =
                new Trip(UUID.randomUUID(), UUID.randomUUID(), "Llanfairpwllgwyngyll 🏴 and back again", TODAY, TODAY);
        Runway runway = Objects.requireNonNull(Runway.of(null, null, List.of(trip), TODAY));

        assertThat(RunwayDrawing.of(runway, new PictureWords(messages, Locale.ENGLISH, TODAY))
                        .panels())
                .extracting(panel -> panel.bars().getFirst().name())
                .first(InstanceOfAssertFactories.STRING)
                .startsWith("Llanfair")
                .endsWith("…: until 22 Nov 2026")
                .satisfies(name -> assertThat(TextWidth.of(name)).isLessThanOrEqualTo(TimeLineDrawing.NARROW));
    }

    @Test
    void isGoodOnItsLastDay() {
        assertThat(runway(TODAY, null).documents().getFirst().isExpired(TODAY)).isFalse();
        assertThat(runway(TODAY, null).documents().getFirst().isExpired(TODAY.plusDays(1)))
                .isTrue();
    }

    @Property(tries = 200)
    void everyDayThatCountsLiesWithinThePicture(@ForAll("days") LocalDate passport, @ForAll("days") LocalDate card) {
        Runway runway = runway(passport, card);
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);

        assertThat(runway.rows()).extracting(Row::day).isSorted().allMatch(runway.scale()::shows);
        assertThat(runway.lines()).extracting(Line::day).isSorted();
        assertThat(RunwayDrawing.of(runway, new PictureWords(messages, Locale.JAPANESE, TODAY))
                        .panels())
                .allSatisfy(panel -> {
                    assertThat(panel.bars()).hasSize(2);
                    assertThat(panel.lines()).hasSize(3);
                    assertThat(panel.ticks()).isNotEmpty();
                });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1990, 1, 1), LocalDate.of(2060, 12, 31));
    }

    private static Runway runway(@Nullable LocalDate passport, @Nullable LocalDate certificate) {
        return Objects.requireNonNull(Runway.of(passport, certificate, List.of(), TODAY));
    }

    private static Trip trip(LocalDate departs, LocalDate needed) {
        return new Trip(UUID.randomUUID(), UUID.randomUUID(), "Hawaii", departs, needed);
    }
}
