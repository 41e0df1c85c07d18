package uketori.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link in a mail, as its page tells of it.
 *
 * @param language the person's; null when the link says nothing that could be believed
 * @param action what it does; null as before
 * @param about whose passports or documents it is about, as the person's language calls them
 * @param renewalId the one renewal that it is about; null where it is about a holder or several
 * @param until until when reminders would rest; null unless that is what it does
 * @param leavesNobody whether ending the mail would leave a renewal without anybody who is reminded
 */
public record MailLink(
        State state,
        @Nullable Locale language,
        @Nullable MailAction action,
        List<String> about,
        @Nullable UUID renewalId,
        @Nullable LocalDate until,
        boolean leavesNobody) {

    public MailLink {
        about = List.copyOf(about);
    }

    /** What can be said of a link. */
    public enum State {
        /** One press of the button does it. */
        OPEN,
        /** It was done just now. */
        DONE,
        /** It was done before with this link. */
        USED,
        EXPIRED,
        /** What it says cannot follow where the renewal stands now. */
        REFUSED,
        /** What it is about is no longer that person's. */
        GONE,
        /** It was not made here, or is torn. */
        UNKNOWN;

        /** The name in message files, such as {@code open}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static MailLink unknown() {
        return new MailLink(State.UNKNOWN, null, null, List.of(), null, null, false);
    }

    MailLink in(State other) {
        return new MailLink(other, language, action, about, renewalId, until, leavesNobody);
    }
}
