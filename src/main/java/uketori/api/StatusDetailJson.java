package uketori.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Stage;
import uketori.statusdetail.Meaning;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.TextChanges;

/** A status text that was recorded, and what was made of it. */
@Schema(name = "StatusDetail")
record StatusDetailJson(
        UUID id,
        Instant recordedAt,
        ReadingJson reading,

        @Schema(description = "The lines that are new and gone since the text recorded before it")
        TextChanges changes,

        @Schema(description = "What the reading did to the renewal")
        StatusDetail.Effect effect,

        @Schema(description = "What a person said that it means instead") @Nullable
        Decision decision) {

    static StatusDetailJson of(StatusDetail detail) {
        StatusDetail.Decision decision = detail.decision();
        return new StatusDetailJson(
                detail.id(),
                detail.recordedAt(),
                ReadingJson.of(detail.reading()),
                detail.changes(),
                detail.effect(),
                decision == null ? null : Decision.of(decision));
    }

    /** What a person said that a text means. */
    record Decision(
            Stage stage, boolean takenBack, @Nullable LocalDate pickupFrom, Instant at, UUID personId) {

        static Decision of(StatusDetail.Decision decision) {
            Meaning meaning = decision.meaning();
            return new Decision(
                    meaning.stage(), meaning.takenBack(), meaning.pickupFrom(), decision.at(), decision.personId());
        }
    }

    /** A recorded text together with its renewal as it now stands. */
    @Schema(name = "RecordedStatusDetail")
    record WithRenewal(@JsonUnwrapped StatusDetailJson detail, RenewalJson renewal) {}
}
