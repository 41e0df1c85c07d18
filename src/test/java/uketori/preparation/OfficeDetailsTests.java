package uketori.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDetailsTests {

    private static OfficeDetails named(String name) {
        return new OfficeDetails(name, null, null, OfficeDays.USUAL, 11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "旅券課 新宿分室 | 旅券課新宿分室",
                "旅券課新宿分室 | 旅券課　新宿分室",
                "パスポートセンターA | ﾊﾟｽﾎﾟｰﾄｾﾝﾀｰ Ａ",
                "Passport Center | passport center",
                "新宿 | 新宿（東京都庁都民広場地下1階）",
                "新宿 | 新宿、東京都庁",
                "新宿（都庁） | 新宿(都庁)",
            })
    void isMeantByItsNameHoweverItIsWritten(String name, String written) {
        assertThat(named(name).isMeantBy(written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"新宿 | 西新宿", "新宿 | 新宿南", "新宿（都庁） | 新宿", "新宿 | ''", "新宿 | （新宿）"})
    void isNotMeantByAnotherName(String name, String written) {
        assertThat(named(name).isMeantBy(written)).isFalse();
    }
}
