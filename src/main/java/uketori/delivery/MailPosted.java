package uketori.delivery;

/** A mail is in the outbox, once the transaction that put it there is committed. */
record MailPosted() {}
