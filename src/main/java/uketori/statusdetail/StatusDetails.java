package uketori.statusdetail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;

/** The status texts of renewals: recording, reading and correcting them. */
public interface StatusDetails {

    /** The largest text that is recorded, in bytes of UTF-8. */
    int MOST_BYTES = 256 * 1024;

    /**
     * Records a text, reads it and applies the reading to its renewal: all of it or nothing.
     *
     * @return the recorded text; the one recorded before when the very same text was
     * @throws uketori.renewal.NotFound when the renewal is not of that household
     * @throws TextRefused when the text is empty or too long
     */
    Recorded record(UUID householdId, UUID renewalId, StatusText text, UUID byPerson);

    /** The texts of a renewal, the newest first. */
    List<StatusDetail> ofRenewal(UUID householdId, UUID renewalId);

    /** The text of a renewal that was recorded last; empty before the first, and for another household's. */
    Optional<StatusDetail> newest(UUID householdId, UUID renewalId);

    /** A text of a renewal, if both belong to that household. */
    Optional<StatusDetail> find(UUID householdId, UUID renewalId, UUID id);

    /** The text of the same renewal that was recorded just before that one. */
    Optional<StatusDetail> before(UUID householdId, UUID id);

    /**
     * A line for each text of a renewal, the newest first.
     *
     * @param most of how many texts at most
     */
    List<Line> lines(UUID householdId, UUID renewalId, int most);

    /**
     * Which of those renewals have a newest text that was not understood, or did not fit, and of which nobody has said
     * what it means.
     */
    Set<UUID> unread(UUID householdId, Collection<UUID> renewalIds);

    /**
     * Says what a text means instead of what was read, or where nothing could be read. A move that the reading made is
     * taken back, and the person's meaning applied.
     *
     * @throws uketori.renewal.NotFound when the text is not of that household
     * @throws uketori.renewal.StepRefused when what the person says cannot follow where the renewal stands
     */
    StatusDetail decide(UUID householdId, UUID detailId, Meaning meaning, UUID byPerson);

    /**
     * What a list of texts says of one.
     *
     * @param stage what it means: as a person said, else as it was read
     */
    record Line(UUID id, Instant recordedAt, Stage stage) {}

    /**
     * The outcome of recording.
     *
     * @param isNew false when the very same text had been recorded before
     */
    record Recorded(StatusDetail detail, boolean isNew) {}
}
