package uketori.account;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id: 19 MiB, two passes, one lane, as OWASP's Password Storage Cheat Sheet asks. The
 * method is written before each hash, so that it can be changed later.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES)));

    /** Bounds the memory that many tries at once can take. */
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    private final String nobodysHash = hash(UUID.randomUUID().toString());

    String hash(String password) {
        String hash = inTurn(() -> encoder.encode(normalized(password)));
        return Objects.requireNonNull(hash);
    }

    /** Whether that is the password. For nobody's hash (null) it takes as long, and the answer is no. */
    boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? nobodysHash : hash;
        return inTurn(() -> encoder.matches(normalized(password), compared)) && hash != null;
    }

    /** Whether the hash was made with weaker settings than today's. */
    boolean isOutdated(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    /** The same letters typed on another keyboard are the same password (NIST SP 800-63B, 3.1.1.2). */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
