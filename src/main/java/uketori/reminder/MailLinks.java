package uketori.reminder;

/** The links in mails by which a person acts without signing in. Each works once, for thirty days. */
public interface MailLinks {

    /** What a link would do. Looking changes nothing, for mail scanners look at every link. */
    MailLink look(String token);

    /** Does it, if it is still open. */
    MailLink follow(String token);
}
