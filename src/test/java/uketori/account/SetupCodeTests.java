package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetupCodeTests {

    private final SetupCode code = new SetupCode();

    @Test
    void isDifferentAtEveryStartAndHasMoreThan128Bits() {
        assertThat(code.printed()).matches("([A-HJ-KM-NP-TV-Z0-9]{5}-){5}[A-HJ-KM-NP-TV-Z0-9]{5}");
        assertThat(new SetupCode().printed()).isNotEqualTo(code.printed());
    }

    @Test
    void isTakenHoweverItWasTypedOff() {
        String typed = " " + code.printed().toLowerCase(Locale.ROOT).replace('-', ' ') + " ";

        assertThat(code.matches(typed)).isTrue();
    }

    @Test
    void takesNothingElse() {
        assertThat(code.matches("")).isFalse();
        assertThat(code.matches(code.printed().substring(1))).isFalse();
        assertThat(code.matches(new SetupCode().printed())).isFalse();
    }
}
