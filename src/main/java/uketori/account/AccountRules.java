package uketori.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a name, an address, a password and a token may look like, wherever they are entered. */
final class AccountRules {

    static final int SHORTEST_PASSWORD = 12;
    static final int LONGEST_PASSWORD = 128;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_EMAIL = 254;
    static final int SHORTEST_API_TOKEN = 32;

    /** ASCII only: what every mail server takes. A domain without a dot serves mail within a house. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
                    + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");

    /** What can stand behind {@code Bearer} in a header (RFC 6750, section 2.1). */
    private static final Pattern API_TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

    private AccountRules() {}

    static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && name.chars().noneMatch(Character::isISOControl);
    }

    static boolean isEmail(String email) {
        return email.length() <= LONGEST_EMAIL && EMAIL.matcher(email).matches();
    }

    /** Length is all that is asked: it helps, and rules about kinds of characters do not (NIST SP 800-63B). */
    static boolean isPassword(String password) {
        int length = password.codePointCount(0, password.length());
        return length >= SHORTEST_PASSWORD && length <= LONGEST_PASSWORD;
    }

    static boolean isLanguage(String language) {
        return language.equals("ja") || language.equals("en");
    }

    static boolean isApiToken(String token) {
        return token.length() >= SHORTEST_API_TOKEN && API_TOKEN.matcher(token).matches();
    }

    /** The language that pages and mails can speak: Japanese for Japanese, else English. */
    static Locale languageOf(Locale locale) {
        return locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
