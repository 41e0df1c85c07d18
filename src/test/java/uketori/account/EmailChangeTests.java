package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import uketori.testing.ApplicationTests;

@ApplicationTests
class EmailChangeTests {

    private final String next = "Hanako." + UUID.randomUUID() + "@example.org";

    private final MockMvc mvc;
    private final People people;
    private final Residents residents;
    private final Browser browser;
    private final Person hanako;

    @Autowired
    EmailChangeTests(MockMvc mvc, People people, ApplicationContext application) {
        this.mvc = mvc;
        this.people = people;
        this.residents = new Residents(application);
        this.browser = new Browser(mvc);
        this.hanako = residents.livingAlone("Hanako");
    }

    @Test
    void makesTheNewAddressTheOnlyOne() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        assertThat(change(Residents.PASSWORD, " " + next + " ").getRedirectedUrl())
                .isEqualTo("/settings/email");

        assertThat(people.find(hanako.id()).orElseThrow().email()).isEqualTo(next);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(new Browser(mvc).signIn(hanako.email(), Residents.PASSWORD).getStatus())
                .isEqualTo(422);
        assertThat(new Browser(mvc).signIn(next, Residents.PASSWORD).getStatus())
                .isEqualTo(302);
    }

    @Test
    void asksForThePresentPasswordAndKeepsWhatWasEntered() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = change("not the present one", next);

        assertThat(response.getStatus()).isEqualTo(422);
        var page = Browser.page(response);
        assertThat(page.expectFirst("#present-problem").text()).isEqualTo("This is not your present password.");
        assertThat(page.expectFirst("input[name=email]").val()).isEqualTo(next);
        assertThat(page.expectFirst("input[name=present]").val()).isEmpty();
        assertThat(people.find(hanako.id()).orElseThrow().email()).isEqualTo(hanako.email());
    }

    @Test
    void refusesWhatIsNoAddress() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = change(Residents.PASSWORD, "hanako@example.org\r\nBcc: x@example.org");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Browser.page(response).expectFirst("#email-problem").text()).startsWith("Enter an e-mail address");
    }

    @Test
    void refusesTheAddressOfSomebodyElseInWhateverCase() throws Exception {
        Person jiro = residents.livingAlone("Jiro");
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = change(Residents.PASSWORD, jiro.email().toUpperCase(Locale.ROOT));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Browser.page(response).expectFirst("#email-problem").text())
                .isEqualTo("Somebody signs in with this e-mail address already. Enter another one.");
        assertThat(people.find(hanako.id()).orElseThrow().email()).isEqualTo(hanako.email());
    }

    @Test
    void slowsDownWhoGuessesThePassword() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);
        for (int i = 0; i < 10; i++) {
            change("guess " + i, next);
        }

        assertThat(change(Residents.PASSWORD, next).getStatus()).isEqualTo(429);
    }

    private MockHttpServletResponse change(String present, String email) throws Exception {
        return browser.submit("/settings/email", "/settings/email", "present", present, "email", email);
    }
}
