package uketori.delivery;

import org.jspecify.annotations.Nullable;

/** What came of a mail that was to be handed to the mail server. */
sealed interface Answer {

    /**
     * The server took it.
     *
     * @param words the server's own; null when they are not known
     */
    record Accepted(@Nullable String words) implements Answer {}

    /**
     * Not now: the server asked to try again, refused the sender, or could not be reached. It may also have taken the
     * mail without our learning of it.
     *
     * @param words the server's own, or what happened on the way
     */
    record PutOff(String words) implements Answer {}

    /**
     * The server will never take a mail to that address.
     *
     * @param words the server's own, or what is wrong with the address
     */
    record Rejected(String words) implements Answer {}

    /** It was not tried at all: its lease could have ended during the try. */
    record NotTried() implements Answer {}
}
