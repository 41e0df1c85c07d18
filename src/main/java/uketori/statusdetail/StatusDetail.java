package uketori.statusdetail;

import java.time.Instant;
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
 */
public record StatusDetail(
        UUID id,
        UUID renewalId,
        Instant recordedAt,
        StatusText source,
        Reading reading,
        TextChanges changes,
        Effect effect,
        @Nullable Decision decision) {

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
}
