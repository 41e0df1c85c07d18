package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTests {

    @ParameterizedTest
    @ValueSource(strings = {"hanako@example.org", "h.yamada+passport@mail.example.co.jp", "hanako@localhost"})
    void takesAddressesThatMailServersTake(String email) {
        assertThat(AccountRules.isEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hanako",
                "@example.org",
                "hanako@",
                "hanako@-example.org",
                "hanako@example..org",
                "ha nako@example.org",
                "hanako@example.org\r\nBcc: jiro@example.org",
                "Hanako <hanako@example.org>",
                "花子@example.org"
            })
    void refusesWhatIsNotOneAddress(String email) {
        assertThat(AccountRules.isEmail(email)).isFalse();
    }

    @Test
    void countsAPasswordByWhatAPersonSeesAsOneCharacter() {
        assertThat(AccountRules.isPassword("あいうえおかきくけこさ")).isFalse();
        assertThat(AccountRules.isPassword("あいうえおかきくけこさし")).isTrue();
        assertThat(AccountRules.isPassword("🎌".repeat(11))).isFalse();
        assertThat(AccountRules.isPassword("🎌".repeat(128))).isTrue();
        assertThat(AccountRules.isPassword("a".repeat(129))).isFalse();
    }

    @Test
    void refusesNamesThatAreBlankOrBreakALine() {
        assertThat(AccountRules.isName(" ")).isFalse();
        assertThat(AccountRules.isName("Hanako\nBcc: jiro")).isFalse();
        assertThat(AccountRules.isName("a".repeat(101))).isFalse();
        assertThat(AccountRules.isName("山田 花子")).isTrue();
    }

    @Test
    void speaksJapaneseToWhoAsksForItAndEnglishToAllOthers() {
        assertThat(AccountRules.languageOf(Locale.JAPAN)).isEqualTo(Locale.JAPANESE);
        assertThat(AccountRules.languageOf(Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
    }
}
