package uketori.preparation;

import org.jspecify.annotations.Nullable;

/** Another office of the household has that name already. */
public final class OfficeNameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OfficeNameTaken(String name, @Nullable Throwable cause) {
        super("an office named " + name + " exists already", cause);
    }
}
