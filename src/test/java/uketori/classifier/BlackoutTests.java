package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing personal is left, and what the reading rests on is. */
class BlackoutTests {

    private static final List<String> NAMES = List.of("旅野 花子", "Tabino Hanako", "太郎");

    static Stream<Case> corpus() {
        return Stream.of("/corpus/dev.jsonl", "/corpus/more.jsonl").flatMap(file -> Case.from(file).stream());
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void leavesTheWordsThatTheStageRestsOn(Case sample) {
        StatusText blacked = Blackout.of(sample.text(), NAMES);

        assertThat(new Classifier().read(blacked, sample.on()).stage())
                .as(blacked.source())
                .isEqualTo(sample.read().stage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            旅野花子様の旅券の受け取りが可能になりました。 | ■■■様の旅券の受け取りが可能になりました。
            佐藤 一郎 様 | ■■■ 様
            申請者様へ | 申請者様へ
            受付番号：ＡＢ１２３４５６ | 受付番号：■■0
            電話 03-1234-5678 まで | 電話 ■■0 まで
            +81 90 1234 5678 | ■■0
            hanako.tabino@example.org へ | ■■■ へ
            〒163-8001 東京都新宿区西新宿2丁目8番1号 都庁 | 〒■■0 ■■■
            旅券番号 TR1234567 | 旅券番号 ■■0
            個人番号 1234 5678 9012 | 個人番号 ■■0
            生年月日：1984年2月29日 | 生年月日：■■■
            1984年2月29日生まれ | ■■■生まれ
            交付予定日:2026年12月3日(木) | 交付予定日:2026年12月3日(木)
            手数料 15,900円、または15900円 | 手数料 15,900円、または15900円
            氏名:山本 桜 | 氏名:■■■
            Dear Ms. Yamamoto, your passport | Dear ■■■, your passport
            太郎の旅券 | ■■■の旅券
            https://mofa.payment-kokopass.jp/entry/Q1?id=77#a | https://mofa.payment-kokopass.jp/x/x?x=x#x
            """)
    void blacksOutWhatIsPersonalAndNoMore(String text, String blacked) {
        assertThat(Blackout.of(text, NAMES)).isEqualTo(blacked);
    }

    @Provide
    Arbitrary<String> secrets() {
        Arbitrary<String> digits = Arbitraries.strings().numeric();
        return Arbitraries.oneOf(
                digits.map(d -> (d + "73918264").substring(0, 8)),
                digits.map(d -> "%12s".formatted("9" + d).replace(' ', '7').substring(0, 12)),
                digits.map(d -> "090-" + (d + "9182").substring(0, 4) + "-" + (d + "7364").substring(0, 4)),
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .ofMinLength(2)
                        .ofMaxLength(9)
                        .map(n -> n + "@example.org"),
                digits.map(d -> "TR" + (d + "7391826").substring(0, 7)),
                digits.map(d -> (d + "739").substring(0, 3) + "-" + (d + "8264").substring(0, 4)),
                Arbitraries.of("旅野花子", "旅野　花子", "ＴＡＢＩＮＯ", "hanako", "旅 野 花 子"));
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                "旅券の受け取りが可能になりました。",
                "交付予定日:2026年12月3日(木)",
                "受付番号 ",
                "ご連絡先は",
                "2026/11/20 10:30 申請先からの連絡",
                "Your passport is ready (",
                "添付:受付票.pdf\n");
    }

    @Property(tries = 1000)
    void leavesNoSecretWhereverItStands(
            @ForAll("sentences") String before, @ForAll("secrets") String secret, @ForAll("sentences") String after) {
        String text = before + "\n" + after + " " + secret + " " + before;

        assertThat(folded(Blackout.of(text, NAMES))).doesNotContain(folded(secret));
    }

    @Property(tries = 500)
    void takesAnyTextAndIsDoneAtOnce(@ForAll String text) {
        String once = Blackout.of(text, NAMES);

        assertThat(Blackout.of(once, NAMES)).isEqualTo(once);
        Blackout.of(new StatusText.Html(text), NAMES);
    }

    @Test
    void leavesNothingInHtmlThatNobodySees() {
        StatusText.Html html = new StatusText.Html("""
                <div id="u12345678" data-name="旅野花子" title="旅野花子"><!-- 旅野花子 --><script>var n = "旅野花子"</script>
                <a href="https://mofa.payment-kokopass.jp/entry/SECRET77">登録</a> 旅券の受け取りが可能になりました。</div>
                """);

        StatusText blacked = Blackout.of(html, NAMES);

        assertThat(blacked).isInstanceOf(StatusText.Html.class);
        assertThat(blacked.source())
                .doesNotContain("旅野", "花子", "SECRET77", "u12345678")
                .contains("https://mofa.payment-kokopass.jp/x/x", "受け取りが可能になりました");
    }

    @Test
    void givesUpTheMarkupWhereItPartsAName() {
        StatusText blacked = Blackout.of(new StatusText.Html("<p>旅<b>野</b>花<i>子</i>様</p><p>処理中</p>"), NAMES);

        assertThat(blacked).isInstanceOf(StatusText.Plain.class);
        assertThat(blacked.source()).doesNotContain("旅", "花").contains("処理中");
    }

    private static String folded(String text) {
        return Folding.fold(text, List.of()).text().replaceAll("[\\s■]", "").toLowerCase(Locale.ROOT);
    }
}
