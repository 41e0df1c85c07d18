package uketori.delivery;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/** What the mail server said, read from Jakarta Mail. */
final class SmtpAnswer {

    private static final int MOST_CHARACTERS = 1000;

    private static final Pattern POLICY = Pattern.compile("\\b5\\.7\\.\\d|(?i:relay)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private SmtpAnswer() {}

    /** @param words the last line that the server said, if it is known */
    static Answer accepted(@Nullable String words) {
        return new Answer.Accepted(words == null || words.isBlank() ? null : shortened(words));
    }

    static Answer of(MessagingException failure) {
        List<Throwable> chain = chain(failure);
        Optional<SMTPAddressFailedException> address = chain.stream()
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(SMTPAddressFailedException.class::cast)
                .findFirst();
        String words = address.isPresent() ? words(address.get()) : words(chain);
        boolean isForEver = address.isPresent() && isForEver(address.get().getReturnCode(), words);
        return isForEver ? new Answer.Rejected(words) : new Answer.PutOff(words);
    }

    /**
     * What speaks of the address itself. 53x ask for a sign-in (RFC 4954), 554 and 5.7.x refuse by policy (RFC 3463):
     * those are about our settings, which may be mended tomorrow.
     */
    private static boolean isForEver(int code, String words) {
        return code / 100 == 5
                && code / 10 != 53
                && code != 554
                && !POLICY.matcher(words).find();
    }

    /** The failure and its causes, which Jakarta Mail chains in its own way. */
    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable next = failure; next != null && !chain.contains(next); next = causeOf(next)) {
            chain.add(next);
        }
        return chain;
    }

    private static @Nullable Throwable causeOf(Throwable failure) {
        if (failure instanceof MessagingException mail && mail.getNextException() != null) {
            return mail.getNextException();
        }
        return failure.getCause();
    }

    /** What Jakarta Mail was at, and what went wrong: "Couldn't connect to host, port: …" and "Connection refused". */
    private static String words(List<Throwable> chain) {
        String last = words(chain.getLast());
        boolean isToldByMail = chain.getLast() instanceof MessagingException || chain.size() < 2;
        return isToldByMail ? last : words(chain.get(chain.size() - 2)) + ": " + last;
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage();
        if (message == null || message.isBlank()) {
            return failure.getClass().getSimpleName();
        }
        String words = shortened(message);
        return words.equals("[EOF]") ? "The mail server broke off the connection before it answered" : words;
    }

    private static String shortened(String message) {
        String words = BLANKS.matcher(message).replaceAll(" ").strip();
        return words.length() <= MOST_CHARACTERS ? words : words.substring(0, MOST_CHARACTERS) + "…";
    }
}
