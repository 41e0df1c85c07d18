package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTests {

    private static final LocalDate ON = LocalDate.of(2026, 12, 5);

    @Test
    void putsTheNewestFirstWhicheverWayThePageGoes() {
        String first = "2026/11/05 10:00\n申請を受理しました。";
        String second = "2026/11/20 09:00\n審査が完了しました。";
        assertThat(dates("見出し\n" + first + "\n" + second)).isEqualTo("2026-11-20 2026-11-05 null");
        assertThat(dates("見出し\n" + second + "\n" + first)).isEqualTo("2026-11-20 2026-11-05 null");
    }

    @Test
    void theTimeDecidesWithinADay() {
        List<Message> messages = read("2026/11/05 10:00 甲\n2026/11/05 18:30 乙\n2026/11/05 午後1時 丙");
        assertThat(messages)
                .extracting(message -> message.lines().getFirst().text())
                .containsExactly("乙", "丙", "甲");
    }

    @Test
    void keepsAMessageApartWhoseDateCannotBeTold() {
        List<Message> messages = read("2026/11/115:00 甲\n2026/11/05 10:00 乙\n2026/11/31 10:00 丙");
        assertThat(messages).extracting(Message::undatable).containsExactly(false, true, true);
        assertThat(messages).extracting(Message::bearsDate).containsOnly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年11月20日\n審査が完了しました。",
                "令和8年11月20日(金) 14:05\n審査が完了しました。",
                "[2026/11/20] 審査が完了しました。",
                "連絡日:2026年11月20日\n審査が完了しました。",
                "・2026-11-20 審査が完了しました。",
                "2026/11/20\t審査が完了しました。",
                "1\t2026/11/20\t審査が完了しました。",
                "11月20日 09:00 審査が完了しました。",
                "November 20, 2026 2:10 PM\nThe review has been completed.",
            })
    void knowsTheDateOfAMessage(String page) {
        assertThat(dates(page)).startsWith("2026-11-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年11月20日から窓口で受け取れます。",
                "2026年11月20日 以降にお越しください。",
                "交付予定日\n2026年11月20日",
                "申請日 2026年11月20日",
                "2026年12月20日\nまだ来ていない日",
                "申請日\t交付予定日\n2026/11/02\t2026/11/20",
            })
    void aDateThatSaysSomethingElseStartsNoMessage(String page) {
        assertThat(dates(page)).isEqualTo("null");
    }

    @Test
    void aTitleMayStandAboveItsDate() {
        List<Message> messages = read("交付予定日のお知らせ\n2026/11/20\n交付予定日:2026年12月3日\n申請受理のお知らせ\n2026/11/05\n受理しました。");
        assertThat(messages.getFirst().lines())
                .extracting(Line::text)
                .containsExactly("交付予定日のお知らせ", "交付予定日:2026年12月3日");
    }

    private static String dates(String page) {
        return read(page).stream()
                .map(message -> Objects.toString(message.date()))
                .collect(Collectors.joining(" "));
    }

    private static List<Message> read(String page) {
        return Messages.of(Lines.of(Folding.fold(page, List.of()), page), ON);
    }
}
