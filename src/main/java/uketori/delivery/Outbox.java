package uketori.delivery;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Mails on their way. What is posted is part of the caller's transaction, and sent once that is committed. */
public interface Outbox {

    /**
     * Takes a mail; it is due at once.
     *
     * @return the id of its delivery
     */
    UUID post(Mail mail);

    /** Calls back those of the mails that have not been handed to the mail server. */
    void withdraw(Collection<UUID> deliveries);

    /**
     * Words a mail anew that waits and that no worker holds: it keeps its place, its tries and its {@code Message-ID}. Any
     * other stays as it is.
     */
    void rewrite(UUID delivery, Mail mail);

    /** The deliveries of those ids. */
    List<Delivery> find(Collection<UUID> deliveries);

    /** A household's mails that wait, the oldest first. */
    List<Delivery> waiting(UUID householdId);

    /** A household's mails that were given up, the newest first, until a later one has reached the same person. */
    List<Delivery> undelivered(UUID householdId);

    /** Whether mail can leave and does, as a household sees it. */
    MailHealth health(UUID householdId);
}
