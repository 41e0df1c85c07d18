package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WordingTests {

    /** Every wording of the package, the rules' and the others'. */
    private static final Map<String, Wording> WORDINGS = wordings();

    @Property(tries = 1000)
    void findsWhatThePatternAloneFinds(@ForAll("ruleLikeTexts") String text) {
        for (Rule rule : Rules.all()) {
            Matcher plain = Pattern.compile(rule.wording().pattern()).matcher(text);
            assertThat(rule.wording().isIn(text)).as(rule.name()).isEqualTo(plain.find());
        }
    }

    @Property(tries = 1000)
    void overlooksNothingInATextWhoseImprintIsKnown(@ForAll("ruleLikeTexts") String text) {
        MappedText mapped = mapped(text);
        for (Map.Entry<String, Wording> any : WORDINGS.entrySet()) {
            Wording wording = any.getValue();
            Matcher plain = Pattern.compile(wording.pattern()).matcher(text);
            assertThat(wording.is(mapped)).as(any.getKey()).isEqualTo(plain.matches());
            plain.reset();
            assertThat(wording.isIn(mapped)).as(any.getKey()).isEqualTo(plain.find());
            assertThat(wording.without(mapped)).as(any.getKey()).isEqualTo(plain.replaceAll(""));
        }
    }

    @Property(tries = 1000)
    void aVocabularyLeavesOutOnlyRulesThatDoNotFit(@ForAll("ruleLikeTexts") String text) {
        MappedText mapped = mapped(text);
        List<Rule> mayFit = new Vocabulary(Rules.all()).mayFit(mapped);
        for (Rule rule : Rules.all()) {
            if (rule.wording().isIn(text)) {
                assertThat(mayFit).contains(rule);
            }
        }
    }

    @Test
    void aVocabularyNarrowsTheRulesDownAndKeepsTheirOrder() {
        List<Rule> mayFit = new Vocabulary(Rules.all()).mayFit(mapped("審査が完了しました。"));
        assertThat(mayFit).extracting(Rule::name).contains("review.done").doesNotContain("card.asked", "en.refused");
        assertThat(mayFit)
                .isSortedAccordingTo(Comparator.comparingInt(rule -> Rules.all().indexOf(rule)));
    }

    @Test
    void readsAPartOfATextForItself() {
        MappedText text = mapped("交付の延期の件");
        assertThat(Wording.of("延期$").isIn(text)).isFalse();
        assertThat(Wording.of("延期$").isIn(text, 0, 5)).isTrue();
        assertThat(Wording.of("^の延期").isIn(text, 2, 7)).isTrue();
        assertThat(Wording.of("(?<!の)延期").isIn(text, 3, 5)).isTrue();
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

    private static Map<String, Wording> wordings() {
        Map<String, Wording> wordings = new LinkedHashMap<>();
        Rules.all().forEach(rule -> wordings.put(rule.name(), rule.wording()));
        Stream.of(
                        AgainstReady.class,
                        DatedWords.class,
                        DateLabels.class,
                        Doubts.class,
                        Findings.class,
                        Joints.class,
                        Legends.class,
                        Lines.class,
                        Messages.class,
                        Modality.class,
                        Particulars.class,
                        PickupDates.class,
                        Procedures.class,
                        Sentences.class,
                        StatusLabels.class,
                        Subject.class,
                        Verdict.class,
                        WrittenDates.class)
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> field.getType() == Wording.class)
                .forEach(field -> {
                    field.setAccessible(true);
                    try {
                        wordings.put(field.toString(), (Wording) Objects.requireNonNull(field.get(null)));
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                });
        return wordings;
    }

    private static MappedText mapped(String text) {
        MappedText.Builder mapped = new MappedText.Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            mapped.append(text.charAt(i), i, i + 1);
        }
        return mapped.build();
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
