package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every case of the corpus gets the reading that its guide asks for, the keys that it leaves out included. */
class CorpusTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, Integer> CONFUSION = new TreeMap<>();

    static List<Case> cases() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CorpusTests.class.getResourceAsStream("/corpus/dev.jsonl")),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> new Case(MAPPER.readTree(line))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Case(JsonNode json) {
        StatusText text() {
            return json.has("text")
                    ? new StatusText.Plain(json.get("text").asString())
                    : new StatusText.Html(json.get("html").asString());
        }

        LocalDate on() {
            return LocalDate.parse(json.get("on").asString());
        }

        ObjectNode expected() {
            JsonNodeFactory nodes = JsonNodeFactory.instance;
            ObjectNode expected = nodes.objectNode();
            expected.putNull("pickupFrom").put("payment", "none").putNull("paymentUrl");
            json.get("expect").propertyStream().forEach(wanted -> expected.set(wanted.getKey(), wanted.getValue()));
            return expected;
        }

        @Override
        public String toString() {
            return json.get("id").asString();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsEveryCaseAsTheGuideSays(Case sample) {
        Reading reading = new Classifier().read(sample.text(), sample.on());
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
    void everyQuoteStandsAtItsPosition(Case sample) {
        Reading reading = new Classifier().read(sample.text(), sample.on());
        assertThat(reading.evidence())
                .allSatisfy(words -> assertThat(reading.text().substring(words.start(), words.end()))
                        .isEqualTo(words.quote()));
        if (reading.stage() != Stage.UNKNOWN) {
            assertThat(reading.evidence()).isNotEmpty();
        }
    }

    @AfterAll
    static void printsTheConfusionTable() {
        System.out.println("Corpus, expected → read:");
        CONFUSION.forEach((pair, count) -> System.out.printf("  %3d  %s%n", count, pair));
    }
}
