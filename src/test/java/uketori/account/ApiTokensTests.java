package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import uketori.testing.ApplicationTests;
import uketori.testing.TestClock;

@ApplicationTests
class ApiTokensTests {

    /** Nothing is there, so whoever is let in is told 404, and all others 401. */
    private static final String CALL = "/api/v1/nothing-is-here";

    private final MockMvc mvc;
    private final ApiTokens tokens;
    private final JdbcClient database;
    private final TestClock clock;
    private final Residents residents;
    private final Person hanako;

    @Autowired
    ApiTokensTests(
            MockMvc mvc, ApiTokens tokens, JdbcClient database, TestClock clock, ApplicationContext application) {
        this.mvc = mvc;
        this.tokens = tokens;
        this.database = database;
        this.clock = clock;
        this.residents = new Residents(application);
        this.hanako = residents.livingAlone("Hanako");
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void letACallActForTheirPerson() throws Exception {
        String token = residents.tokenOf(hanako);

        assertThat(call(token).getStatus()).isEqualTo(404);
        assertThat(tokens.owner(new Secret(token))).hasValue(Residents.signedIn(hanako));
    }

    @Test
    void areNeededForTheApi() throws Exception {
        var response = send(get(CALL));

        assertThat(response.getStatus()).isEqualTo(401);
        assertThat(response.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"status\":401");
        assertThat(response.getCookies()).isEmpty();
        assertThat(send(post(CALL)).getStatus()).isEqualTo(401);
    }

    @Test
    void areRefusedWhenNobodyMadeThem() throws Exception {
        for (String bad : new String[] {"", "uketori_unknown", residents.tokenOf(hanako) + "x"}) {
            var response = call(bad);

            assertThat(response.getStatus()).isEqualTo(401);
            assertThat(response.getHeader("WWW-Authenticate")).startsWith("Bearer");
            assertThat(response.getContentType()).isEqualTo("application/problem+json");
        }
    }

    @Test
    void areRefusedOnceRevoked() throws Exception {
        String token = residents.tokenOf(hanako);
        var id = tokens.of(hanako.id()).getFirst().id();

        var response = send(post("/settings/tokens/{id}/revoke", id)
                .with(Residents.as(hanako))
                .with(csrf()));

        assertThat(response.getRedirectedUrl()).isEqualTo("/settings/tokens");
        assertThat(call(token).getStatus()).isEqualTo(401);
    }

    @Test
    void cannotBeReplacedByAPageSession() throws Exception {
        var browser = new Browser(mvc);
        browser.signIn(hanako.email(), Residents.PASSWORD);

        assertThat(browser.open(CALL).getStatus()).isEqualTo(401);
        assertThat(browser.send(post(CALL)).getStatus()).isEqualTo(401);
    }

    @Test
    void openNoPage() throws Exception {
        var response = send(get("/settings").header("Authorization", "Bearer " + residents.tokenOf(hanako)));

        assertThat(response.getStatus()).isEqualTo(302);
    }

    @Test
    void areNotNeededForTheDocumentOfTheApi() throws Exception {
        assertThat(send(get("/api/v1/openapi.json")).getStatus()).isNotEqualTo(401);
        assertThat(send(post("/api/v1/openapi.json")).getStatus()).isEqualTo(401);
    }

    @Test
    void areShownOnceAndKeptOnlyAsAHash() throws Exception {
        var browser = new Browser(mvc);
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var made = Browser.page(browser.submit("/settings/tokens", "/settings/tokens", "name", "Home automation"));
        String token = made.expectFirst("main code").text();

        assertThat(call(token).getStatus()).isEqualTo(404);
        assertThat(made.expectFirst("main li:has(form) strong").text()).isEqualTo("Home automation");
        assertThat(browser.open("/settings/tokens").getContentAsString()).doesNotContain(token);
        assertThat(database.sql("select t::text from account.api_token t where person_id = :person")
                        .param("person", hanako.id())
                        .query((row, number) -> row.getString(1))
                        .single())
                .doesNotContain(token)
                .doesNotContain(token.substring("uketori_".length()));
    }

    @Test
    void needAName() throws Exception {
        var browser = new Browser(mvc);
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = browser.submit("/settings/tokens", "/settings/tokens", "name", " ");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(tokens.of(hanako.id())).isEmpty();
    }

    @Test
    void tellToTheMinuteWhenTheyWereUsedLast() throws Exception {
        String token = residents.tokenOf(hanako);
        assertThat(lastUsedAt()).isNull();

        call(token);
        assertThat(lastUsedAt()).isEqualTo(TestClock.START);
        clock.advance(Duration.ofSeconds(30));
        call(token);
        assertThat(lastUsedAt()).isEqualTo(TestClock.START);
        clock.advance(Duration.ofMinutes(5));
        call(token);
        assertThat(lastUsedAt()).isEqualTo(clock.instant());
    }

    @Test
    void areNotFoundByAnotherPerson() throws Exception {
        String token = residents.tokenOf(hanako);
        var id = tokens.of(hanako.id()).getFirst().id();
        var jiro = residents.livingAlone("Jiro");

        assertThat(send(post("/settings/tokens/{id}/revoke", id)
                                .with(Residents.as(jiro))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(post("/settings/tokens/{id}/revoke", UUID.randomUUID())
                                .with(Residents.as(jiro))
                                .with(csrf()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(call(token).getStatus()).isEqualTo(404);
    }

    private @Nullable Instant lastUsedAt() {
        return tokens.of(hanako.id()).getFirst().lastUsedAt();
    }

    private MockHttpServletResponse call(String token) throws Exception {
        return send(get(CALL).header("Authorization", "Bearer " + token));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }
}
