package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uketori.UketoriApplication;
import uketori.testing.Browsing;
import uketori.testing.NeedsChromium;
import uketori.testing.PageExamination;
import uketori.testing.TestPostgres;

/** The way of an account in the browser, from the set-up to a new address, with a look at each page in both schemes. */
@Tag("postgres")
@NeedsChromium
@ExtendWith(Browsing.class)
class AccountPagesBrowserTests {

    private final List<String> troubles = new ArrayList<>();
    private @Nullable ConfigurableApplicationContext application;

    @BeforeEach
    void start() {
        application = new SpringApplicationBuilder(UketoriApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + TestPostgres.newDatabase(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--uketori.scheduling.enabled=false",
                        "--uketori.clock.start=2026-11-22T09:00:00+09:00");
    }

    @AfterEach
    void stop() {
        application().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everyPageOfAnAccountCanBeUsedByEverybody(String language, Browser browser) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale(language))) {
            Page page = context.newPage();
            setUp(page, language);
            settings(page, language);
            String link = invite(page, language);
            moveToAnotherAddress(page, language);
            try (BrowserContext other = browser.newContext(new Browser.NewContextOptions().setLocale(language))) {
                join(other.newPage(), link, language);
            }
            context.clearCookies();
            signIn(page, link, language);
        }
        assertThat(troubles).isEmpty();
    }

    private void setUp(Page page, String language) {
        page.navigate(address("/"));
        look(page, "account-setup", language);
        page.fill("[name=code]", "not the code");
        page.fill("[name=email]", "hanako@example.org");
        page.fill("[name=name]", "花子");
        page.fill("[name=password]", "short");
        page.click("main button.primary");
        look(page, "account-setup-problems", language);
        assertThat(page.inputValue("[name=email]")).as("kept").isEqualTo("hanako@example.org");

        page.fill("[name=code]", application().getBean(SetupCode.class).printed());
        page.fill("[name=password]", Residents.PASSWORD);
        page.click("main button.primary");
        assertThat(page.url()).isEqualTo(address("/"));
    }

    private void settings(Page page, String language) {
        for (String part : List.of("", "/people", "/email", "/password", "/tokens")) {
            page.navigate(address("/settings" + part));
            look(page, "settings" + part.replace('/', '-'), language);
        }
        page.fill("[name=name]", "Home automation");
        page.click("main button.primary");
        look(page, "settings-tokens-made", language);
        page.navigate(address("/setup"));
        look(page, "account-already-set-up", language);
    }

    private String invite(Page page, String language) {
        page.navigate(address("/settings/people"));
        page.fill("[name=email]", "taro@example.org");
        page.click("main form.form button.primary");
        look(page, "settings-people-invited", language);
        String link = page.innerText("section[role=status] code");
        return address(link.substring(link.indexOf("/invitation/")));
    }

    private void moveToAnotherAddress(Page page, String language) {
        page.navigate(address("/settings/email"));
        assertThat(page.inputValue("[name=email]")).isEqualTo("hanako@example.org");
        page.fill("[name=email]", "hanako.new@example.org");
        page.fill("[name=present]", "not her password");
        page.click("main button.primary");
        look(page, "settings-email-problems", language);
        assertThat(page.inputValue("[name=email]")).as("kept").isEqualTo("hanako.new@example.org");
        page.fill("[name=present]", Residents.PASSWORD);
        page.click("main button.primary");
        look(page, "settings-email-changed", language);
        assertThat(page.innerText("[role=status]")).contains("hanako.new@example.org");
    }

    private void join(Page page, String link, String language) {
        page.navigate(link);
        look(page, "account-invitation", language);
        page.fill("[name=name]", "太郎");
        page.fill("[name=password]", Residents.PASSWORD);
        page.click("main button.primary");
        assertThat(page.url()).isEqualTo(address("/"));
    }

    private void signIn(Page page, String usedLink, String language) {
        page.navigate(usedLink);
        look(page, "account-invitation-gone", language);
        page.navigate(address("/sign-in"));
        look(page, "account-sign-in", language);
        page.fill("[name=email]", "hanako@example.org");
        page.fill("[name=password]", Residents.PASSWORD);
        page.click("main button.primary");
        look(page, "account-sign-in-problems", language);
        page.fill("[name=email]", "hanako.new@example.org");
        page.fill("[name=password]", Residents.PASSWORD);
        page.click("main button.primary");
        assertThat(page.url()).isEqualTo(address("/"));
    }

    private void look(Page page, String name, String language) {
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            troubles.addAll(PageExamination.troublesOf(
                    page, name + "-" + language + "-" + scheme.name().toLowerCase(Locale.ROOT)));
        }
    }

    private ConfigurableApplicationContext application() {
        return Objects.requireNonNull(application);
    }

    private String address(String path) {
        return "http://localhost:" + application().getEnvironment().getProperty("local.server.port") + path;
    }
}
