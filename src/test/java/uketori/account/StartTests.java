package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import uketori.UketoriApplication;
import uketori.testing.TestPostgres;

/** The application as it is really started, spoken to over HTTP. */
@Tag("postgres")
@ExtendWith(OutputCaptureExtension.class)
class StartTests {

    private static final Pattern CODE = Pattern.compile("one-time code: (\\S+)");
    private static final String PASSWORD = "correct horse battery staple";
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";

    private final String database = TestPostgres.newDatabase();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void printsTheCodeThatOpensTheSetUpAndARestartSignsNobodyOut(CapturedOutput output) throws Exception {
        try (var application = start()) {
            var home = home(application);
            assertThat(output)
                    .contains("Uketori is ready at http://localhost:8080")
                    .contains(home);
            var printed = CODE.matcher(output);
            assertThat(printed.find()).isTrue();

            var answer = submit(home, "code", printed.group(1), "email", "hanako@example.org");

            assertThat(answer.headers().firstValue("Location")).hasValue(home + "/");
            assertThat(get(home + "/settings").statusCode()).isEqualTo(200);
            assertThat(get(home + "/no-such-page").statusCode()).isEqualTo(404);
        }

        int before = output.length();
        try (var again = start()) {
            assertThat(output.toString().substring(before))
                    .contains("Uketori is ready at")
                    .doesNotContain("one-time code");
            var settings = get(home(again) + "/settings");
            assertThat(settings.statusCode()).isEqualTo(200);
            assertThat(settings.body()).contains("Hanako");
        }
    }

    @Test
    void makesTheFirstAccountFromTheSettingsAndNoOther(CapturedOutput output) throws Exception {
        try (var application = start(bootstrap("hanako@example.org", PASSWORD, TOKEN))) {
            assertThat(output).doesNotContain("one-time code");
            assertThat(callApi(home(application), TOKEN)).isEqualTo(404);
            assertThat(get(home(application) + "/setup").headers().firstValue("Location"))
                    .hasValue(home(application) + "/");
        }

        String other = TOKEN.replace('0', 'f');
        try (var again = start(bootstrap("jiro@example.org", "too short", other))) {
            assertThat(callApi(home(again), TOKEN)).isEqualTo(404);
            assertThat(callApi(home(again), other)).isEqualTo(401);
        }
        assertThat(output).doesNotContain(PASSWORD).doesNotContain(TOKEN);
    }

    @Test
    void endsWithAClearSentenceWhenTheSettingsAreNotGood(CapturedOutput output) {
        assertThatThrownBy(() -> start(bootstrap("hanako@example.org", PASSWORD, "a-token-too-short")))
                .isInstanceOf(BootstrapRefused.class);

        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("UKETORI_BOOTSTRAP_API_TOKEN is shorter than 32 characters")
                .doesNotContain("a-token-too-short")
                .doesNotContain(PASSWORD);
    }

    private ConfigurableApplicationContext start(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--uketori.scheduling.enabled=false"));
        return SpringApplication.run(UketoriApplication.class, all.toArray(String[]::new));
    }

    private static String[] bootstrap(String email, String password, String token) {
        return new String[] {
            "--uketori.bootstrap.email=" + email,
            "--uketori.bootstrap.password=" + password,
            "--uketori.bootstrap.api-token=" + token
        };
    }

    private static String home(ConfigurableApplicationContext application) {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static int callApi(String home, String token) throws IOException, InterruptedException {
        try (var program = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(home + "/api/v1/nothing-is-here"))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return program.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private HttpResponse<String> submit(String home, String... entered) throws IOException, InterruptedException {
        String csrf = Jsoup.parse(get(home + "/setup").body())
                .expectFirst("input[name=_csrf]")
                .val();
        var body =
                new StringBuilder("name=Hanako&language=en&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(csrf));
        for (int i = 0; i < entered.length; i += 2) {
            body.append('&').append(entered[i]).append('=').append(encoded(entered[i + 1]));
        }
        var request = HttpRequest.newBuilder(URI.create(home + "/setup"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
