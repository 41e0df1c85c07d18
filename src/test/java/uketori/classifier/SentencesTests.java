package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uketori.classifier.Sentence.Setting;

class SentencesTests {

    @Test
    void joinsWhatWasBrokenInMidSentence() {
        assertThat(read("パスポートの受け取りが可能になりまし\nたら、お知らせしま\nす。窓\n口にお越し\nください。"))
                .containsExactly("パスポートの受取が可能になりましたら、お知らせします。", "窓口にお越しください。");
    }

    @Test
    void keepsATitleApartFromTheSentenceBelowIt() {
        assertThat(read("交付予定・納付依頼通知\n旅券の審査が完了しました。")).containsExactly("交付予定・納付依頼通知", "旅券の審査が完了しました。");
    }

    @Test
    void pairsALabelWithTheValueBelowIt() {
        assertThat(read("交付予定日\n2026年12月3日\n受取窓口\n県旅券センター")).containsExactly("交付予定日:2026年12月3日", "受取窓口:県旅券センター");
    }

    @Test
    void pairsAColumnsLabelWithItsValues() {
        assertThat(read("申請日\t交付予定日\n2026/11/04\t2026/12/03")).containsExactly("申請日:2026/11/04", "交付予定日:2026/12/03");
    }

    @Test
    void endsAPoliteSentenceThatLacksItsFullStop() {
        assertThat(read("審査が完了しました 交付予定日は12月3日です\n受付票をお持ちください"))
                .containsExactly("審査が完了しました", "交付予定日は12月3日です", "受付票をお持ちください");
    }

    @Test
    void joinsABrokenDate() {
        assertThat(read("交付予定日は2026年1\n2月3日です。")).containsExactly("交付予定日は2026年12月3日です。");
    }

    @Test
    void anAbbreviationOrAnAddressEndsNoEnglishSentence() {
        assertThat(read("Come on Dec. 3 with slip No. 5. Thank you."))
                .containsExactly("come on dec. 3 with slip no. 5.", "thank you.");
    }

    @Test
    void knowsQuestionsAnswersAndExamples() {
        assertThat(settings("Q. もう受け取れますか。\nA. まだです。\n\n旅券の審査中です。"))
                .containsExactly(Setting.QUESTION, Setting.ANSWER, Setting.PLAIN);
        assertThat(settings("次のようなメッセージが届きます。\n\n受け取りが可能になりました。\n\n以上です。"))
                .containsExactly(Setting.HELP, Setting.EXAMPLE, Setting.PLAIN);
    }

    @Test
    void noSentenceGrowsWithoutBound() {
        assertThat(read("旅券".repeat(5000))).allMatch(sentence -> sentence.length() <= 402);
    }

    private static List<String> read(String text) {
        return sentences(text).stream().map(Sentence::text).toList();
    }

    private static List<Setting> settings(String text) {
        return sentences(text).stream().map(Sentence::setting).toList();
    }

    private static List<Sentence> sentences(String text) {
        return Sentences.of(Lines.of(Folding.fold(text, List.of()), text));
    }
}
