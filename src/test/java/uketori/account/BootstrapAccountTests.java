package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class BootstrapAccountTests {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    @Test
    void isReadFromTheEnvironment() {
        var wanted = fromEnvironment(Map.of(
                "UKETORI_BOOTSTRAP_EMAIL", "hanako@example.org",
                "UKETORI_BOOTSTRAP_PASSWORD", PASSWORD,
                "UKETORI_BOOTSTRAP_API_TOKEN", TOKEN));

        assertThat(wanted).isEqualTo(new BootstrapAccount("hanako@example.org", PASSWORD, TOKEN, "hanako", "en"));
        assertThatCode(wanted::check).doesNotThrowAnyException();
    }

    @Test
    void isNotSetWhenAllIsBlank() {
        var wanted = fromEnvironment(Map.of(
                "UKETORI_BOOTSTRAP_EMAIL", "", "UKETORI_BOOTSTRAP_PASSWORD", " ", "UKETORI_BOOTSTRAP_API_TOKEN", ""));

        assertThat(wanted.isSet()).isFalse();
    }

    @Test
    void refusesInOneSentenceThatNamesTheSettingAndNotTheSecret() {
        assertRefused("hanako", PASSWORD, TOKEN, "UKETORI_BOOTSTRAP_EMAIL");
        assertRefused("", PASSWORD, TOKEN, "UKETORI_BOOTSTRAP_EMAIL");
        assertRefused("hanako@example.org", "too short", TOKEN, "UKETORI_BOOTSTRAP_PASSWORD");
        assertRefused("hanako@example.org", "", TOKEN, "UKETORI_BOOTSTRAP_PASSWORD");
        assertRefused("hanako@example.org", PASSWORD, TOKEN.substring(1), "UKETORI_BOOTSTRAP_API_TOKEN");
        assertRefused("hanako@example.org", PASSWORD, TOKEN + " and more", "UKETORI_BOOTSTRAP_API_TOKEN");
    }

    @Test
    void isPrintedWithoutItsSecrets() {
        var wanted = new BootstrapAccount("hanako@example.org", PASSWORD, TOKEN, "", "en");

        assertThat(wanted.toString()).doesNotContain(PASSWORD).doesNotContain(TOKEN);
    }

    private static void assertRefused(String email, String password, String token, String setting) {
        var wanted = new BootstrapAccount(email, password, token, "", "en");

        assertThatThrownBy(wanted::check)
                .isInstanceOf(BootstrapRefused.class)
                .hasMessageStartingWith(setting)
                .satisfies(refused -> {
                    var analysis = Objects.requireNonNull(new BootstrapRefusedAnalyzer().analyze(refused));
                    assertThat(analysis.getDescription() + analysis.getAction())
                            .contains(setting)
                            .doesNotContain("too short,")
                            .doesNotContain(TOKEN.substring(1));
                });
    }

    private static BootstrapAccount fromEnvironment(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("systemEnvironment-test", variables));
        return Binder.get(environment).bindOrCreate("uketori.bootstrap", BootstrapAccount.class);
    }
}
