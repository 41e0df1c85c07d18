package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import uketori.classifier.Stage;
import uketori.statusdetail.LearnedWording;

/** A wording whose meaning somebody of the household has told. */
@Schema(name = "LearnedWording")
record LearnedWordingJson(
        UUID id,
        Stage stage,

        @Schema(description = "Words of the text that it was said of")
        String excerpt,

        UUID renewalId,
        UUID statusDetailId,
        Instant taughtAt,
        UUID personId) {

    static LearnedWordingJson of(LearnedWording wording) {
        return new LearnedWordingJson(
                wording.id(),
                wording.stage(),
                wording.excerpt(),
                wording.renewalId(),
                wording.detailId(),
                wording.taughtAt(),
                wording.taughtBy());
    }
}
