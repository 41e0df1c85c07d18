package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import uketori.testing.ApplicationTests;
import uketori.testing.TestClock;

@ApplicationTests
class InvitationTests {

    private final MockMvc mvc;
    private final JdbcPeople people;
    private final Invitations invitations;
    private final JdbcClient database;
    private final TestClock clock;
    private final Residents residents;
    private final Person hanako;
    private final Browser invited;
    private final String email = UUID.randomUUID() + "@example.org";

    @Autowired
    InvitationTests(
            MockMvc mvc,
            JdbcPeople people,
            Invitations invitations,
            JdbcClient database,
            TestClock clock,
            ApplicationContext application) {
        this.mvc = mvc;
        this.people = people;
        this.invitations = invitations;
        this.database = database;
        this.clock = clock;
        this.residents = new Residents(application);
        residents.livingAlone("Operator");
        this.hanako = residents.livingAlone("Hanako");
        this.invited = new Browser(mvc);
    }

    @AfterEach
    void setTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void bringsTheInvitedIntoTheHousehold() throws Exception {
        String path = linkMadeBy(hanako, false);

        var response = accept(path);

        assertThat(response.getRedirectedUrl()).isEqualTo("/");
        assertThat(invited.isSignedIn()).isTrue();
        assertThat(people.ofHousehold(hanako.householdId()))
                .extracting(Person::name)
                .containsExactly("Hanako", "Taro");
        assertThat(people.ofHousehold(hanako.householdId()).getLast().email()).isEqualTo(email);
        assertThat(new Browser(mvc).signIn(email, Residents.PASSWORD).getStatus())
                .isEqualTo(302);
    }

    @Test
    void bringsWhoTheOperatorInvitesIntoAHouseholdOfTheirOwn() throws Exception {
        var operator = operator();

        accept(linkMadeBy(operator, true));

        var household = database.sql("select household_id from account.person where email = :email")
                .param("email", email)
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        assertThat(household).isNotEqualTo(operator.householdId());
        assertThat(people.ofHousehold(household)).extracting(Person::name).containsExactly("Taro");
    }

    @Test
    void isOnlyTheOperatorsToMakeForAnotherHousehold() throws Exception {
        var response = mvc.perform(post("/settings/people")
                        .param("email", email)
                        .param("household", "own")
                        .with(Residents.as(hanako))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(invitations.waiting(Residents.signedIn(hanako))).isEmpty();
    }

    @Test
    void worksOnce() throws Exception {
        String path = linkMadeBy(hanako, false);
        accept(path);

        assertGone(path);
    }

    @Test
    void worksForSevenDays() throws Exception {
        String path = linkMadeBy(hanako, false);

        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(invited.open(path).getStatus()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertGone(path);
    }

    @Test
    void doesNotWorkOnceWithdrawn() throws Exception {
        var inviting = new Browser(mvc);
        inviting.signIn(hanako.email(), Residents.PASSWORD);
        String path = linkMadeBy(inviting, false);
        var waiting = invitations.waiting(Residents.signedIn(hanako)).getFirst();

        inviting.submit("/settings/people", "/settings/people/invitations/" + waiting.id() + "/withdraw");

        assertGone(path);
        assertThat(invitations.waiting(Residents.signedIn(hanako))).isEmpty();
    }

    @Test
    void makesNoSecondAccountWhenTheLinkIsUsedTwiceAtOnce() throws Exception {
        String token = linkMadeBy(hanako, false).substring("/invitation/".length());
        Callable<Optional<SignedIn>> accept =
                () -> invitations.accept(new Secret(token), "Taro", Residents.PASSWORD, Locale.JAPANESE);

        try (var pool = Executors.newFixedThreadPool(4)) {
            var outcomes = pool.invokeAll(List.of(accept, accept, accept, accept));

            assertThat(outcomes.stream().filter(outcome -> outcome.resultNow().isPresent()))
                    .hasSize(1);
        }
        assertThat(people.ofHousehold(hanako.householdId())).hasSize(2);
    }

    @Test
    void keepsWhatWasEnteredWhenSomethingIsNotRight() throws Exception {
        String path = linkMadeBy(hanako, false);

        var response = invited.submit(path, path, "name", "Taro", "password", "short");

        assertThat(response.getStatus()).isEqualTo(422);
        var page = Browser.page(response);
        assertThat(page.expectFirst("input[name=name]").val()).isEqualTo("Taro");
        assertThat(page.expectFirst("input[name=password]").val()).isEmpty();
        assertThat(page.expectFirst("#password-problem").text()).isNotBlank();
        assertThat(accept(path).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void isKeptWhenTheAddressHasAnAccountByThen() throws Exception {
        String first = linkMadeBy(hanako, false);
        String second = linkMadeBy(residents.livingAlone("Jiro"), false);
        accept(first);

        var response = new Browser(mvc).submit(second, second, "name", "Taro", "password", Residents.PASSWORD);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Browser.page(response).expectFirst("[role=alert]").text())
                .startsWith("Somebody signs in with this e-mail address already.");
        assertThat(invited.open(second).getStatus()).isEqualTo(200);
    }

    @Test
    void isRefusedForWhoIsOfTheHouseholdAlready() throws Exception {
        var inviting = new Browser(mvc);
        inviting.signIn(hanako.email(), Residents.PASSWORD);

        var response = inviting.submit("/settings/people", "/settings/people", "email", hanako.email());

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Browser.page(response).expectFirst("#email-problem").text())
                .isEqualTo("They belong to your household already.");
    }

    @Test
    void isNotFoundByAnotherHousehold() throws Exception {
        String path = linkMadeBy(hanako, false);
        var waiting = invitations.waiting(Residents.signedIn(hanako)).getFirst();
        var jiro = residents.livingAlone("Jiro");

        var response = mvc.perform(post("/settings/people/invitations/{id}/withdraw", waiting.id())
                        .with(Residents.as(jiro))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(invitations.waiting(Residents.signedIn(jiro))).isEmpty();
        assertThat(invited.open(path).getStatus()).isEqualTo(200);
    }

    @Test
    void showsNothingOfAnotherHousehold() throws Exception {
        linkMadeBy(hanako, false);
        var jirosBrowser = new Browser(mvc);
        jirosBrowser.signIn(residents.livingAlone("Jiro").email(), Residents.PASSWORD);

        assertThat(jirosBrowser.open("/settings/people").getContentAsString())
                .doesNotContain(email)
                .doesNotContain(hanako.email());
    }

    @Test
    void cannotBeGuessed() throws Exception {
        String path = linkMadeBy(hanako, false);
        for (int i = 0; i < 20; i++) {
            assertThat(invited.open("/invitation/guess" + i).getStatus()).isEqualTo(404);
        }

        assertThat(invited.open(path).getStatus()).isEqualTo(404);
        assertThat(new Browser(mvc).open(path).getStatus()).isEqualTo(200);
    }

    private void assertGone(String path) throws Exception {
        var response = new Browser(mvc).open(path);
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(Browser.page(response).title()).isEqualTo("This link is no longer good");
    }

    private Person operator() {
        var id = database.sql("select id from account.person where operator")
                .query((row, number) -> row.getObject(1, UUID.class))
                .single();
        return people.find(id).orElseThrow();
    }

    private MockHttpServletResponse accept(String path) throws Exception {
        return invited.submit(path, path, "name", "Taro", "password", Residents.PASSWORD);
    }

    /** The path of a link that the person makes on their page. */
    private String linkMadeBy(Person person, boolean ownHousehold) throws Exception {
        var inviting = new Browser(mvc);
        inviting.signIn(person.email(), Residents.PASSWORD);
        return linkMadeBy(inviting, ownHousehold);
    }

    private String linkMadeBy(Browser inviting, boolean ownHousehold) throws Exception {
        var page = ownHousehold
                ? inviting.submit("/settings/people", "/settings/people", "email", email, "household", "own")
                : inviting.submit("/settings/people", "/settings/people", "email", email);
        String link = Browser.page(page).expectFirst("main code").text();
        assertThat(link).startsWith("http://localhost:8080/invitation/");
        return link.substring("http://localhost:8080".length());
    }
}
