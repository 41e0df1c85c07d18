package uketori.api;

import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * A request that cannot be understood or taken. The message files say it in words, as {@code api.<reason>}.
 *
 * <p>Nobody's fault but the asker's, so it bears no stack trace.
 */
final class BadRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String reason;
    private final transient List<Complaint> complaints;

    private BadRequest(HttpStatus status, String reason, List<Complaint> complaints) {
        super(reason + " " + complaints, null, false, false);
        this.status = status;
        this.reason = reason;
        this.complaints = List.copyOf(complaints);
    }

    static BadRequest because(String reason) {
        return new BadRequest(HttpStatus.BAD_REQUEST, reason, List.of());
    }

    static BadRequest tooLong(String reason) {
        return new BadRequest(HttpStatus.CONTENT_TOO_LARGE, reason, List.of());
    }

    static BadRequest unsupportedMediaType(String reason) {
        return new BadRequest(HttpStatus.UNSUPPORTED_MEDIA_TYPE, reason, List.of());
    }

    static BadRequest of(List<Complaint> complaints) {
        return new BadRequest(HttpStatus.BAD_REQUEST, "bad-values", complaints);
    }

    HttpStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /**
     * What is wrong with a field.
     *
     * @param key says it in the message files, as {@code api.<key>}
     * @param arguments what the sentence names
     */
    record Complaint(String field, String key, List<Object> arguments) {}
}
