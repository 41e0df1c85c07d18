package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import uketori.testing.ApplicationTests;

@ApplicationTests
@RecordApplicationEvents
class PreferencesTests {

    private final People people;
    private final Browser browser;
    private final Person hanako;

    @Autowired
    PreferencesTests(MockMvc mvc, People people, ApplicationContext application) throws Exception {
        this.people = people;
        this.browser = new Browser(mvc);
        this.hanako = new Residents(application).livingAlone("Hanako");
    }

    @Test
    void areChangedAndAnnounced(@Autowired ApplicationEvents events) throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = change("Hanako Y.", "ja", "Europe/London", "09:30", "22:00", "06:00");

        assertThat(response.getRedirectedUrl()).isEqualTo("/settings");
        var changed = people.find(hanako.id()).orElseThrow();
        assertThat(changed.name()).isEqualTo("Hanako Y.");
        assertThat(changed.preferences())
                .isEqualTo(new Preferences(
                        Locale.JAPANESE,
                        ZoneId.of("Europe/London"),
                        LocalTime.of(9, 30),
                        LocalTime.of(22, 0),
                        LocalTime.of(6, 0)));
        assertThat(events.stream(PersonChanged.class))
                .containsExactly(new PersonChanged(hanako.id(), hanako.householdId()));
    }

    @Test
    void areShownAsTheyAre() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var page = browser.read("/settings");

        assertThat(page.select("form[action=/settings] input:not([type=hidden])")
                        .eachAttr("value"))
                .containsExactly("Hanako", "Asia/Tokyo", "08:00", "21:00", "07:00");
        assertThat(page.select("nav.settings a[aria-current=page]").eachAttr("href"))
                .containsExactly("/settings");
    }

    @ParameterizedTest
    @CsvSource({
        "'', en, Asia/Tokyo, 08:00, 21:00, 07:00, name",
        "Hanako, fr, Asia/Tokyo, 08:00, 21:00, 07:00, language",
        "Hanako, en, Asia/Edo, 08:00, 21:00, 07:00, zone",
        "Hanako, en, Asia/Tokyo, 25:00, 21:00, 07:00, reminderHour",
        "Hanako, en, Asia/Tokyo, 08:00, nine, 07:00, quietFrom",
        "Hanako, en, Asia/Tokyo, 08:00, 21:00, '', quietUntil"
    })
    void areNotChangedByBadInputWhichStaysInItsField(
            String name, String language, String zone, String hour, String from, String until, String field)
            throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        var response = change(name, language, zone, hour, from, until);

        assertThat(response.getStatus()).isEqualTo(422);
        var page = Browser.page(response);
        assertThat(page.select("main label .problem").eachAttr("id")).containsExactly(field + "-problem");
        assertThat(page.expectFirst("#" + field).attr("aria-describedby")).startsWith(field + "-problem");
        assertThat(page.expectFirst("#quietFrom").val()).isEqualTo(from);
        assertThat(page.expectFirst("#zone").val()).isEqualTo(zone);
        assertThat(people.find(hanako.id())).hasValue(hanako);
    }

    @Test
    void decideTheLanguageOfThePages() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);
        assertThat(titleFor("ja")).isEqualTo("Preferences");

        change("Hanako", "ja", "Asia/Tokyo", "08:00", "21:00", "07:00");

        assertThat(titleFor("en")).isEqualTo("基本の設定");
    }

    @ParameterizedTest
    @CsvSource({"ja, サインイン", "'ja-JP,en;q=0.5', サインイン", "en-GB, Sign in", "fr, Sign in", "'', Sign in"})
    void areTheBrowsersBeforeTheSignIn(String accepted, String title) throws Exception {
        var page = Browser.page(browser.send(get("/sign-in").header("Accept-Language", accepted)));

        assertThat(page.title()).isEqualTo(title);
    }

    @Test
    void areEscapedWhereTheyAreShown() throws Exception {
        browser.signIn(hanako.email(), Residents.PASSWORD);

        change("<script>alert(1)</script>", "en", "Asia/Tokyo", "08:00", "21:00", "07:00");

        assertThat(browser.open("/settings/people").getContentAsString())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    private String titleFor(String accepted) throws Exception {
        return Browser.page(browser.send(get("/settings").header("Accept-Language", accepted)))
                .title();
    }

    private MockHttpServletResponse change(
            String name, String language, String zone, String hour, String from, String until) throws Exception {
        return browser.submit(
                "/settings",
                "/settings",
                "name",
                name,
                "language",
                language,
                "zone",
                zone,
                "reminderHour",
                hour,
                "quietFrom",
                from,
                "quietUntil",
                until);
    }
}
