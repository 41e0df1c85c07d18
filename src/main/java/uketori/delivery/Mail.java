package uketori.delivery;

import java.util.UUID;

/**
 * A mail as it is to be sent.
 *
 * @param to the address
 * @param thread what mails about the same matter have in common, such as a renewal's id; they join in one thread
 * @param text the written text part
 * @param html the HTML part
 * @param enclosures what it carries besides
 */
public record Mail(
        UUID householdId,
        UUID personId,
        String to,
        String thread,
        String subject,
        String text,
        String html,
        Enclosures enclosures) {

    /** A mail of words alone. */
    public Mail(UUID householdId, UUID personId, String to, String thread, String subject, String text, String html) {
        this(householdId, personId, to, thread, subject, text, html, Enclosures.NONE);
    }
}
