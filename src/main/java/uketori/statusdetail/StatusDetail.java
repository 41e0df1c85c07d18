package uketori.statusdetail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Reading;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;

/**
 * A status text that was recorded, with its reading.
 *
 * @param source what the person copied, verbatim
 * @param reading what it was read to mean when it was recorded; never changed afterwards
 * @param changes what is new and what is gone since the text recorded before it
 * @param effect what the reading did to the renewal
 * @param decision what a person said that it means instead; null when nobody did
 * @param learned what the household had said of such wording before; null for nothing
 */
public record StatusDetail(
        UUID id,
        UUID renewalId,
        Instant recordedAt,
        StatusText source,
        Reading reading,
        TextChanges changes,
        Effect effect,
        @Nullable Decision decision,
        @Nullable Learned learned) {

    /** A text of whose wording nothing was learned. */
    public StatusDetail(
            UUID id,
            UUID renewalId,
            Instant recordedAt,
            StatusText source,
            Reading reading,
            TextChanges changes,
            Effect effect,
            @Nullable Decision decision) {
        this(id, renewalId, recordedAt, source, reading, changes, effect, decision, null);
    }

    /** Whether it was read in a picture: a figure may have been misread. */
    public boolean isRecognised() {
        return source instanceof StatusText.Recognised;
    }

    /** Whether a person is asked what it means: it was not understood, or did not fit, and nobody has said so yet. */
    public boolean isUndecided() {
        return decision == null && (effect == Effect.UNSURE || effect == Effect.REFUSED);
    }

    /** How the classifier by itself read it, whatever was learned. */
    public Reading ownReading() {
        Reading own = learned == null ? null : learned.own();
        return own == null ? reading : own;
    }

    /** What a reading did to its renewal. */
    public enum Effect {
        /** It moved the renewal or taught a fact about it. */
        APPLIED,
        /** It says nothing that was not known. */
        NOTHING_NEW,
        /** A newer message had been recorded before. */
        OLDER,
        /** It was not sure: a person is asked. */
        UNSURE,
        /** What it says cannot follow where the renewal stands: a person is asked. */
        REFUSED
    }

    /**
     * What a person said that a text means.
     *
     * @param meaning what it means
     * @param personId who said so
     * @param at when
     */
    public record Decision(Meaning meaning, UUID personId, Instant at) {

        public Stage stage() {
            return meaning.stage();
        }
    }

    /**
     * What the household had said that texts of nearly this wording mean.
     *
     * @param wordingId the learned wording; it may have been forgotten since
     * @param stage what was said
     * @param taughtAt when
     * @param own how the classifier by itself reads the text; null where its own words stand
     * @param against where they stand: the words that speak against what was said
     */
    public record Learned(
            UUID wordingId,
            Stage stage,
            Instant taughtAt,
            @Nullable Reading own,
            List<String> against) {

        public Learned {
            against = List.copyOf(against);
        }

        /** Whether the text was read so; if not, its own words speak against it. */
        public boolean isFollowed() {
            return own != null;
        }
    }
}
