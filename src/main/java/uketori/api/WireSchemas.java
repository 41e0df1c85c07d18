package uketori.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the OpenAPI document says of the API's types: the names of enumerations; which values can be null; that answers
 * hold every field, and requests no unknown one. The library knows neither JSpecify nor {@link ApiJson}.
 */
@SuppressWarnings({"rawtypes", "unchecked"}) // as the library has it
final class WireSchemas implements ModelConverter {

    @Override
    public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
        Class<?> raw = TypeFactory.rawClass(type.getType());
        if (raw.isEnum()) {
            StringSchema names = new StringSchema();
            WireNames.all(raw).forEach(names::addEnumItem);
            return names;
        }
        Schema resolved = next.next().resolve(type, context, next);
        if (raw.isRecord() && resolved != null) {
            complete(raw, definition(resolved, context.getDefinedModels()));
        }
        return resolved;
    }

    private static Schema definition(Schema resolved, Map<String, Schema> definitions) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : Objects.requireNonNull(definitions.get(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    private static void complete(Class<?> type, Schema schema) {
        boolean isRequest = ApiRequests.reads(type) || type == StatusTextRequests.TextOrHtml.class;
        if (isRequest) {
            schema.setAdditionalProperties(false);
        }
        boolean omitsNulls = type == Problem.class;
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            Schema property = (Schema) schema.getProperties().get(name);
            if (property == null || component.isAnnotationPresent(JsonUnwrapped.class)) {
                continue;
            }
            boolean isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getType() == RenewalPatch.Given.class;
            if (isNullable && !omitsNulls) {
                schema.getProperties().put(name, orNull(property));
            }
            if (!isRequest && !(isNullable && omitsNulls)) {
                schema.addRequiredItem(name);
            }
        }
    }

    private static Schema orNull(Schema property) {
        if (property.get$ref() != null) {
            return new Schema().anyOf(List.of(property, new Schema().types(Set.of("null"))));
        }
        Set<String> types = new LinkedHashSet<>(Objects.requireNonNullElse(property.getTypes(), Set.of()));
        if (property.getType() != null) {
            types.add(property.getType());
        }
        types.add("null");
        property.setTypes(types);
        if (property.getEnum() != null) {
            List<@Nullable Object> values = new ArrayList<>(property.getEnum());
            if (!values.contains(null)) {
                values.add(null);
            }
            property.setEnum(values);
        }
        return property;
    }
}
