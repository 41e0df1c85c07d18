package uketori.database;

import org.jspecify.annotations.Nullable;

/** There is no database to work with; the message says why in one sentence, and what a person can do. */
class DatabaseUnavailable extends RuntimeException {

    private final String remedy;

    DatabaseUnavailable(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    DatabaseUnavailable(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
