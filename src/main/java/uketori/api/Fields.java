package uketori.api;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uketori.api.BadRequest.Complaint;

/**
 * The fields of a JSON request. Reading them collects what is wrong with them, so that the answer can name it all at
 * once; {@link #check} throws it. A field that nobody read is unknown, and a mistake too.
 */
final class Fields {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);
    private static final int MOST_OF_A_NAME = 50;
    private static final int MOST_UNKNOWN = 10;

    private final ObjectNode json;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Complaint> complaints = new ArrayList<>();

    private Fields(ObjectNode json) {
        this.json = json;
    }

    /** @throws BadRequest when it is no JSON object */
    static Fields of(String body) {
        try {
            if (ApiJson.MAPPER.readTree(body) instanceof ObjectNode object) {
                return new Fields(object);
            }
            throw BadRequest.because("no-object");
        } catch (JacksonException e) {
            throw BadRequest.because("malformed-json");
        }
    }

    /** The parameters of an address, each as a string; what is given twice is complained of. */
    static Fields ofParameters(MultiValueMap<String, String> parameters) {
        Fields fields = new Fields(ApiJson.MAPPER.createObjectNode());
        parameters.forEach((name, values) -> {
            fields.json.put(name, values.getFirst());
            if (values.size() > 1) {
                fields.complain(shortened(name), "given-twice");
            }
        });
        return fields;
    }

    /** Whether the field is there, be it null. */
    boolean has(String field) {
        known.add(field);
        return json.has(field);
    }

    /** Any text; null when the field is absent or null. */
    @Nullable
    String text(String field) {
        JsonNode value = has(field) ? json.get(field) : null;
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            complain(field, "no-string");
            return null;
        }
        String text = value.stringValue();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            complain(field, "unpaired-surrogate");
            return null;
        }
        return text;
    }

    /** One line without the space around it, of at least one and at most so many characters. */
    @Nullable
    String line(String field, int mostCharacters) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String line = text.strip();
        if (line.isEmpty()) {
            complain(field, "blank");
        } else if (line.codePointCount(0, line.length()) > mostCharacters) {
            complain(field, "line-too-long", String.valueOf(mostCharacters));
        } else if (line.codePoints().anyMatch(Fields::breaksLines)) {
            complain(field, "control-character");
        }
        return line;
    }

    /** As {@link #line}, and it must be there. */
    String requiredLine(String field, int mostCharacters) {
        return required(field, line(field, mostCharacters), "");
    }

    /** A day such as {@code 2026-11-02}; null when the field is absent or null. */
    @Nullable
    LocalDate day(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                return day;
            }
            complain(field, "day-out-of-range", FIRST_DAY.toString(), LAST_DAY.toString());
        } catch (DateTimeParseException e) {
            complain(field, "no-day");
        }
        return null;
    }

    /** As {@link #day}, and it must be there. */
    LocalDate requiredDay(String field) {
        return required(field, day(field), FIRST_DAY);
    }

    /** A whole number within these bounds; null when the field is absent or null. */
    @Nullable
    Integer number(String field, int least, int most) {
        JsonNode value = has(field) ? json.get(field) : null;
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber()) {
            complain(field, "no-whole-number");
            return null;
        }
        if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            complain(field, "number-out-of-range", String.valueOf(least), String.valueOf(most));
            return null;
        }
        return value.intValue();
    }

    /** True or false; null when the field is absent or null. */
    @Nullable
    Boolean flag(String field) {
        JsonNode value = has(field) ? json.get(field) : null;
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isBoolean()) {
            complain(field, "no-boolean");
            return null;
        }
        return value.booleanValue();
    }

    /** One of these values, by its name on the wire; null when the field is absent or null. */
    <E extends Enum<E>> @Nullable E oneOf(String field, List<E> values) {
        String name = text(field);
        if (name == null) {
            return null;
        }
        for (E value : values) {
            if (WireNames.of(value).equals(name)) {
                return value;
            }
        }
        complain(field, "none-of", values.stream().map(WireNames::of).collect(Collectors.joining(", ")));
        return null;
    }

    /** As {@link #oneOf}, and it must be there; {@code values} must not be empty. */
    <E extends Enum<E>> E requiredOneOf(String field, List<E> values) {
        return required(field, oneOf(field, values), values.getFirst());
    }

    /** Notes what is wrong with a field. */
    void complain(String field, String key, Object... arguments) {
        complaints.add(new Complaint(field, key, List.of(arguments)));
    }

    /** Refuses a field that is known, but not to be set here. */
    void refuse(String field, String key) {
        if (json.has(field)) {
            complain(field, key);
        }
    }

    /** @throws BadRequest when anything is wrong with any field */
    void check() {
        Set<String> complained = complaints.stream().map(Complaint::field).collect(Collectors.toSet());
        json.propertyNames().stream()
                .filter(field -> !known.contains(field) && !complained.contains(field))
                .limit(MOST_UNKNOWN)
                .forEach(field -> complain(shortened(field), "unknown-field", String.join(", ", known)));
        if (!complaints.isEmpty()) {
            throw BadRequest.of(complaints);
        }
    }

    /** The value, or a stand-in that nobody sees, because {@link #check} throws. */
    private <T> T required(String field, @Nullable T value, T standIn) {
        if (value != null) {
            return value;
        }
        if (complaints.stream().noneMatch(complaint -> complaint.field().equals(field))) {
            complain(field, "required");
        }
        return standIn;
    }

    private static String shortened(String field) {
        return field.length() <= MOST_OF_A_NAME ? field : field.substring(0, MOST_OF_A_NAME) + "…";
    }

    /** Whether a character would break a line, or a mail's header, or the database's patience. */
    private static boolean breaksLines(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
