package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailThreadTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "届きました。\n\nOn Thu, Nov 5, 2026 at 4:10 PM Taro wrote:\nまだですか。",
                "届きました。\n\nOn Thu, Nov 5, 2026 at 4:10 PM\nTaro wrote:\nまだですか。",
                "届きました。\n\n-----Original Message-----\nまだですか。",
                "届きました。\n\n差出人: 太郎\n送信日時: 2026年11月9日\nまだですか。",
                "届きました。\n\nFrom: Taro\nSent: Monday\nまだですか。",
            })
    void partsAMailFromTheOneThatItAnswers(String page) {
        MailThread thread = read(page);
        assertThat(thread.own()).extracting(Line::text).containsExactly("届きました。");
        assertThat(thread.quoted().getLast().text()).isEqualTo("まだですか。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Consulate\nSent: Monday\n届きました。",
                "ご参考\n---------- Forwarded message ---------\nFrom: Consulate\nDate: Monday\n届きました。",
                "届きました。\nWe wrote to you on Monday.",
            })
    void aMailByItselfOrForwardedIsTheMatter(String page) {
        assertThat(read(page).quoted()).isEmpty();
    }

    @Test
    void markedLinesAreTheMatterWhereTheyAreOnlyPassedOn() {
        MailThread passedOn = read("転送します。\n\n> 旅券の受け取りが\n> 可能になりました。");
        assertThat(passedOn.own()).extracting(Line::text).containsExactly("転送します。", "旅券の受取が", "可能になりました。");
        assertThat(passedOn.quoted()).isEmpty();
    }

    @Test
    void markedLinesAreNoNewsWhereTheirReaderAnswersThem() {
        MailThread answered = read("まだお渡しできません。\n\n旅券課 2026/7/1:\n> 旅券の受け取りが可能になりました。");
        assertThat(answered.own()).extracting(Line::text).containsExactly("まだお渡しできません。");
        assertThat(answered.quoted().getLast().text()).isEqualTo("旅券の受取が可能になりました。");
    }

    @Test
    void whatIsQuotedIsNoNews() {
        String page = "旅券はまだ届いておりません。\n\n-----Original Message-----\n旅券の受け取りが可能になりました。";
        Message quoted = Messages.of(Lines.of(Folding.fold(page, List.of()), page), LocalDate.of(2026, 11, 13))
                .getLast();
        assertThat(quoted.quoted()).isTrue();
        assertThat(Statement.of(quoted).says(Says.READY)).isFalse();
    }

    private static MailThread read(String page) {
        return MailThread.of(Lines.of(Folding.fold(page, List.of()), page));
    }
}
