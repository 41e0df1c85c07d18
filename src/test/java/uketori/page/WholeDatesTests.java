package uketori.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeDatesTests {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Property(tries = 400)
    void everyDateThatPagesSayIsOnePiece(@ForAll @DateRange(min = "2015-01-01", max = "2045-12-31") LocalDate day) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
            DateWords words = new DateWords(language, DateWords.TOKYO, NOW);
            String at = words.at(day.atTime(8, 0).atZone(DateWords.TOKYO).toInstant());
            assertThat(dates("「" + words.day(day) + "」まで")).containsExactly(words.day(day));
            assertThat(dates("from " + words.nearDay(day) + ".")).containsExactly(words.nearDay(day));
            assertThat(dates(at)).containsExactly(at);
            assertThat(String.join(" ", dates(words.officialDay(day))))
                    .hasSameSizeAs(words.officialDay(day).replace("）", "） ").strip());
        }
    }

    @ParameterizedTest
    @CsvSource({"11月だけの話", "窓口は11開庁日", "Sun and Mon", "May 2027", "3 of 4", "x2026年"})
    void whatIsNoDayStaysAsItIs(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void aYearWithItsEraStandsApartFromTheDay() {
        assertThat(dates("2026年（令和8年）12月3日（木）")).containsExactly("2026年（令和8年）", "12月3日（木）");
        assertThat(dates("Thu 3 December 2026 (令和8年12月3日)")).containsExactly("Thu 3 December 2026", "(令和8年12月3日)");
    }

    private static List<String> dates(String text) {
        return WholeDates.in(text).map(MatchResult::group).toList();
    }
}
