package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedWordsTests {

    @ParameterizedTest
    @CsvSource({
        "交付予定日:2026年12月3日, PICKUP",
        "受取開始予定日 R8.12.3, PICKUP",
        "12月3日(木)から窓口で受け取れます。, PICKUP",
        "旅券の受け取りは12月3日以降となります。, PICKUP",
        "Scheduled delivery date: December 3 2026, PICKUP",
        "Your passport will be handed over from December 3 2026., PICKUP",
        "Passport receipt start date: December 3 2026, PICKUP",
        "From December 3 2026 you may collect your passport., PICKUP",
        "The pickup date of December 3 is changed to a later one., FORMER_PICKUP",
        "Please disregard the pickup date of December 3., FORMER_PICKUP",
        "Delivery date and time: December 3 2026, MESSAGE",
        "変更前の交付予定日:2026年12月3日, FORMER_PICKUP",
        "12月3日(木)としていた交付予定日, FORMER_PICKUP",
        "受取期限:2027年5月31日, PICKUP_LIMIT",
        "2027年5月31日までに旅券をお受け取りください。, PICKUP_LIMIT",
        "2026年12月20日までに再提出してください。, CORRECTION_LIMIT",
        "補正期限 2026年12月20日, CORRECTION_LIMIT",
        "申請日 2026年11月2日, STEP",
        "受理日:2026年11月5日, STEP",
        "更新日 2026年11月5日, STEP",
        "審査完了日 2026/11/20, STEP",
        "生年月日:1980年1月2日, OTHER",
        "有効期間満了日 2027年2月1日, OTHER",
        "メンテナンス 2026年11月25日, OTHER",
        "発行日 2026年11月25日, OTHER",
        "交付予定日は12月1日にお知らせします。, OTHER",
        "連絡日 2026年11月20日, MESSAGE",
    })
    void tellsADateByWhatStandsBesideIt(String sentence, DateRole role) {
        assertThat(read(sentence)).extracting(DatedWords::role).containsExactly(role);
    }

    @Test
    void theFirstDayOfARangeIsThePickupDateAndTheLastItsLimit() {
        assertThat(read("受取可能期間:2026年12月3日~2027年5月14日"))
                .extracting(DatedWords::role)
                .containsExactly(DateRole.PICKUP, DateRole.PICKUP_LIMIT);
    }

    @Test
    void ofAChangeTheNewDateCounts() {
        assertThat(read("交付予定日を12月3日(木)から12月10日(木)に変更します。"))
                .extracting(DatedWords::role)
                .containsExactly(DateRole.FORMER_PICKUP, DateRole.PICKUP);
    }

    @ParameterizedTest
    @CsvSource({
        "(例)交付予定日が「2026年7月1日」の場合は受け取れます。",
        "交付予定日は2026年12月3日ですか。",
        "もし2026年12月3日に受け取れるなら、お知らせください。",
        "交付予定日は2026年12月3日ではありません。",
    })
    void aSupposedDateIsNoFact(String sentence) {
        assertThat(read(sentence)).isNotEmpty().noneMatch(DatedWords::fact);
    }

    @Test
    void aboutADayIsNotThatDay() {
        assertThat(read("交付予定日:12月3日ごろの見込み")).noneMatch(DatedWords::exact);
    }

    private static List<DatedWords> read(String sentence) {
        MappedText words = Compaction.compact(Folding.fold(sentence, List.of()));
        return DatedWords.of(new Sentence(words, Sentence.Setting.PLAIN));
    }
}
