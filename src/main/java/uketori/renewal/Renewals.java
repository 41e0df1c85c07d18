package uketori.renewal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The renewals of all households, and the only way to change one. */
public interface Renewals {

    /** The renewal of that id, if it belongs to that household. */
    Optional<Renewal> find(UUID householdId, UUID id);

    /** All of a household, the newest first. */
    List<Renewal> ofHousehold(UUID householdId);

    /** Its history, the oldest row first. */
    List<Change> history(UUID householdId, UUID id);

    /** Every step that a person could ask for, with why it is not possible now where it is not. */
    List<Possibility> possible(Renewal renewal);

    /**
     * Logs a renewal; its mail goes to who logs it.
     *
     * @param status where it stands; a later status than {@code preparing} leaves rows for the steps before it
     * @throws NotFound when the holder is not of that household
     */
    Renewal log(UUID householdId, UUID holderId, RenewalStatus status, RenewalDetails details, UUID byPerson);

    /**
     * Changes facts by hand. A pickup date that has come makes the renewal ready, as the calendar would.
     *
     * @throws NotFound when it is not of that household
     * @throws StepRefused when the renewal is over
     */
    Renewal amend(UUID householdId, UUID id, RenewalDetails details, UUID byPerson);

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
}
