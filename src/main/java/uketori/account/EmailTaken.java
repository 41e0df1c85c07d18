package uketori.account;

/** Somebody signs in with that address already. */
final class EmailTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmailTaken(Throwable cause) {
        super("somebody signs in with that address already", cause);
    }
}
