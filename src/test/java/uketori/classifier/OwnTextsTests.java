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

/** Texts of our own, written by kind after the field's models: conditions, denials, histories, look-alikes and so on. */
class OwnTextsTests {

    private static final Map<String, Integer> CONFUSION = new TreeMap<>();

    static List<Case> cases() {
        return Case.from("/classifier/own.jsonl");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryTextAsItsWriterMeantIt(Case sample) {
        Reading reading = sample.read();
        ObjectNode expected = sample.expected();
        CONFUSION.merge(
                expected.get("stage").asString() + " → " + reading.stage().code(), 1, Integer::sum);

        ObjectNode read = ReadingJson.write(reading);
        ObjectNode compared = JsonNodeFactory.instance.objectNode();
        expected.propertyStream().forEach(wanted -> compared.set(wanted.getKey(), read.get(wanted.getKey())));
        assertThat(compared).isEqualTo(expected);
    }

    @AfterAll
    static void printsTheConfusionTable() {
        System.out.println("Own texts, expected → read:");
        CONFUSION.forEach((pair, count) -> System.out.printf("  %3d  %s%n", count, pair));
    }
}
