package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTests {

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleFitsTheSentenceThatItWasWrittenFor(Rule rule) {
        assertThat(rule.wording().isIn(folded(rule.example()))).as(rule.name()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleIsExplainedInBothLanguages(Rule rule) {
        assertThat(Classifier.explain(rule.name(), Locale.JAPANESE))
                .isEqualTo(rule.japanese())
                .isNotBlank();
        assertThat(Classifier.explain(rule.name(), Locale.ENGLISH))
                .isEqualTo(rule.english())
                .isNotBlank();
    }

    @Test
    void noTwoRulesShareAName() {
        assertThat(Rules.all()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    @Test
    void everyNameThatEvidenceBearsIsExplained() {
        for (String source : List.of("/corpus/dev.jsonl", "/classifier/own.jsonl")) {
            for (Case sample : Case.from(source)) {
                for (Evidence words : sample.read().evidence()) {
                    assertThat(Classifier.explain(words.rule(), Locale.ENGLISH)).isNotEqualTo(words.rule());
                }
            }
        }
    }

    private static String folded(String text) {
        return Compaction.compact(Folding.fold(text, List.of())).text();
    }
}
