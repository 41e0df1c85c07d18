package uketori.dashboard;

/** A form sent a value that the page never offered. */
final class BadChoice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadChoice(String field, String value) {
        super("no such " + field + ": " + value);
    }
}
