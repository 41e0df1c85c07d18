package uketori.classifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text with the reading that it must get, as the corpus guide lays such cases out.
 *
 * @param corpus the file that it stands in
 * @param json the case
 */
record Case(String corpus, JsonNode json) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static List<Case> from(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Case.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> new Case(resource, MAPPER.readTree(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The corpora: the guide's own, and what was written since by kind, by other hands, against the classifier and in five waves of unseen texts. */
    static List<String> corpora() {
        return List.of(
                "/corpus/dev.jsonl",
                "/corpus/own.jsonl",
                "/corpus/more.jsonl",
                "/corpus/adversary.jsonl",
                "/corpus/foreign.jsonl",
                "/corpus/japanese.jsonl",
                "/corpus/second.jsonl",
                "/corpus/third-japanese.jsonl",
                "/corpus/third-english.jsonl",
                "/corpus/third-pages.jsonl",
                "/corpus/fourth.jsonl",
                "/corpus/fifth.jsonl",
                "/corpus/seventh-japanese.jsonl",
                "/corpus/seventh-mixed.jsonl",
                "/corpus/ninth.jsonl",
                "/corpus/tenth-japanese.jsonl",
                "/corpus/tenth-mixed.jsonl",
                "/corpus/eleventh.jsonl",
                "/corpus/twelfth-japanese.jsonl",
                "/corpus/thirteenth.jsonl",
                "/corpus/fourteenth-mixed.jsonl");
    }

    boolean hasExpectation() {
        return json.has("expect");
    }

    boolean isPlain() {
        return json.has("text");
    }

    StatusText text() {
        return isPlain()
                ? new StatusText.Plain(json.get("text").asString())
                : new StatusText.Html(json.get("html").asString());
    }

    LocalDate on() {
        return LocalDate.parse(json.get("on").asString());
    }

    Reading read() {
        return new Classifier().read(text(), on());
    }

    /** What must be read, the guide's defaults for keys left out included. */
    ObjectNode expected() {
        ObjectNode expected = JsonNodeFactory.instance.objectNode();
        expected.putNull("pickupFrom").put("payment", "none").putNull("paymentUrl");
        json.get("expect").propertyStream().forEach(wanted -> expected.set(wanted.getKey(), wanted.getValue()));
        return expected;
    }

    @Override
    public String toString() {
        return json.get("id").asString();
    }
}
