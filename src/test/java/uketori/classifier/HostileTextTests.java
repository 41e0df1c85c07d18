package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTests {

    private static final LocalDate ON = LocalDate.of(2026, 11, 22);
    private static final int KILOBYTES_256 = 256 * 1024;

    @Property(tries = 1000)
    void anyStringIsReadAndQuotedWhereItStands(@ForAll String text) {
        assertQuotes(new Classifier().read(new StatusText.Plain(text), ON));
        assertQuotes(new Classifier().read(new StatusText.Html(text), ON));
    }

    @Property(tries = 2000)
    void anyJumbleOfItsWordsIsReadAndQuotedWhereItStands(@ForAll("jumbles") String text) {
        assertQuotes(new Classifier().read(new StatusText.Plain(text), ON));
        assertQuotes(new Classifier().read(new StatusText.Html(text), ON));
    }

    @Provide
    Arbitrary<String> jumbles() {
        List<String> pieces = List.of(
                "旅券",
                "受け取り",
                "が可能",
                "になりました",
                "。",
                "、",
                "\n",
                "\n\n",
                "\t",
                " ",
                "「",
                "」",
                "(",
                "交付予定日",
                ":",
                "2026年12月3日",
                "1",
                "12/3",
                "(木)",
                "処理中",
                "完了",
                "要訂正",
                "https://mofa.payment-kokopass.jp/",
                "https://",
                "kokopass.",
                "<p>",
                "<td>",
                "</tr>",
                "<a href='x'>",
                "<s>",
                "&#0;",
                "\u0000",
                "\uD83D",
                "\uDE00",
                "ﾊ",
                "ﾟ",
                "\u200B",
                "Q.",
                "A.",
                "例",
                "取り消し",
                "から",
                "変更",
                "まだ",
                "ません",
                "passport",
                "you can now receive your ",
                "December 3",
                "※",
                "2026/11/20 10:00",
                "カード",
                "登録");
        return Arbitraries.of(pieces).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "(",
                "「",
                "受取",
                "交付予定日",
                "2026年12月3日",
                "1/",
                "\n",
                "a\n",
                "処理中\n",
                "2026/11/02 受理\n",
                "https://mofa.",
                "場合は、",
                "you can now receive your ",
                "november ",
                "\uFDFA",
                "q. ",
                "パスポート切替申請\n処理中\n",
                "\u200B"
            })
    void twoHundredFiftySixKilobytesOfAnythingAreReadInTime(String piece) {
        int length = piece.getBytes(StandardCharsets.UTF_8).length;
        String text = piece.repeat(KILOBYTES_256 / length);
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertQuotes(new Classifier().read(new StatusText.Plain(text), ON)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<p>あ",
                "<a href='https://x.jp/'>a",
                "<table><tr><td>",
                "<style>.a{display:none}",
                "<b><p>",
                "<",
                "<!--"
            })
    void deepOrBrokenHtmlIsReadInTime(String piece) {
        String html = piece.repeat(KILOBYTES_256 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertQuotes(new Classifier().read(new StatusText.Html(html), ON)));
    }

    private static void assertQuotes(Reading reading) {
        assertThat(reading.evidence())
                .allSatisfy(words -> assertThat(reading.text().substring(words.start(), words.end()))
                        .isEqualTo(words.quote()));
    }
}
