package uketori.renewal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The renewals of all households, and the only way to change one. Every change leaves a row of history and is announced
 * as {@link RenewalChanged}, all in one transaction.
 */
public interface Renewals {

    /** The renewal of that id, if it belongs to that household. */
    Optional<Renewal> find(UUID householdId, UUID id);

    /** All of a household, the newest first. */
    List<Renewal> ofHousehold(UUID householdId);

    /** Its history, the oldest row first; empty for another household's. */
    List<Change> history(UUID householdId, UUID id);

    /** The histories of several, each the oldest row first; none for another household's. */
    Map<UUID, List<Change>> histories(UUID householdId, Collection<UUID> ids);

    /** Every step that a person could ask for, with why it is not possible now where it is not. */
    List<Possibility> possible(Renewal renewal);

    /**
     * Logs a renewal; its mail goes to who logs it.
     *
     * @param status where it stands already
     * @throws NotFound when the holder is not of that household
     */
    Renewal log(UUID householdId, UUID holderId, RenewalStatus status, RenewalDetails details, UUID byPerson);

    /**
     * Changes facts by hand. A pickup date told by telephone means that the office has accepted the application, and
     * one that has come makes the renewal ready, as the calendar would.
     *
     * @param seen the facts that the person saw: only what they changed is changed, so that an old page brings back
     *     nothing that was taken back since
     * @throws NotFound when it is not of that household
     * @throws StepRefused when the renewal is over
     * @throws ChangedMeanwhile when somebody else was faster
     */
    Renewal amend(UUID householdId, UUID id, RenewalDetails seen, RenewalDetails wanted, UUID byPerson);

    /**
     * Sets who gets its mail.
     *
     * @throws NotFound when it is not of that household
     */
    Renewal sendMailTo(UUID householdId, UUID id, List<UUID> people, UUID byPerson);

    /**
     * Takes a person's step.
     *
     * @throws NotFound when it is not of that household
     * @throws StepRefused when the step cannot be taken now
     * @throws ChangedMeanwhile when somebody else was faster
     */
    Renewal take(UUID householdId, UUID id, RenewalEvent step, UUID byPerson);

    /**
     * Takes back the last change, as the person saw it: asked for twice, it is done once.
     *
     * @param newestSeen the id of the newest row of history that the person saw
     * @throws NotFound when it is not of that household
     * @throws StepRefused when there is nothing to take back
     * @throws ChangedMeanwhile when another row has followed
     */
    Renewal undo(UUID householdId, UUID id, long newestSeen, UUID byPerson);
}
