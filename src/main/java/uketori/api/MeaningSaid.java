package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import uketori.classifier.Stage;

/** What a person says that a text means. */
record MeaningSaid(
        @Schema(description = "What it means", requiredMode = Schema.RequiredMode.REQUIRED)
        Stage stage) {

    static MeaningSaid from(Fields fields) {
        return new MeaningSaid(fields.requiredOneOf("stage", List.of(Stage.values())));
    }
}
