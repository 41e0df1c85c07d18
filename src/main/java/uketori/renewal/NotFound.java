package uketori.renewal;

import java.util.UUID;

/** There is no such thing in the asking household; another household's things are not found either. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what, UUID id) {
        super("no " + what + " " + id);
    }
}
