package uketori.dashboard;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What to try when mail does not leave, by the mail server's own words. */
enum MailAdvice {
    SIGN_IN("\\b53[045]\\b|authentic|credential|username|password"),
    ENCRYPTION("\\bssl|\\btls|certif|handshake|pkix|plaintext"),
    SENDER("relay|sender|\\b5\\.7\\.\\d+|\\b553\\b|from address"),
    CONNECTION(
            "couldn't connect|connection refused|unknown ?host|no route|unreachable|timed? ?out|did not finish|broke off"),
    LATER("^4\\d\\d|\\b4\\.\\d\\.\\d|try again|later");

    private final Pattern words;

    MailAdvice(String words) {
        this.words = Pattern.compile(words);
    }

    /** The advice for what a server said; null where there is none. */
    static @Nullable MailAdvice of(@Nullable String answer) {
        if (answer == null) {
            return null;
        }
        String said = answer.toLowerCase(Locale.ROOT);
        for (MailAdvice advice : values()) {
            if (advice.words.matcher(said).find()) {
                return advice;
            }
        }
        return null;
    }

    /** Whether settings may be wrong, which whoever runs the application can change. */
    public boolean isAboutSettings() {
        return this != LATER;
    }

    /** The name in the message files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
