package uketori.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

/** What went wrong, and what to do: problem details (RFC 9457) of the type {@code about:blank}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        @Schema(description = "The kind of problem in a few words")
        String title,

        @Schema(description = "The HTTP status of the answer")
        int status,

        @Schema(description = "What is wrong and what to do, in the language of Accept-Language")
        String detail,

        @Schema(description = "The problem's code, for programs", example = "bad-values")
        String reason,

        @Schema(description = "The step that was refused") @Nullable
        RenewalEvent event,

        @Schema(description = "Where the renewal stands that the step was refused for") @Nullable
        RenewalStatus renewalStatus,

        @Schema(description = "What is wrong with which field") @Nullable
        List<FieldError> errors) {

    /** What is wrong with one field of the request's body. */
    record FieldError(String field, String message) {}
}
