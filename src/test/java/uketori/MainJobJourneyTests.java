package uketori;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uketori.testing.TestPostgres;

/**
 * The main job from end to end, over HTTP and SMTP: a pasted text becomes a mail, the announced day comes while the
 * application is down, and after the pickup there is silence.
 */
@Tag("postgres")
class MainJobJourneyTests {

    private static final String TOKEN = "a-token-of-more-than-32-characters-for-tests";

    private static final String NOTICE = """
            マイナポータル
            メニュー
            やること
            パスポートを更新する(切替申請)
            処理中
            申請日 2026年11月2日
            更新日 2026年11月2日

            申請先からの連絡
            2026年11月25日 09:12
            【旅券申請に関するお知らせ】交付予定日・納付依頼のお知らせ
            審査が終わりました。
            交付予定日:2026年12月3日(木)
            交付予定日以降に、受付票とパスポートをお持ちのうえ、申請時に選んだ窓口へお越しください。
            手数料をクレジットカードで納付する方は、お越しになる前に次のページで登録してください。
            https://mofa.payment-kokopass.jp/entry/SAMPLE-77

            よくある質問
            利用規約
            """;

    private static final String CANCELLED = """
            2026年11月27日 16:40
            【旅券申請に関するお知らせ】交付予定日の取消し
            先にお知らせした交付予定日(2026年12月3日)を取り消します。新しい交付予定日は、決まりましたらお知らせします。
            """;

    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final HttpClient http = HttpClient.newHttpClient();
    private final String database = TestPostgres.newDatabase();
    private @Nullable ConfigurableApplicationContext application;

    @BeforeEach
    void startSmtp() {
        smtp.start();
    }

    @AfterEach
    void stopAll() {
        stop();
        smtp.stop();
    }

    @Test
    void a_pasted_notice_becomes_a_mail_then_ready_on_its_day_then_silence() throws Exception {
        start("2026-11-25T10:00:00+09:00");
        String renewal = logSubmitted();

        JsonNode recorded = post(renewal + "/status-details", "text/plain; charset=utf-8", NOTICE, 201);
        assertThat(recorded.at("/reading/stage").asString()).isEqualTo("pickup-scheduled");
        assertThat(recorded.at("/renewal/status").asString()).isEqualTo("in-process");
        assertThat(recorded.at("/renewal/pickupFrom").asString()).isEqualTo("2026-12-03");
        assertThat(recorded.at("/renewal/payment/state").asString()).isEqualTo("requested");
        assertThat(recorded.at("/renewal/payment/url").asString())
                .isEqualTo("https://mofa.payment-kokopass.jp/entry/SAMPLE-77");
        assertThat(post(renewal + "/status-details", "text/plain; charset=utf-8", NOTICE, 200)
                        .get("id"))
                .isEqualTo(recorded.get("id"));

        await().atMost(Duration.ofSeconds(30)).until(() -> smtp.getReceivedMessages().length == 1);
        assertThat(text(smtp.getReceivedMessages()[0]))
                .contains("https://mofa.payment-kokopass.jp/entry/SAMPLE-77")
                .contains("12");
        stop();

        start("2026-12-03T08:00:00+09:00");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get(renewal).get("status").asString().equals("ready"));
        await().atMost(Duration.ofSeconds(30)).until(() -> sent(renewal, "pickup") == 1);
        assertThat(smtp.getReceivedMessages()).hasSize(2);

        post(renewal + "/events", "application/json", "{\"event\":\"picked-up\"}", 200);
        assertThat(states(renewal)).doesNotContain("planned");
        stop();

        start("2027-01-10T09:00:00+09:00");
        letTheSchedulersRun();
        assertThat(smtp.getReceivedMessages()).hasSize(2);
        assertThat(get(renewal).get("status").asString()).isEqualTo("picked-up");
    }

    @Test
    void a_cancelled_date_never_makes_it_ready() throws Exception {
        start("2026-11-25T10:00:00+09:00");
        String renewal = logSubmitted();
        post(renewal + "/status-details", "text/plain; charset=utf-8", NOTICE, 201);
        await().atMost(Duration.ofSeconds(30)).until(() -> smtp.getReceivedMessages().length == 1);
        stop();

        start("2026-11-27T18:00:00+09:00");
        JsonNode recorded = post(renewal + "/status-details", "text/plain; charset=utf-8", CANCELLED, 201);
        assertThat(recorded.at("/reading/takenBack").asBoolean()).isTrue();
        assertThat(recorded.at("/renewal/pickupFrom").isNull()).isTrue();
        await().atMost(Duration.ofSeconds(30)).until(() -> sent(renewal, "status-changed") == 1);
        stop();

        start("2026-12-04T09:00:00+09:00");
        letTheSchedulersRun();
        assertThat(get(renewal).get("status").asString()).isEqualTo("in-process");
        assertThat(sent(renewal, "pickup")).isZero();
    }

    private void start(String clock) {
        application = new SpringApplicationBuilder(UketoriApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + smtp.getSmtp().getPort(),
                        "--uketori.mail.from=Uketori <uketori@example.org>",
                        "--uketori.bootstrap.email=hanako@example.org",
                        "--uketori.bootstrap.password=a long enough password",
                        "--uketori.bootstrap.api-token=" + TOKEN,
                        "--uketori.clock.start=" + clock);
    }

    private void stop() {
        if (application != null) {
            application.close();
            application = null;
        }
    }

    /** Two rounds of the slowest scheduler that could send anything. */
    private static void letTheSchedulersRun() throws InterruptedException {
        Thread.sleep(Duration.ofSeconds(12));
    }

    private String logSubmitted() throws Exception {
        JsonNode renewal = post(
                "/renewals",
                "application/json",
                "{\"holder\":\"花子\",\"status\":\"submitted\",\"submittedOn\":\"2026-11-02\"}",
                201);
        return "/renewals/" + renewal.get("id").asString();
    }

    private long sent(String renewal, String kind) throws Exception {
        return get(renewal + "/reminders")
                .valueStream()
                .filter(r -> r.get("kind").asString().equals(kind))
                .filter(r -> r.get("state").asString().equals("sent"))
                .count();
    }

    private List<String> states(String renewal) throws Exception {
        List<String> states = new ArrayList<>();
        get(renewal + "/reminders").forEach(r -> states.add(r.get("state").asString()));
        return states;
    }

    private JsonNode get(String path) throws Exception {
        return send(request(path).GET().build(), 200);
    }

    private JsonNode post(String path, String type, String body, int status) throws Exception {
        return send(
                request(path)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                status);
    }

    private HttpRequest.Builder request(String path) {
        ConfigurableApplicationContext running = Objects.requireNonNull(application);
        String port = running.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + TOKEN);
    }

    private JsonNode send(HttpRequest request, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return JsonMapper.shared().readTree(response.body());
    }

    private static String text(MimeMessage message) throws Exception {
        return Arrays.toString(message.getFrom()) + message.getSubject() + content(message.getContent());
    }

    private static String content(Object content) throws Exception {
        if (content instanceof Multipart parts) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                text.append(content(parts.getBodyPart(i).getContent()));
            }
            return text.toString();
        }
        return String.valueOf(content);
    }
}
