package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uketori.classifier.Certainty;
import uketori.classifier.PaymentNotice;
import uketori.classifier.Stage;
import uketori.dashboard.MarkedText.Segment;

class MarkedTextTests {

    @Test
    void cutsTheTextAtItsQuotes() {
        assertThat(marked("審査が完了しました。", "完了").segments())
                .containsExactly(
                        new Segment("審査が", false, List.of()),
                        new Segment("完了", true, List.of(1)),
                        new Segment("しました。", false, List.of()));
    }

    @Test
    void numbersQuotesThatOverlap() {
        MarkedText marked = marked("abcdef", "abcd", "cdef");

        assertThat(marked.segments())
                .containsExactly(
                        new Segment("ab", true, List.of()),
                        new Segment("cd", true, List.of(1)),
                        new Segment("ef", true, List.of(2)));
    }

    @Test
    void losesNothingOfTheText() {
        String text = RenewalMother.NOTICE;
        assertThat(marked(text, "処理中", "12月3日", text).segments().stream()
                        .map(Segment::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void takesATextWithoutQuotesOrWords() {
        assertThat(marked("処理中").segments()).containsExactly(new Segment("処理中", false, List.of()));
        assertThat(marked("").segments()).isEmpty();
        assertThat(marked("In process").language()).isEqualTo("en");
        assertThat(marked("Status: 処理中").language()).isEqualTo("ja");
    }

    private static MarkedText marked(String text, String... quotes) {
        return MarkedText.of(RenewalMother.reading(
                Stage.IN_PROCESS, null, PaymentNotice.NONE, List.of(), Certainty.CERTAIN, text, quotes));
    }
}
