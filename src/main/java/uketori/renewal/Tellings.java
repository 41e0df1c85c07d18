package uketori.renewal;

import java.util.UUID;

/** Where what a status text tells reaches its renewal. */
public interface Tellings {

    /**
     * Applies what a status text tells.
     *
     * @throws NotFound when the renewal is not of that household
     * @throws StepRefused when a person says what the text means, and that cannot follow where the renewal stands
     * @throws ChangedMeanwhile when somebody else was faster
     */
    Telling.Outcome apply(UUID householdId, UUID renewalId, Telling telling);

    /**
     * Takes back what a reading changed, and what the calendar did on its word. A later move, or a
     * later word on the pickup, stands, and then so does what lies below it.
     *
     * @return whether there was something to take back
     * @throws NotFound when the renewal is not of that household
     * @throws ChangedMeanwhile when somebody else was faster
     */
    boolean takeBackReading(UUID householdId, UUID renewalId, UUID readingId, UUID byPerson);
}
