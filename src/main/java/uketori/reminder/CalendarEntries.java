package uketori.reminder;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was last put into people's calendars. Part of the caller's transaction, as the mail is that it goes with. */
interface CalendarEntries {

    /**
     * An entry as it was last sent.
     *
     * @param place where the passport is collected
     */
    record Sent(int sequence, LocalDate day, @Nullable String place) {}

    /** Notes that a day is announced to a person; the same day again keeps its sequence. */
    Sent announce(UUID renewalId, UUID personId, LocalDate day, @Nullable String place);

    /**
     * Notes that it no longer stands; empty when no day was announced to that person. Said again it is the same: the mail
     * that it went with may have been called back.
     */
    Optional<Sent> cancel(UUID renewalId, UUID personId);
}
