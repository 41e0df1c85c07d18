package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p hidden>見えない</p>",
                "<p style='color:red; display : none'>見えない</p>",
                "<p style='visibility:hidden'>見えない</p>",
                "<p style='opacity:0'>見えない</p>",
                "<p style='font-size:0px'>見えない</p>",
                "<p aria-hidden='true'>見えない</p>",
                "<div hidden><p><b>見えない</b></p></div>",
                "<script>見えない</script>",
                "<style>.見えない{}</style>",
                "<template>見えない</template>",
                "<noscript>見えない</noscript>",
                "<!-- 見えない -->",
                "<title>見えない</title>",
                "<s>見えない</s>",
                "<style>.x, #y {display:none}</style><p class='a x'>見えない</p><p id='y'>見えない</p>",
                "<details><summary></summary><p>見えない</p></details>",
                "<input type='hidden' value='見えない'>",
                "<img alt='見えない'>",
            })
    void whatAPersonDoesNotSeeDoesNotCount(String html) {
        assertThat(text("見える" + html)).isEqualTo("見える");
    }

    @Test
    void rubyIsReadWithoutItsGloss() {
        assertThat(text("<ruby>旅券<rp>(</rp><rt>りょけん</rt><rp>)</rp></ruby>の審査")).isEqualTo("旅券の審査");
    }

    @Test
    void blocksStandOnLinesAndInlineTagsDoNotCutWords() {
        assertThat(text("<p>交付<wbr>予定<b>日</b></p><p>12月<span>3</span>日<br>木曜</p>"))
                .isEqualTo("交付予定日\n12月3日\n木曜");
    }

    @Test
    void aLabelBesideALinkStandsOnALineOfItsOwn() {
        assertThat(text("<span>処理中</span><a href='/1'>パスポートの更新</a>")).isEqualTo("処理中\nパスポートの更新");
        assertThat(text("<a href='/1'>パスポートの更新</a><em>処理中</em>")).isEqualTo("パスポートの更新\n処理中");
    }

    @Test
    void aCapitalAfterAnotherElementStartsANewWord() {
        assertThat(text("<b>Status</b><span>Ready for pickup</span>")).isEqualTo("Status Ready for pickup");
    }

    @Test
    void aTimeWithinASentenceStaysInIt() {
        assertThat(text("<p>旅券は<time>12月1日</time>からお渡しします。</p>")).isEqualTo("旅券は12月1日からお渡しします。");
        assertThat(text("<time>12月1日</time>お知らせ")).isEqualTo("12月1日\nお知らせ");
    }

    @Test
    void knowsWhereTheCurrentOneOfSeveralStarts() {
        String html = "<ol><li>申請</li><li aria-current='step'>審査</li><li>交付</li></ol>";
        assertThat(VisibleText.of(new StatusText.Html(html)).current()).containsExactly(3);
    }

    @Test
    void cellsOfARowStayTogether() {
        assertThat(text("<table><tr><th>申請日</th><td><p>9月7日</p></td></tr><tr><td></td><td>備考</td></tr></table>"))
                .isEqualTo("申請日\t9月7日\n\t備考");
    }

    @Test
    void spaceRunsAreOneSpace() {
        assertThat(text("a \n  b&nbsp;c")).isEqualTo("a b\u00A0c");
    }

    @Test
    void plainTextIsItself() {
        String plain = "a <b>\r\n\t受 取";
        assertThat(VisibleText.of(new StatusText.Plain(plain)).text()).isEqualTo(plain);
    }

    private static String text(String html) {
        return VisibleText.of(new StatusText.Html(html)).text();
    }
}
