package uketori.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the values of enumerations are written in the API: {@code in-process}, the same as their {@code code()}. */
final class WireNames {

    private WireNames() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All names of an enumeration, in its order. */
    static List<String> all(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(value -> of((Enum<?>) value))
                .toList();
    }
}
