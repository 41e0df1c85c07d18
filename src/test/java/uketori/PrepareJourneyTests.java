package uketori;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uketori.testing.Browsing;
import uketori.testing.NeedsChromium;
import uketori.testing.TestPostgres;

/** From the question whether one may renew to the application that was sent, in the browser. */
@Tag("postgres")
@NeedsChromium
@ExtendWith(Browsing.class)
class PrepareJourneyTests {

    private static final String PASSWORD = "a long enough password";
    private static final Pattern PAGE_OF_A_PDF = Pattern.compile("/Type\\s*/Page[^s]");

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
                        "--uketori.bootstrap.email=hanako@example.org",
                        "--uketori.bootstrap.password=" + PASSWORD,
                        "--uketori.bootstrap.api-token=a-token-of-more-than-32-characters-for-tests",
                        "--uketori.clock.start=2026-11-22T09:00:00+09:00");
    }

    @AfterEach
    void stop() {
        Objects.requireNonNull(application).close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, true, 'Yes, it can be renewed online.', 'Submitted, not accepted yet', signature certificate",
        "ja, false, はい、オンラインで更新できます。, 申請済み、受理はまだです, 署名用電子証明書",
    })
    void leadsFromTheCheckToTheSubmission(
            String language, boolean script, String yes, String submitted, String reminded, Browser browser) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setJavaScriptEnabled(script))) {
            Page page = context.newPage();
            signIn(page, language);

            page.click("nav a[href='/prepare']");
            page.click("main a.primary");
            check(page);
            assertThat(page.textContent(".answer h2")).isEqualTo(yes);

            page.fill(".answer #holder", "花子");
            page.click("button[value=begin]");
            assertThat(page.url()).endsWith("/prepare");
            assertThat(page.locator("article.preparing").count()).isEqualTo(1);

            tickOffEverything(page);
            noteTheCertificate(page);
            page.navigate(address("/reminders"));
            assertThat(page.textContent("main")).contains(reminded);

            page.navigate(address("/"));
            page.click(".preparing a.primary");
            assertThat(page.textContent("article.preparing")).contains("6");
            page.click("article.preparing form:has(input[value=submit]) button");
            assertThat(page.innerText(".sentence")).isEqualTo(submitted);
            page.navigate(address("/prepare"));
            assertThat(page.locator("article.preparing").count()).isZero();
        }
    }

    private void signIn(Page page, String language) {
        page.navigate(address("/sign-in"));
        page.fill("[name=email]", "hanako@example.org");
        page.fill("[name=password]", PASSWORD);
        page.click("main button");
        page.navigate(address("/settings"));
        page.selectOption("#language", language);
        page.click("main button.primary");
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
    }

    private static void check(Page page) {
        page.fill("#birthday", "1984-06-01");
        page.fill("#passportExpiresOn", "2027-04-18");
        page.fill("#blankSpreads", "7");
        for (String same : List.of("domicileUnchanged", "nameUnchanged", "sexUnchanged", "cardUpToDate")) {
            page.check("input[name=" + same + "][value=yes]");
        }
        page.check("input[name=residence][value=japan]");
        page.check("input[name=otherApplication][value=no]");
        page.click("main form button.primary");
    }

    private void tickOffEverything(Page page) {
        page.click("a[href$='/checklists/apply']");
        for (Locator item : page.locator("input[name=ticked]").all()) {
            item.check();
        }
        page.click("form.checklist button");
        assertThat(page.locator("input[name=ticked]:checked").count()).isEqualTo(6);
        assertThat(PAGE_OF_A_PDF
                        .matcher(new String(page.pdf(), StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .as("printed pages")
                .isEqualTo(1);
        page.navigate(address("/prepare"));
        assertThat(page.textContent("article.preparing").replaceAll("\\D+", " "))
                .contains("6 6");
    }

    private static void noteTheCertificate(Page page) {
        page.click("article.preparing a[href^='/prepare/certificate']");
        page.fill("#issuedOn", "2024-05-10");
        page.fill("#cardExpiresOn", "2034-06-01");
        page.click("main form button.primary");
        assertThat(page.inputValue(".answer #holder")).isEqualTo("花子");
        page.click(".answer button.primary");
        assertThat(page.inputValue("#certificateExpiresOn")).isEqualTo("2028-06-01");
        assertThat(page.inputValue("#passportExpiresOn")).isEqualTo("2027-04-18");
    }

    private String address(String path) {
        return "http://localhost:"
                + Objects.requireNonNull(application).getEnvironment().getRequiredProperty("local.server.port") + path;
    }
}
