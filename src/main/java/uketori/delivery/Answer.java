package uketori.delivery;

/** What came of handing a mail to the mail server. */
sealed interface Answer {

    /** The server took it. */
    record Accepted() implements Answer {}

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
}
