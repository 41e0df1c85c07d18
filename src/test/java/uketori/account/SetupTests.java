package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import uketori.testing.ApplicationTests;

/** In a database of its own, where nobody has an account. */
@ApplicationTests
@TestPropertySource(properties = "test.database=of-the-set-up")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTests {

    private static final String PASSWORD = "correct horse battery staple";

    private final MockMvc mvc;
    private final JdbcClient database;
    private final JdbcPeople people;
    private final Registrar registrar;
    private final SetupCode code;
    private final Browser browser;

    @Autowired
    SetupTests(MockMvc mvc, JdbcClient database, JdbcPeople people, Registrar registrar, SetupCode code) {
        this.mvc = mvc;
        this.database = database;
        this.people = people;
        this.registrar = registrar;
        this.code = code;
        this.browser = new Browser(mvc);
    }

    @BeforeEach
    void nobodyHasAnAccount() {
        database.sql("truncate account.household cascade").update();
    }

    /** First: the gate does not close again. */
    @ParameterizedTest
    @Order(1)
    @ValueSource(strings = {"/", "/sign-in", "/settings", "/invitation/x", "/no-such-page"})
    void leadsFromEveryPage(String path) throws Exception {
        var response = browser.open(path);

        assertThat(response.getStatus()).isEqualTo(302);
        assertThat(response.getRedirectedUrl()).isEqualTo("/setup");
    }

    @Test
    @Order(1)
    void leavesTheApiClosed() throws Exception {
        assertThat(browser.open("/api/v1/renewals").getStatus()).isEqualTo(401);
    }

    @Test
    @Order(2)
    void makesTheFirstAccountAndSignsItIn() throws Exception {
        var response = setUp(browser, code.printed(), "Hanako@Example.org");

        assertThat(response.getRedirectedUrl()).isEqualTo("/");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(browser.read("/settings").expectFirst("input[name=name]").val())
                .isEqualTo("Hanako");
        assertThat(new Browser(mvc).signIn("hanako@example.org", PASSWORD).getStatus())
                .isEqualTo(302);
    }

    @Test
    @Order(2)
    void refusesAWrongCodeAndKeepsWhatWasEnteredButThePassword() throws Exception {
        var response = setUp(browser, "AAAAA-BBBBB", "hanako@example.org");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(people.anybody()).isFalse();
        var page = Browser.page(response);
        assertThat(page.expectFirst("input[name=email]").val()).isEqualTo("hanako@example.org");
        assertThat(page.expectFirst("input[name=name]").val()).isEqualTo("Hanako");
        assertThat(page.expectFirst("input[name=password]").val()).isEmpty();
        assertThat(page.expectFirst("option[value=en]").hasAttr("selected")).isTrue();
        assertThat(page.expectFirst("input[name=code]").attr("aria-describedby"))
                .isEqualTo("code-problem code-hint");
        assertThat(page.expectFirst("#code-problem").text()).startsWith("This is not the code");
    }

    @Test
    @Order(2)
    void tellsBesideEachFieldWhatIsWrong() throws Exception {
        var response = browser.submit(
                "/setup",
                "/setup",
                "code",
                code.printed(),
                "name",
                " ",
                "email",
                "hanako",
                "password",
                "too short",
                "language",
                "fr");

        var page = Browser.page(response);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(page.select("label .problem").eachAttr("id"))
                .containsExactly("name-problem", "email-problem", "password-problem", "language-problem");
        assertThat(people.anybody()).isFalse();
    }

    @Test
    @Order(2)
    void slowsDownWhoGuessesTheCode() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertThat(setUp(browser, "guess " + i, "hanako@example.org").getStatus())
                    .isEqualTo(422);
        }

        var response = setUp(browser, code.printed(), "hanako@example.org");

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isEqualTo("90");
        assertThat(Browser.page(response).expectFirst("[role=alert]").text())
                .isEqualTo("Too many tries. Try again in 2 minutes.");
        assertThat(people.anybody()).isFalse();
    }

    @Test
    @Order(2)
    void isOverOnceThereIsAnAccount() throws Exception {
        var late = new Browser(mvc);
        var form = late.read("/setup");
        setUp(browser, code.printed(), "hanako@example.org");

        var response = late.send(post("/setup")
                .param("_csrf", form.expectFirst("input[name=_csrf]").val())
                .param("code", code.printed())
                .param("name", "Jiro")
                .param("email", "jiro@example.org")
                .param("password", PASSWORD)
                .param("language", "en"));

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(late.open("/setup").getRedirectedUrl()).isEqualTo("/");
        assertThat(database.sql("select email from account.person")
                        .query((row, number) -> row.getString(1))
                        .list())
                .containsExactly("hanako@example.org");
    }

    @Test
    @Order(2)
    void makesOneAccountOfManySetUpsAtOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var outcomes = pool.invokeAll(List.of(
                    setUpOf("a"),
                    setUpOf("b"),
                    setUpOf("c"),
                    setUpOf("d"),
                    setUpOf("e"),
                    setUpOf("f"),
                    setUpOf("g"),
                    setUpOf("h")));

            assertThat(outcomes.stream().filter(SetupTests::succeeded)).hasSize(1);
        }
        assertThat(database.sql("select count(*) from account.person")
                        .query((row, number) -> row.getInt(1))
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("""
                        select count(*) from account.household h
                         where not exists (select from account.person p where p.household_id = h.id)
                        """).query((row, number) -> row.getInt(1)).single())
                .as("households that a refused set-up left behind")
                .isZero();
    }

    private Callable<SignedIn> setUpOf(String name) {
        return () -> registrar.registerFirst(new NewPerson(name + "@example.org", name, PASSWORD, Locale.ENGLISH));
    }

    private static boolean succeeded(Future<SignedIn> outcome) {
        return outcome.state() == Future.State.SUCCESS;
    }

    private static MockHttpServletResponse setUp(Browser browser, String code, String email) throws Exception {
        return browser.submit(
                "/setup",
                "/setup",
                "code",
                code,
                "name",
                "Hanako",
                "email",
                email,
                "password",
                PASSWORD,
                "language",
                "en");
    }
}
