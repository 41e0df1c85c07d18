package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import uketori.testing.ApplicationTests;

/** What a phone shares, within the whole application. */
@ApplicationTests
class SharingTests {

    private static final String WORDS = "受け取りのお知らせ";

    private final Browser browser;
    private final JdbcClient database;
    private final Person hanako;

    @Autowired
    SharingTests(MockMvc mvc, JdbcClient database, ApplicationContext application) {
        this.browser = new Browser(mvc);
        this.database = database;
        this.hanako = new Residents(application).livingAlone("Hanako");
    }

    @Test
    void lastsThroughTheSignIn() throws Exception {
        int sessions = sessions();
        var shared = browser.send(post("/share").param("text", WORDS));
        assertThat(shared.getRedirectedUrl()).isEqualTo("/share");
        assertThat(sessions()).as("sessions of passers-by").isEqualTo(sessions);

        assertThat(browser.open("/share").getRedirectedUrl()).endsWith("/sign-in");
        assertThat(browser.signIn(hanako.email(), Residents.PASSWORD).getRedirectedUrl())
                .isEqualTo("/share");
        assertThat(browser.read("/share").select("textarea").val()).isEqualTo(WORDS);
    }

    @Test
    void isGoneAfterTheSignOut() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);
        browser.send(post("/share").param("text", WORDS));
        assertThat(browser.read("/share").select("textarea").val()).isEqualTo(WORDS);

        String token =
                browser.read("/settings").expectFirst("input[name=_csrf]").val();
        browser.send(post("/sign-out").param("_csrf", token));
        browser.signIn(hanako.email(), Residents.PASSWORD);

        assertThat(browser.read("/share").select("textarea").val()).isEmpty();
    }

    @Test
    void needsATokenToBeRecorded() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        assertThat(browser.send(post("/share/record").param("text", WORDS)).getStatus())
                .isEqualTo(403);
    }

    @Test
    void showsTheOfflinePageAndTheWorkerToEverybody() throws Exception {
        for (String path : new String[] {"/offline?lang=ja", "/worker.js?lang=ja", "/manifest.webmanifest?lang=ja"}) {
            var answer = browser.open(path);
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(answer.getCookies()).isEmpty();
        }
        assertThat(browser.read("/offline?lang=ja").select("html").attr("lang")).isEqualTo("ja");
        assertThat(browser.read("/offline?lang=ja").select("h1").text()).isEqualTo("Uketori に接続できません");
    }

    private int sessions() {
        return database.sql("select count(*) from account.spring_session")
                .query((row, number) -> row.getInt(1))
                .single();
    }
}
