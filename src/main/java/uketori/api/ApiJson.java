package uketori.api;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The API's JSON: names of enumerations as in {@link WireNames}, days and instants in ISO 8601, nulls written out, and
 * nothing guessed when reading. A mapper of its own, so that the wire format hangs on nobody else's settings, and
 * nobody else on it.
 */
final class ApiJson extends JacksonJsonHttpMessageConverter {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(new SimpleModule("wire names").addSerializer(Enum.class, new EnumSerializer()))
            .build();

    ApiJson() {
        super(MAPPER);
    }

    /** Requests are read by {@link ApiRequests}, which knows how to say what is wrong with them. */
    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return false;
    }

    /** Only the API's own types and lists of them: the rest of the application keeps its own JSON. */
    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueType, @Nullable MediaType mediaType) {
        Class<?> written = type.hasGenerics() ? type.getGeneric().toClass() : valueType;
        return written.getPackage() == ApiJson.class.getPackage() && super.canWrite(type, valueType, mediaType);
    }

    static byte[] write(Object value) {
        return MAPPER.writeValueAsString(value).getBytes(StandardCharsets.UTF_8);
    }

    @SuppressWarnings("rawtypes") // the only way to speak of all enumerations
    private static final class EnumSerializer extends StdSerializer<Enum> {

        EnumSerializer() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator json, SerializationContext context) {
            json.writeString(WireNames.of(value));
        }
    }
}
