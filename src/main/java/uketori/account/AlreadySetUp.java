package uketori.account;

import org.jspecify.annotations.Nullable;

/** Somebody has an account already, so there is no first one to make. */
final class AlreadySetUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadySetUp(@Nullable Throwable cause) {
        super("somebody has an account already", cause);
    }
}
