package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import uketori.testing.ApplicationTests;

@ApplicationTests
class PasswordChangeTests {

    private static final String NEXT = "another horse in the stable";

    private final MockMvc mvc;
    private final Residents residents;
    private final Browser browser;
    private final Person hanako;

    @Autowired
    PasswordChangeTests(MockMvc mvc, ApplicationContext application) {
        this.mvc = mvc;
        this.residents = new Residents(application);
        this.browser = new Browser(mvc);
        this.hanako = residents.livingAlone("Hanako");
    }

    @Test
    void endsThePersonsOtherSessionsAndNoOther() throws Exception {
        var taro = residents.livingWith(hanako, "Taro");
        var phone = signedIn(hanako);
        var library = signedIn(hanako);
        var tarosBrowser = signedIn(taro);
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = change(Residents.PASSWORD, NEXT);

        assertThat(response.getRedirectedUrl()).isEqualTo("/settings/password");
        assertThat(browser.read("/settings/password")
                        .expectFirst("[role=status]")
                        .text())
                .isEqualTo("Your password is changed. 2 other sessions were ended.");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(phone.isSignedIn()).isFalse();
        assertThat(library.isSignedIn()).isFalse();
        assertThat(tarosBrowser.isSignedIn()).isTrue();
    }

    @Test
    void makesTheNewPasswordTheOnlyOne() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);
        change(Residents.PASSWORD, NEXT);

        assertThat(new Browser(mvc).signIn(hanako.email(), Residents.PASSWORD).getStatus())
                .isEqualTo(422);
        assertThat(new Browser(mvc).signIn(hanako.email(), NEXT).getStatus()).isEqualTo(302);
    }

    @Test
    void asksForThePresentPassword() throws Exception {
        var phone = signedIn(hanako);
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = change("not the present one", NEXT);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Browser.page(response).expectFirst("#present-problem").text())
                .isEqualTo("This is not your present password.");
        assertThat(phone.isSignedIn()).isTrue();
    }

    @Test
    void refusesAShortPassword() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = change(Residents.PASSWORD, "short");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Browser.page(response).expectFirst("#next-problem").text())
                .isEqualTo("Choose a password of 12 to 128 characters.");
    }

    @Test
    void slowsDownWhoGuessesThePresentPassword() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);
        for (int i = 0; i < 10; i++) {
            change("guess " + i, NEXT);
        }

        assertThat(change(Residents.PASSWORD, NEXT).getStatus()).isEqualTo(429);
    }

    private Browser signedIn(Person person) throws Exception {
        var other = new Browser(mvc);
        other.signIn(person.email(), Residents.PASSWORD);
        assertThat(other.isSignedIn()).isTrue();
        return other;
    }

    private MockHttpServletResponse change(String present, String next) throws Exception {
        return browser.submit("/settings/password", "/settings/password", "present", present, "next", next);
    }
}
