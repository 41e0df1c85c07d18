package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDatesTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年12月3日",
                "2026年12月3日(木)",
                "2026/12/3",
                "2026/12/03(木)",
                "2026-12-03",
                "2026.12.3",
                "令和8年12月3日",
                "令和8年12月3日(木曜日)",
                "R8.12.3",
                "r8/12/3",
                "R8年12月3日",
                "8年12月3日",
                "令和八年十二月三日",
                "二〇二六年十二月三日",
                "12月3日",
                "12月3日(木)",
                "12/3(木)",
                "December 3, 2026",
                "Dec. 3, 2026",
                "3 December 2026",
                "3rd of December, 2026",
                "Thursday, December 3, 2026",
                "December 3, Reiwa 8",
                "Reiwa 8, December 3",
                "December 3, 2026 (Thursday)",
                "12/31/2026 2026/12/03",
                "２０２６年１２月３日"
            })
    void readsTheThirdOfDecember(String written) {
        assertThat(last(written)).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026/12/0310:00",
                "2026/12/039:00",
                "2026/12/39:00",
                "2026.12.0310時00分",
                "R8.12.0310:00",
                "2026年12月3日10:00",
                "12/0310:00",
            })
    void partsADateFromATimeThatRunsTogetherWithIt(String written) {
        WrittenDate date = WrittenDates.in(fold(written)).getFirst();
        assertThat(date.resolve(ON)).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(fold(written).substring(date.to())).matches("\\d{1,2}[:時].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/12/115:00", "2026/12/17:15", "12/310:00", "12/3/2026"})
    void aDayThatMayBeAnotherIsNotSure(String written) {
        assertThat(WrittenDates.in(fold(written)).getFirst().resolve(ON)).isNull();
        assertThat(WrittenDates.in(fold(written)).getFirst().resolvePast(ON)).isNull();
    }

    @Test
    void readsTheFirstYearOfAnEra() {
        assertThat(last("令和元年5月10日")).isEqualTo(LocalDate.of(2019, 5, 10));
        assertThat(last("昭和55年1月2日")).isEqualTo(LocalDate.of(1980, 1, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年2月30日",
                "13月1日",
                "0月5日",
                "2026年12月",
                "03-1234-5678",
                "受付番号2026-1203-55",
                "1/2",
                "12.3%",
                "24/7",
                "2025年2月29日",
                "12月中旬"
            })
    void whatIsNoDateIsNone(String written) {
        List<WrittenDate> dates = WrittenDates.in(fold(written));
        assertThat(dates.stream().filter(date -> !written.equals("1/2")).toList())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1月8日, 2026-12-22, 2027-01-08",
        "1月6日(水), 2026-12-18, 2027-01-06",
        "11月22日, 2026-11-22, 2026-11-22",
        "11月20日(金), 2026-11-22, 2026-11-20",
        "2月29日, 2027-12-01, 2028-02-29",
    })
    void aDateWithoutAYearIsTheNextOneUnlessItsWeekdayDecides(String written, LocalDate anchor, LocalDate day) {
        assertThat(WrittenDates.in(fold(written)).getFirst().resolve(anchor)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"7月1日, 2026-11-22", "11月20日, 2026-11-22", "12月3日(月), 2026-11-22", "2026年12月3日(月), 2026-11-22"})
    void aDateThatFitsNowhereIsNotSure(String written, LocalDate anchor) {
        assertThat(WrittenDates.in(fold(written)).getFirst().resolve(anchor)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"11月20日, 2026-11-22, 2026-11-20", "12月25日, 2027-01-05, 2026-12-25", "11月22日, 2026-11-22, 2026-11-22"})
    void aDateThatIsSaidToBeOverIsTheLastOne(String written, LocalDate on, LocalDate day) {
        assertThat(WrittenDates.in(fold(written)).getFirst().resolvePast(on)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"7月1日, 2026-11-22", "11月20日(月), 2026-11-22"})
    void aDateLongAgoOrOnAnotherWeekdayIsNotTheLastOne(String written, LocalDate on) {
        assertThat(WrittenDates.in(fold(written)).getFirst().resolvePast(on)).isNull();
    }

    private static @Nullable LocalDate last(String written) {
        return WrittenDates.in(fold(written)).getLast().resolve(ON);
    }

    private static String fold(String written) {
        return Compaction.compact(Folding.fold(written, List.of())).text();
    }
}
