package uketori.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTests {

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, 2026年（令和8年）12月3日（木）, Thu 3 December 2026 (令和8年12月3日)",
        "2019-05-01, 2019年（令和元年）5月1日（水）, Wed 1 May 2019 (令和元年5月1日)",
        "2019-04-30, 2019年（平成31年）4月30日（火）, Tue 30 April 2019 (平成31年4月30日)",
        "2028-02-29, 2028年（令和10年）2月29日（火）, Tue 29 February 2028 (令和10年2月29日)"
    })
    void datesAsOfficesDo(LocalDate day, String japanese, String english) {
        assertThat(words(Locale.JAPANESE).officialDay(day)).isEqualTo(japanese);
        assertThat(words(Locale.ENGLISH).officialDay(day)).isEqualTo(english);
    }

    private static DateWords words(Locale language) {
        return new DateWords(language, DateWords.TOKYO, Instant.parse("2026-11-22T00:00:00Z"));
    }
}
