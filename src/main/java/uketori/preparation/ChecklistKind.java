package uketori.preparation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a checklist is for. */
public enum ChecklistKind {
    /** What to have at hand when applying. */
    APPLY,
    /** What to bring when collecting. */
    PICKUP;

    /** The name in addresses and message keys, such as {@code pickup}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name, if there is one. */
    public static Optional<ChecklistKind> ofCode(String code) {
        return Arrays.stream(values()).filter(k -> k.code().equals(code)).findFirst();
    }
}
