package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every case of the corpus gets the reading that its guide asks for, the keys that it leaves out included. */
class CorpusTests {

    private static final Map<String, Integer> CONFUSION = new TreeMap<>();

    static List<Case> cases() {
        return Case.from("/corpus/dev.jsonl");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryCaseAsTheGuideSays(Case sample) {
        Reading reading = sample.read();
        ObjectNode expected = sample.expected();
        CONFUSION.merge(
                expected.get("stage").asString() + " → " + reading.stage().code(), 1, Integer::sum);

        ObjectNode read = ReadingJson.write(reading);
        ObjectNode compared = JsonNodeFactory.instance.objectNode();
        expected.propertyStream().forEach(wanted -> compared.set(wanted.getKey(), read.get(wanted.getKey())));
        assertThat(compared).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void showsTheWordsThatEveryStageRestsOn(Case sample) {
        Reading reading = sample.read();
        if (reading.stage() != Stage.UNKNOWN) {
            assertThat(reading.evidence()).isNotEmpty();
        }
        assertThat(reading.evidence())
                .allSatisfy(words -> assertThat(reading.text().substring(words.start(), words.end()))
                        .isEqualTo(words.quote()));
    }

    @AfterAll
    static void printsTheConfusionTable() {
        System.out.println("Corpus, expected → read:");
        CONFUSION.forEach((pair, count) -> System.out.printf("  %3d  %s%n", count, pair));
    }
}
