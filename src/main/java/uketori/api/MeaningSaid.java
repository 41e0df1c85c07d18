package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Stage;
import uketori.statusdetail.Meaning;

/** What a person says that a text means. */
record MeaningSaid(
        @Schema(description = "What it means", requiredMode = Schema.RequiredMode.REQUIRED)
        Stage stage,

        @Schema(
                description = "Whether it takes back a pickup date or a ready notice told before; only with in-process",
                defaultValue = "false")
        boolean takenBack,

        @Schema(
                description =
                        "The pickup date that it names, where it was not read; only with pickup-scheduled and ready")
        @Nullable
        LocalDate pickupFrom) {

    static MeaningSaid from(Fields fields) {
        MeaningSaid said = new MeaningSaid(
                fields.requiredOneOf("stage", List.of(Stage.values())),
                Boolean.TRUE.equals(fields.flag("takenBack")),
                fields.day("pickupFrom"));
        if (said.takenBack() && said.stage() != Stage.IN_PROCESS) {
            fields.complain("takenBack", "taken-back-only-in-process");
        }
        if (said.pickupFrom() != null && !Meaning.isOfPickup(said.stage())) {
            fields.complain("pickupFrom", "pickup-date-only-of-pickup");
        }
        return said;
    }

    Meaning meaning() {
        return new Meaning(stage, takenBack, pickupFrom);
    }
}
