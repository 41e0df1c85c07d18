package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import uketori.testing.ApplicationTests;
import uketori.testing.TestClock;

@ApplicationTests
class SignInTests {

    private final MockMvc mvc;
    private final JdbcClient database;
    private final TestClock clock;
    private final Browser browser;
    private final Person hanako;

    @Autowired
    SignInTests(MockMvc mvc, JdbcClient database, TestClock clock, ApplicationContext application) {
        this.mvc = mvc;
        this.database = database;
        this.clock = clock;
        this.browser = new Browser(mvc);
        this.hanako = new Residents(application).livingAlone("Hanako");
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void takesTheAddressInAnyCase() throws Exception {
        var response = browser.signIn(" " + hanako.email().toUpperCase(Locale.ROOT), Residents.PASSWORD);

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).isEqualTo("/");
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void leadsOnToThePageThatWasAskedFor() throws Exception {
        assertThat(browser.open("/settings/tokens?from=mail").getRedirectedUrl())
                .endsWith("/sign-in");

        assertThat(browser.signIn(hanako.email(), Residents.PASSWORD).getRedirectedUrl())
                .isEqualTo("/settings/tokens?from=mail");
    }

    @Test
    void notesTheLastUseOnlyNowAndThen() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        setLastUse(System.currentTimeMillis() - Duration.ofMinutes(4).toMillis());
        long recent = lastUse();
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(lastUse()).isEqualTo(recent);

        setLastUse(System.currentTimeMillis() - Duration.ofMinutes(6).toMillis());
        long old = lastUse();
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(lastUse()).isGreaterThan(old);
    }

    @Test
    void answersTheSameToAWrongPasswordAndToAnUnknownAddress() throws Exception {
        var wrong = browser.signIn(hanako.email(), "wrong horse battery staple");
        var unknown = browser.signIn("nobody@example.org", Residents.PASSWORD);

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(unknown.getStatus()).isEqualTo(422);
        var page = Browser.page(wrong);
        assertThat(page.expectFirst("[role=alert]").text())
                .isEqualTo("This e-mail address and this password do not belong together. Check both.")
                .isEqualTo(Browser.page(unknown).expectFirst("[role=alert]").text());
        assertThat(page.expectFirst("input[name=email]").val()).isEqualTo(hanako.email());
        assertThat(page.expectFirst("input[name=password]").val()).isEmpty();
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void slowsDownWhoGuessesAPasswordFromManyAddresses() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(new Browser(mvc).signIn(hanako.email(), "guess " + i).getStatus())
                    .isEqualTo(422);
        }

        var refused = new Browser(mvc).signIn(hanako.email(), Residents.PASSWORD);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("90");
        assertThat(Browser.page(refused).expectFirst("[role=alert]").text())
                .isEqualTo("Too many tries. Try again in 2 minutes.");

        clock.advance(Duration.ofSeconds(90));
        assertThat(new Browser(mvc).signIn(hanako.email(), Residents.PASSWORD).getStatus())
                .isEqualTo(302);
    }

    @Test
    void slowsDownWhoTriesManyAccountsFromOneNetwork() throws Exception {
        for (int i = 0; i < 30; i++) {
            var anywhereInTheNetwork = new Browser(mvc, "2001:db8:aaaa:bbbb::" + i);
            assertThat(anywhereInTheNetwork.signIn(i + "@example.org", "guess").getStatus())
                    .isEqualTo(422);
        }

        assertThat(new Browser(mvc, "2001:db8:aaaa:bbbb::99")
                        .signIn(hanako.email(), Residents.PASSWORD)
                        .getStatus())
                .isEqualTo(429);
        assertThat(browser.signIn(hanako.email(), Residents.PASSWORD).getStatus())
                .isEqualTo(302);
    }

    @Test
    void doesNotCountWhatSucceeds() throws Exception {
        for (int i = 0; i < 12; i++) {
            assertThat(new Browser(mvc, "192.0.2.7")
                            .signIn(hanako.email(), Residents.PASSWORD)
                            .getStatus())
                    .isEqualTo(302);
        }
    }

    @Test
    void startsANewSessionSoThatNobodyCanHavePlantedIt() throws Exception {
        browser.open("/sign-in");
        var before = browser.sessionCookie().getValue();
        browser.signIn(hanako.email(), Residents.PASSWORD);

        assertThat(browser.sessionCookie().getValue()).isNotEqualTo(before);
        var planted = mvc.perform(get("/settings").cookie(new Cookie(SessionConfiguration.COOKIE, before)))
                .andReturn()
                .getResponse();
        assertThat(planted.getStatus()).isEqualTo(302);
    }

    @Test
    void keepsTheSessionInACookieThatScriptsAndOtherSitesCannotUse() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);
        var cookie = browser.sessionCookie();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isFalse();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");

        var secure = mvc.perform(get("/sign-in").secure(true)).andReturn().getResponse();
        assertThat(secure.getCookie(SessionConfiguration.COOKIE))
                .satisfies(sent -> assertThat(sent.getSecure()).isTrue());
    }

    @Test
    void lastsThirtyDaysWithoutUse() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        assertThat(database.sql("select max_inactive_interval from account.spring_session where principal_name = :id")
                        .param("id", hanako.id().toString())
                        .query((row, number) -> Duration.ofSeconds(row.getInt(1)))
                        .single())
                .isEqualTo(Duration.ofDays(30));
    }

    @Test
    void asksAgainWhenTheSessionCannotBeRead() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);
        database.sql("""
                        update account.spring_session_attributes set attribute_bytes = '\\x00'
                         where session_primary_id in
                               (select primary_id from account.spring_session where principal_name = :id)
                        """).param("id", hanako.id().toString()).update();

        assertThat(browser.open("/settings").getRedirectedUrl()).endsWith("/sign-in");
        assertThat(browser.signIn(hanako.email(), Residents.PASSWORD).getStatus())
                .isEqualTo(302);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void hashesAnewWhatWasHashedMoreWeaklyThanToday() throws Exception {
        database.sql("update account.person set password_hash = :weak where id = :id")
                .param("weak", "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 4096, 1).encode(Residents.PASSWORD))
                .param("id", hanako.id())
                .update();

        assertThat(browser.signIn(hanako.email(), Residents.PASSWORD).getStatus())
                .isEqualTo(302);

        assertThat(database.sql("select password_hash from account.person where id = :id")
                        .param("id", hanako.id())
                        .query((row, number) -> row.getString(1))
                        .single())
                .contains("m=19456,t=2");
        assertThat(new Browser(mvc).signIn(hanako.email(), Residents.PASSWORD).getStatus())
                .isEqualTo(302);
    }

    @Test
    void endsWithTheSignOutWhichIsAPost() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);
        String token =
                browser.read("/settings").expectFirst("input[name=_csrf]").val();

        browser.open("/sign-out");
        assertThat(browser.isSignedIn()).isTrue();

        var response = browser.send(post("/sign-out").param("_csrf", token));
        assertThat(response.getRedirectedUrl()).isEqualTo("/sign-in?signed-out");
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.read("/sign-in?signed-out")
                        .expectFirst("[role=status]")
                        .text())
                .isEqualTo("You are signed out.");
    }

    @Test
    void refusesFormsThatDoNotComeFromItsOwnPages() throws Exception {
        var response =
                browser.send(post("/sign-in").param("email", hanako.email()).param("password", Residents.PASSWORD));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(browser.isSignedIn()).isFalse();
        browser.signIn(hanako.email(), Residents.PASSWORD);
        assertThat(browser.send(post("/sign-out")).getStatus()).isEqualTo(403);
        assertThat(browser.send(post("/settings").param("name", "Jiro")).getStatus())
                .isEqualTo(403);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void leavesNothingInTheDatabaseForPassersBy() throws Exception {
        int before = sessions();

        browser.open("/");
        browser.open("/wp-admin/" + UUID.randomUUID());

        assertThat(sessions()).isEqualTo(before);
    }

    private int sessions() {
        return database.sql("select count(*) from account.spring_session")
                .query((row, number) -> row.getInt(1))
                .single();
    }

    private void setLastUse(long millis) {
        database.sql("update account.spring_session set last_access_time = ? where principal_name = ?")
                .params(millis, hanako.id().toString())
                .update();
    }

    private long lastUse() {
        return database.sql("select last_access_time from account.spring_session where principal_name = ?")
                .param(hanako.id().toString())
                .query(Long.class)
                .single();
    }
}
