package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every case of every corpus gets the reading that the guide asks for, the keys that it leaves out included. */
class CorpusTests {

    private static final Map<String, Confusion> CONFUSIONS = new TreeMap<>();

    static Stream<Case> cases() {
        return Case.corpora().stream()
                .flatMap(corpus -> Case.from(corpus).stream())
                .filter(Case::hasExpectation);
    }

    static List<Case> neverReady() {
        return Case.from("/corpus/never-ready.jsonl");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryCaseAsTheGuideSays(Case sample) {
        Reading reading = sample.read();
        ObjectNode expected = sample.expected();
        String stage = expected.get("stage").asString();
        CONFUSIONS
                .computeIfAbsent(sample.corpus(), Confusion::new)
                .count(stage, reading.stage(), stage.equals(reading.stage().code()));

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

    @ParameterizedTest
    @MethodSource("neverReady")
    void sendsNobodyToTheOfficeInVain(Case sample) {
        Stage stage = sample.read().stage();
        CONFUSIONS
                .computeIfAbsent(sample.corpus(), Confusion::new)
                .count("anything but ready", stage, stage != Stage.READY);
        assertThat(stage).isNotIn(Stage.READY, Stage.PICKED_UP);
    }

    @AfterAll
    static void showsTheConfusionTables() {
        CONFUSIONS.values().forEach(Confusion::show);
    }
}
