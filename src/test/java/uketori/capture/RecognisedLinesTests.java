package uketori.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedLinesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "審 査 が 完了 し ま し た 。 交付|審査が完了しました。交付",
                "交付 予定 日 : 令和 8 年 12 月 3 日 ( 木 )|交付予定日 : 令和8年12月3日(木)",
                "【 旅券 申請 に 関する お知らせ 】|【旅券申請に関するお知らせ】"
            })
    void dropsTheSpacesThatJapaneseDoesNotHave(String read, String tidied) {
        assertThat(RecognisedLines.tidy(read)).isEqualTo(tidied);
    }

    @ParameterizedTest
    @CsvSource({"2026年11月25日 09:12", "Pickup from Thu 3 December", "SAMPLE 4711 0098", "QR コード", "状況 処理中"})
    void leavesTheOthers(String read) {
        assertThat(RecognisedLines.tidy(read)).isEqualTo(read);
    }

    @Test
    void dropsASpaceBehindAStopInAnyCase() {
        assertThat(RecognisedLines.tidy("審査が終わりました。 交付予定日は、 次のとおりです。【お知らせ】 交付"))
                .isEqualTo("審査が終わりました。交付予定日は、次のとおりです。【お知らせ】交付");
    }

    @Test
    void makesATabOfAGapBetweenColumns() {
        assertThat(RecognisedLines.tidy("申請日             2026年11月2日\n受付番号         SAMPLE-4711"))
                .isEqualTo("申請日\t2026年11月2日\n受付番号\tSAMPLE-4711");
    }

    @Test
    void keepsOneOfSeveralEmptyLines() {
        assertThat(RecognisedLines.tidy("\n処理中 \n \n\n\n申請日\n\f")).isEqualTo("処理中\n\n申請日");
    }

    @Test
    void changesNoLetterAndNoFigure() {
        String read = "O0l1I| 交付予定日:2O26年l2月3日 ー一 ロ口";

        assertThat(RecognisedLines.tidy(read).replaceAll("\\s", "")).isEqualTo(read.replaceAll("\\s", ""));
    }
}
