package uketori.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

class JapaneseTermsTests {

    @Test
    void marksEachJapaneseTermInAPageOfAnotherLanguage() {
        assertThat(onEnglishPage("Pay with 収入印紙 or cash (現金)."))
                .isEqualTo("Pay with <span lang=\"ja\">収入印紙</span> or cash <span lang=\"ja\">(現金)</span>.");
    }

    @Test
    void marksRareCharactersBeyondTheBasicPlaneToo() {
        assertThat(onEnglishPage("𠮷野 Hanako")).isEqualTo("<span lang=\"ja\">𠮷野</span> Hanako");
    }

    @Test
    void marksNothingOnAJapanesePage() {
        assertThat(written(new JapaneseTerms("処理中 & 要訂正", true))).isEqualTo("処理中 &amp; 要訂正");
    }

    @Test
    void escapesWhatStandsBesideJapanese() {
        assertThat(onEnglishPage("<b>旅券</b> & more"))
                .isEqualTo("&lt;b&gt;<span lang=\"ja\">旅券</span>&lt;/b&gt; &amp; more");
    }

    @Test
    void marksMarksAndHalfWidthLettersWithTheTermTheyBelongTo() {
        assertThat(onEnglishPage("see 「佐々木・ﾀﾛｳ」。 now")).isEqualTo("see <span lang=\"ja\">「佐々木・ﾀﾛｳ」。</span> now");
    }

    @Test
    void marksADateOfAnEraWithItsNumbers() {
        assertThat(onEnglishPage("Thu 3 (令和8年12月3日), 2026"))
                .isEqualTo("Thu 3 <span lang=\"ja\">(令和8年12月3日)</span>, 2026");
    }

    @Test
    void escapesATextWithoutJapanese() {
        assertThat(onEnglishPage("<script>alert(1)</script> – “quoted”"))
                .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt; – “quoted”");
    }

    private static String onEnglishPage(String text) {
        return written(new JapaneseTerms(text, false));
    }

    private static String written(JapaneseTerms terms) {
        StringOutput html = new StringOutput();
        terms.writeTo(new OwaspHtmlTemplateOutput(html));
        return html.toString();
    }
}
