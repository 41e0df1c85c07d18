package uketori.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The one-time code of this start, which opens the set-up to who can read the log. Kept in memory only. */
@Component
class SetupCode {

    /** Without the letters that look like others. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

    private static final int GROUPS = 6;
    private static final int LETTERS_IN_A_GROUP = 5;

    /** 30 letters of 5 bits: 150 bits. */
    private final String code;

    SetupCode() {
        var random = new SecureRandom();
        this.code = IntStream.range(0, GROUPS)
                .mapToObj(_ -> random.ints(LETTERS_IN_A_GROUP, 0, LETTERS.length())
                        .mapToObj(i -> LETTERS.substring(i, i + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** As the log prints it. */
    String printed() {
        return code;
    }

    /** Compares in constant time; case, spaces and hyphens do not matter. */
    boolean matches(String entered) {
        return MessageDigest.isEqual(bare(entered), bare(code));
    }

    private static byte[] bare(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    }
}
