package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
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
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Each of them shows something else of the language of patterns. */
    private static final List<Wording> SMALL_ONES = Stream.of(
                    "ab|a|b。?",
                    "(?:a|ab)(?:b|c)",
                    "a*b+",
                    "a+?b",
                    "a{2}b{0,2}?c{1,}",
                    "[ab]{0,3}+a",
                    "(?:ab|a){0,2}+b",
                    "(?:ab|c){1,3}+a",
                    "(?:a|bc)*c",
                    "(?:ab|b)+?c",
                    "(?:ab|a){2,3}b",
                    "(?:a|ab){1,}?b",
                    "(?:(?!ab)[^。]){0,3}b",
                    "a(?=b|$)",
                    "a(?!b|\\n)",
                    "(?<=a|bc)b",
                    "(?<!a[bc]?)b",
                    "(?<!\\ba)c",
                    "^a?[^。]$",
                    "(?:^|。)a",
                    "[^a]{2,3}",
                    ".{2}$",
                    "\\bab?\\b",
                    "[a-b-]\\W?",
                    "\\w\\s\\S\\D",
                    "[\\p{IsHan}a]+b?",
                    "\\u3002|\\.",
                    "a?")
            .map(Wording::of)
            .toList();

    @Property(tries = 5000)
    void goesThroughATextAsThePatternDoes(@ForAll("smallTexts") String text, @ForAll @IntRange(max = 12) int place) {
        for (Wording wording : SMALL_ONES) {
            Pattern pattern = Pattern.compile(wording.pattern());
            assertThat(hits(wording.in(text))).as(wording.pattern()).isEqualTo(hits(pattern, text));
            assertThat(wording.is(text))
                    .as(wording.pattern())
                    .isEqualTo(pattern.matcher(text).matches());
            if (place < text.length()) {
                assertThat(wording.standsAt(place, text))
                        .as(wording.pattern())
                        .isEqualTo(pattern.matcher(text)
                                .region(place, text.length())
                                .lookingAt());
                assertThat(wording.isIn(mapped(text), place, text.length()))
                        .as(wording.pattern())
                        .isEqualTo(pattern.matcher(text.substring(place)).find());
            }
        }
    }

    @Provide
    Arbitrary<String> smallTexts() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "c",
                        "ab",
                        "。",
                        "\n",
                        "\r\n",
                        " ",
                        "-",
                        "_",
                        ".",
                        "\uD842\uDFB7",
                        "\uD842",
                        "\uDFB7",
                        "旅")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static List<String> hits(Wording.Search search) {
        List<String> hits = new ArrayList<>();
        while (search.find()) {
            hits.add(search.start() + "-" + search.end());
        }
        return hits;
    }

    /** From hit to hit; an empty one is passed by, and so is one that begins within the one before. */
    private static List<String> hits(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        List<String> hits = new ArrayList<>();
        int next = 0;
        while (next <= text.length()) {
            boolean found = matcher.region(next, text.length()).lookingAt();
            if (found) {
                hits.add(matcher.start() + "-" + matcher.end());
            }
            next = found ? Math.max(next + 1, matcher.end()) : next + 1;
        }
        return hits;
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?i)a", "a\\1", "\\p{L}", "[a&&b]", "[[a]b]", "\\z", "a)", "(a", "(?>a)", "[\\d-z]"})
    void refusesWhatItDoesNotKnowOfTheLanguageOfPatterns(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of(pattern))
                .withMessageContaining(pattern);
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
        assertThat(hits(search)).containsExactly("0-1", "1-3", "4-6");
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
        new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackagesOf(Wording.class).stream()
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> field.getType() == Wording.class && Modifier.isStatic(field.getModifiers()))
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
