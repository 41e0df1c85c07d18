package uketori.renewal;

/** Another holder of the household has that name already. */
public final class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NameTaken(String name, Throwable cause) {
        super("a holder named " + name + " exists already", cause);
    }
}
