package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void hashesWithArgon2idAsOwaspAsks() {
        assertThat(passwords.hash("correct horse")).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void matchesOnlyThePasswordItself() {
        String hash = passwords.hash("correct horse");

        assertThat(passwords.matches("correct horse", hash)).isTrue();
        assertThat(passwords.matches("Correct horse", hash)).isFalse();
    }

    @Test
    void takesFullWidthAndHalfWidthLettersAsTheSame() {
        assertThat(passwords.matches("パスワード1234", passwords.hash("パスワード1234"))).isTrue();
    }

    @Test
    void neverMatchesNobody() {
        assertThat(passwords.matches("correct horse", null)).isFalse();
    }

    @Test
    void recognisesAHashThatIsWeakerThanTodays() {
        String weak = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode("correct horse");

        assertThat(passwords.matches("correct horse", weak)).isTrue();
        assertThat(passwords.isOutdated(weak)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("correct horse"))).isFalse();
    }
}
