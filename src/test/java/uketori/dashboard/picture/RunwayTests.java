package uketori.dashboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import uketori.dashboard.picture.Runway.Line;
import uketori.dashboard.picture.Runway.LineKind;
import uketori.dashboard.picture.Runway.Row;

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
        assertThat(Runway.of(null, null, TODAY)).isNull();
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
        assertThat(RunwayDrawing.of(runway, new PictureWords(messages, Locale.JAPANESE))
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
        return Objects.requireNonNull(Runway.of(passport, certificate, TODAY));
    }
}
