package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    static List<Rule> sentenceRules() {
        return Stream.concat(JapaneseRules.ALL.stream(), EnglishRules.ALL.stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sentenceRules")
    void everyRuleReadsItsOwnSentence(Rule rule) {
        List<Line> lines = Lines.of(Folding.fold(rule.example(), List.of()), rule.example());
        assertThat(Findings.in(Sentences.of(lines)))
                .anyMatch(finding -> finding.rule().equals(rule) && finding.says() == rule.says());
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
        for (String source : Case.corpora()) {
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
