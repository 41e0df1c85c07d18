package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts as other offices would write them, read by the same guide; and texts that must never be taken for ready. */
class MoreCorpusTests {

    static List<Case> cases() {
        return Case.from("/corpus/more.jsonl");
    }

    static List<Case> neverReady() {
        return Case.from("/corpus/never-ready.jsonl");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTextsOfOtherAuthorsAsTheGuideSays(Case sample) {
        ObjectNode expected = sample.expected();
        ObjectNode read = ReadingJson.write(sample.read());
        ObjectNode compared = JsonNodeFactory.instance.objectNode();
        expected.propertyStream().forEach(wanted -> compared.set(wanted.getKey(), read.get(wanted.getKey())));
        assertThat(compared).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("neverReady")
    void sendsNobodyToTheOfficeInVain(Case sample) {
        assertThat(sample.read().stage()).isNotIn(Stage.READY, Stage.PICKED_UP);
    }
}
