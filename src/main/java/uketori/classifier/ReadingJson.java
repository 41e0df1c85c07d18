package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a {@link Reading} as JSON and reads it back: the one form for the command line, the API and the database. */
public final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReadingJson() {}

    /** The reading as a JSON object; what is not given is null, dates are ISO, values their codes. */
    public static ObjectNode write(Reading reading) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("stage", reading.stage().code());
        json.put("pickupFrom", iso(reading.pickupFrom()));
        json.put("pickupBy", iso(reading.pickupBy()));
        json.put("takenBack", reading.takenBack());
        json.put("messageDate", iso(reading.messageDate()));
        json.put("payment", reading.payment().code());
        json.put("paymentUrl", reading.paymentUrl());
        reading.suspiciousLinks().forEach(json.putArray("suspiciousLinks")::add);
        json.put("office", reading.office());
        json.put("receiptNumber", reading.receiptNumber());
        reading.attachments().forEach(json.putArray("attachments")::add);
        json.put("correctionBy", iso(reading.correctionBy()));
        json.put("correctionReason", reading.correctionReason());
        json.put("certainty", reading.certainty().code());
        json.put("text", reading.text());
        ArrayNode evidence = json.putArray("evidence");
        for (Evidence words : reading.evidence()) {
            evidence.addObject()
                    .put("quote", words.quote())
                    .put("start", words.start())
                    .put("end", words.end())
                    .put("rule", words.rule());
        }
        return json;
    }

    /**
     * Reads back what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if the text is no such JSON
     */
    public static Reading read(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("not a reading: " + unreadable.getOriginalMessage(), unreadable);
        }
    }

    private static Reading read(JsonNode json) {
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode words : json.path("evidence")) {
            evidence.add(new Evidence(
                    words.path("quote").asString(),
                    words.path("start").asInt(),
                    words.path("end").asInt(),
                    words.path("rule").asString()));
        }
        return new Reading(
                value(Stage.class, json, "stage"),
                date(json, "pickupFrom"),
                date(json, "pickupBy"),
                json.path("takenBack").asBoolean(),
                date(json, "messageDate"),
                value(PaymentNotice.class, json, "payment"),
                string(json, "paymentUrl"),
                strings(json, "suspiciousLinks"),
                string(json, "office"),
                string(json, "receiptNumber"),
                strings(json, "attachments"),
                date(json, "correctionBy"),
                string(json, "correctionReason"),
                value(Certainty.class, json, "certainty"),
                json.path("text").asString(),
                evidence);
    }

    private static <E extends Enum<E>> E value(Class<E> type, JsonNode json, String field) {
        return Enum.valueOf(
                type, json.path(field).asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static @Nullable LocalDate date(JsonNode json, String field) {
        String written = string(json, field);
        return written == null ? null : LocalDate.parse(written);
    }

    private static @Nullable String string(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    private static List<String> strings(JsonNode json, String field) {
        List<String> strings = new ArrayList<>();
        json.path(field).forEach(value -> strings.add(value.asString()));
        return strings;
    }
}
