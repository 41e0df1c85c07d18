package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import uketori.renewal.RenewalEvent;

/** A person's step that is to be taken. */
record StepAsked(
        @Schema(
                description = "The step; the renewal tells which are possible now",
                requiredMode = Schema.RequiredMode.REQUIRED)
        RenewalEvent event) {

    /** All that a person can ask for. */
    static final List<RenewalEvent> STEPS = Arrays.stream(RenewalEvent.values())
            .filter(RenewalEvent::isPersonsStep)
            .toList();

    static StepAsked from(Fields fields) {
        return new StepAsked(fields.requiredOneOf("event", STEPS));
    }
}
