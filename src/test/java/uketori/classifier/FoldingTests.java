package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

    @ParameterizedTest
    @CsvSource({
        "ﾊﾟｽﾎﾟｰﾄ, パスポート",
        "ｶﾞｷﾞ, ガギ",
        "２０２６／１２／３, 2026/12/3",
        "ＱＲコード, qrコード",
        "カ-ド, カード",
        "㋿８年, 令和8年",
        "⽇付, 日付",
        "受\u200Bけ\u00AD取\uFEFFり, 受け取り",
        "か\u3099, が",
    })
    void foldsHowAWordIsWritten(String written, String folded) {
        assertThat(Folding.fold(written, List.of()).text()).isEqualTo(folded);
    }

    @Test
    void everyCharacterKnowsItsPlaceInTheOriginal() {
        String written = "新\u200Bﾊﾟｽ\r\nA";
        MappedText folded = Folding.fold(written, List.of());
        assertThat(folded.text()).isEqualTo("新パス\na");
        assertThat(written.substring(folded.start(1), folded.end(2))).isEqualTo("ﾊﾟ");
        assertThat(written.substring(folded.start(1), folded.end(3))).isEqualTo("ﾊﾟｽ");
        assertThat(folded.end(5)).isEqualTo(written.length());
    }

    @Test
    void anAddressBecomesOneCharacter() {
        String text = "登録:https://example.jp/a?b=1。";
        MappedText folded = Folding.fold(text, Addresses.in(text));
        assertThat(folded.text()).isEqualTo("登録:" + Folding.ADDRESS + "。");
        assertThat(text.substring(folded.start(3), folded.end(4))).isEqualTo("https://example.jp/a?b=1");
    }

    @ParameterizedTest
    @CsvSource({
        "受け取り, 受取",
        "受取り, 受取",
        "お受け取りください, お受取ください",
        "受け取れます, 受取れます",
        "引き渡し, 引渡",
        "取り消しました, 取消ました",
        "取下げ願, 取下願",
        "六ヶ月, 六か月",
        "出来上がり, できあがり",
        "下さい, ください",
        "お問い合わせ, お問合せ"
    })
    void givesAWordOneSpelling(String written, String unified) {
        assertThat(Spellings.unify(Folding.fold(written, List.of())).text()).isEqualTo(unified);
    }

    @ParameterizedTest
    @CsvSource({
        "2026 年 12 月 3 日, 2026年12月3日",
        "交付 予定日, 交付予定日",
        "your  passport, your passport",
        "旅券 passport, 旅券passport"
    })
    void dropsTheSpacesThatJapaneseDoesNotNeed(String written, String compact) {
        assertThat(Compaction.compact(Folding.fold(written, List.of())).text()).isEqualTo(compact);
    }
}
