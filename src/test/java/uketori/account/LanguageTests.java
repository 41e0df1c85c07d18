package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import uketori.testing.ApplicationTests;

/** The switch at the foot of every page. */
@ApplicationTests
class LanguageTests {

    private final People people;
    private final Browser browser;
    private final Person hanako;

    @Autowired
    LanguageTests(MockMvc mvc, People people, ApplicationContext application) {
        this.people = people;
        this.browser = new Browser(mvc);
        this.hanako = new Residents(application).livingAlone("Hanako");
    }

    @Test
    void isChangedForPagesAndMailsAndLeadsBackToThePage() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = browser.submit("/settings/reminders?from=mail", "/language", "language", "ja");

        assertThat(response.getRedirectedUrl()).isEqualTo("/settings/reminders?from=mail");
        assertThat(people.find(hanako.id()).orElseThrow().preferences())
                .isEqualTo(hanako.preferences().in(Locale.JAPANESE));
        assertThat(browser.read("/settings").select("html").attr("lang")).isEqualTo("ja");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "settings", ""})
    void neverLeadsToAnotherSite(String back) throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        String token = browser.read("/settings").select("input[name=_csrf]").attr("value");
        var response = browser.send(
                post("/language").param("_csrf", token).param("language", "en").param("back", back));
        assertThat(response.getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void isChosenBeforeSignInAndKept() throws Exception {
        assertThat(browser.read("/sign-in").select("html").attr("lang")).isEqualTo("en");
        String other = browser.read("/sign-in").select(".foot a[hreflang=ja]").attr("href");

        assertThat(browser.read("/sign-in" + other).select("html").attr("lang")).isEqualTo("ja");
        assertThat(browser.read("/sign-in").select("html").attr("lang")).isEqualTo("ja");
        assertThat(browser.read("/sign-in?language=fr").select("html").attr("lang"))
                .isEqualTo("ja");
        browser.signIn(hanako.email(), Residents.PASSWORD);
        assertThat(browser.read("/settings?language=ja").select("html").attr("lang"))
                .as("who is signed in has chosen")
                .isEqualTo("en");
    }
}
