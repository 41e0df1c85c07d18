package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordingTests {

    @Property(tries = 1000)
    void findsWhatThePatternAloneFinds(@ForAll("ruleLikeTexts") String text) {
        for (Rule rule : Rules.all()) {
            Matcher plain = Pattern.compile(rule.wording().pattern()).matcher(text);
            assertThat(rule.wording().isIn(text)).as(rule.name()).isEqualTo(plain.find());
        }
    }

    @Test
    void goesOnFromHitToHit() {
        Wording.Search search = Wording.of("\\d+|か月").in("6か月と12日");
        List<String> hits = new ArrayList<>();
        while (search.find()) {
            hits.add(search.match().group());
        }
        assertThat(hits).containsExactly("6", "か月", "12");
    }

    @Test
    void seesTheTextAroundAHitAndTheRealStartAndEnd() {
        assertThat(Wording.of("(?<!申請)手続").isIn("申請手続")).isFalse();
        assertThat(Wording.of("^手続").isIn("申請手続")).isFalse();
        assertThat(Wording.of("延期$").isIn("延期の件")).isFalse();
        assertThat(Wording.of("延期$").isIn("交付の延期")).isTrue();
    }

    @Provide
    Arbitrary<String> ruleLikeTexts() {
        List<String> pieces = new ArrayList<>(List.of("旅券", "受取", "が", "可能", "に", "なりました", "。", "(", "1", "passport "));
        Rules.all().forEach(rule -> {
            String example =
                    Compaction.compact(Folding.fold(rule.example(), List.of())).text();
            pieces.add(example);
            pieces.add(example.substring(0, example.length() / 2));
            pieces.add(example.substring(example.length() / 2));
        });
        return Arbitraries.of(pieces).list().ofMaxSize(5).map(parts -> String.join("", parts));
    }
}
