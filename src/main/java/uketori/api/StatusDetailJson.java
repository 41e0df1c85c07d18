package uketori.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Certainty;
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
        Decision decision,

        @Schema(description = "What the household had said that such wording means") @Nullable
        Learned learned) {

    static StatusDetailJson of(StatusDetail detail) {
        StatusDetail.Decision decision = detail.decision();
        return new StatusDetailJson(
                detail.id(),
                detail.recordedAt(),
                ReadingJson.of(detail),
                detail.changes(),
                detail.effect(),
                decision == null ? null : Decision.of(decision),
                Learned.of(detail));
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

    /** What was learned of a text's wording. */
    record Learned(
            UUID wordingId,
            Stage stage,
            Instant taughtAt,

            @Schema(description = "Whether it was read so; if not, the text's own words speak against it")
            boolean followed,

            @Schema(description = "How it was read by its own words alone")
            Stage ownStage,

            Certainty ownCertainty,

            @Schema(description = "The words that speak against it")
            List<String> against) {

        static @Nullable Learned of(StatusDetail detail) {
            StatusDetail.Learned learned = detail.learned();
            return learned == null
                    ? null
                    : new Learned(
                            learned.wordingId(),
                            learned.stage(),
                            learned.taughtAt(),
                            learned.isFollowed(),
                            detail.ownReading().stage(),
                            detail.ownReading().certainty(),
                            learned.against());
        }
    }

    /** A recorded text together with its renewal as it now stands. */
    @Schema(name = "RecordedStatusDetail")
    record WithRenewal(@JsonUnwrapped StatusDetailJson detail, RenewalJson renewal) {}
}
