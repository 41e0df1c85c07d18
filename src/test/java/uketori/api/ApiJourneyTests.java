package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import uketori.account.Person;
import uketori.account.Residents;
import uketori.account.SignedIn;
import uketori.testing.ApplicationTests;

/** The main job through the API alone, with a real token, from the set-up without a browser to the pickup. */
@ApplicationTests
@TestPropertySource(
        properties = {
            "uketori.bootstrap.email=hanako@example.org",
            "uketori.bootstrap.password=correct horse battery staple",
            "uketori.bootstrap.api-token=" + ApiJourneyTests.TOKEN
        })
class ApiJourneyTests {

    static final String TOKEN = "journey-token-of-more-than-32-characters";

    private static final String NOTICE = """
            処理状況
            処理中

            交付予定・納付依頼通知

            旅券の審査が完了しました。
            交付予定日:2026年12月3日(木)
            受取場所:申請時に選択した窓口

            手数料をクレジットカードで納付される方は、ご来庁の前に下記のURLから「クレジットカード納付専用サイト」を開き、カード情報の事前登録をしてください。決済は旅券の受け取りのときに行われます。
            https://mofa.payment-kokopass.jp/r/SAMPLE-0001
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    @Test
    void speaksThePersonsLanguageWhereTheRequestNamesNone() {
        Residents residents = new Residents(application);
        Person hanako = residents.livingAlone("Hanako");
        assertThat(mvc.post()
                        .uri("/settings")
                        .with(Residents.as(hanako))
                        .with(csrf())
                        .param("name", "Hanako")
                        .param("language", "ja")
                        .param("zone", "Asia/Tokyo")
                        .param("reminderHour", "08:00")
                        .param("quietFrom", "21:00")
                        .param("quietUntil", "07:00"))
                .hasStatus(HttpStatus.FOUND);

        var request = mvc.post()
                .uri("/api/v1/eligibility-checks")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + residents.tokenOf(hanako))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        assertThat(request)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.reasons[0].text")
                .asString()
                .startsWith("不足：");
        assertThat(request.header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .bodyJson()
                .extractingPath("$.reasons[0].text")
                .asString()
                .startsWith("Missing:");
    }

    @Test
    void followsARenewalFromItsSubmissionToItsPickup() {
        MvcTestResult logged = send(HttpMethod.POST, "/api/v1/renewals", "application/json", """
                {"holder":"Hanako","submittedOn":"2026-11-02","paymentMethod":"card","office":"新宿"}""");
        assertThat(logged).hasStatus(HttpStatus.CREATED);
        JsonNode renewal = json(logged);
        assertThat(renewal.path("status").stringValue()).isEqualTo("submitted");
        assertThat(renewal.path("holder").stringValue()).isEqualTo("Hanako");
        assertThat(renewal.path("pickupBy").stringValue()).isEqualTo("2027-04-30");
        assertThat(renewal.path("pickupByIsAbout").booleanValue()).isTrue();
        String at =
                URI.create(logged.getResponse().getHeader(HttpHeaders.LOCATION)).getPath();
        assertThat(at).isEqualTo("/api/v1/renewals/" + renewal.path("id").stringValue());
        assertThat(json(get(at))).isEqualTo(renewal);

        MvcTestResult recorded = send(HttpMethod.POST, at + "/status-details", "text/plain;charset=utf-8", NOTICE);
        assertThat(recorded).hasStatus(HttpStatus.CREATED);
        JsonNode detail = json(recorded);
        assertThat(detail.at("/reading/stage").stringValue()).isEqualTo("pickup-scheduled");
        assertThat(detail.at("/reading/pickupFrom").stringValue()).isEqualTo("2026-12-03");
        assertThat(detail.at("/reading/evidence"))
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(detail.at("/reading/text")
                                .stringValue()
                                .substring(
                                        evidence.path("start").intValue(),
                                        evidence.path("end").intValue()))
                        .isEqualTo(evidence.path("quote").stringValue()));
        assertThat(detail.at("/effect").stringValue()).isEqualTo("applied");
        assertThat(detail.at("/renewal/status").stringValue()).isEqualTo("in-process");
        assertThat(detail.at("/renewal/pickupFrom").stringValue()).isEqualTo("2026-12-03");
        assertThat(detail.at("/renewal/payment").toString())
                .isEqualTo("{\"method\":\"card\",\"state\":\"requested\","
                        + "\"url\":\"https://mofa.payment-kokopass.jp/r/SAMPLE-0001\"}");

        MvcTestResult again = send(HttpMethod.POST, at + "/status-details", "text/plain", NOTICE);
        assertThat(again).hasStatusOk();
        assertThat(json(again).path("id")).isEqualTo(detail.path("id"));
        assertThat(json(get(at + "/status-details"))).hasSize(1);

        assertThat(json(get(at + "/reminders")).findValuesAsString("kind")).contains("card-registration");

        assertThat(json(step(at, "card-registered")).at("/payment/state").stringValue())
                .isEqualTo("registered");
        JsonNode pickedUp = json(step(at, "picked-up"));
        assertThat(pickedUp.path("status").stringValue()).isEqualTo("picked-up");
        assertThat(pickedUp.path("history").findValuesAsString("cause")).contains("person", "reading");
        assertThat(json(get(at + "/reminders")).findValuesAsString("state")).doesNotContain("planned");

        MvcTestResult refused = step(at, "picked-up");
        assertThat(refused).hasStatus(HttpStatus.CONFLICT).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(refused).path("detail").stringValue()).isNotBlank().doesNotStartWith("refusal.");
        assertThat(json(refused).path("renewalStatus").stringValue()).isEqualTo("picked-up");
        assertThat(json(step(at, "undo")).path("status").stringValue()).isEqualTo("in-process");
    }

    @Test
    void correctsAReading() {
        String at = logged("Taro");
        MvcTestResult recorded = send(HttpMethod.POST, at + "/status-details", "text/html", "<p>こんにちは</p>");
        assertThat(recorded).hasStatus(HttpStatus.CREATED);
        assertThat(json(recorded).path("effect").stringValue()).isEqualTo("unsure");

        JsonNode decided = json(send(
                HttpMethod.POST,
                "/api/v1/status-details/" + json(recorded).path("id").stringValue() + "/decision",
                "application/json",
                "{\"stage\":\"correction-needed\"}"));

        assertThat(decided.at("/decision/stage").stringValue()).isEqualTo("correction-needed");
        assertThat(decided.at("/reading/stage").stringValue()).isEqualTo("unknown");
        assertThat(decided.at("/renewal/status").stringValue()).isEqualTo("needs-correction");
    }

    @Test
    void changesFactsByHand() {
        String at = logged("Jiro");

        JsonNode changed = json(send(HttpMethod.PATCH, at, "application/merge-patch+json", """
                {"acceptedOn":"2026-11-05","pickupFrom":"2026-12-10","office":null}"""));
        assertThat(changed.path("acceptedOn").stringValue()).isEqualTo("2026-11-05");
        assertThat(changed.path("pickupFrom").stringValue()).isEqualTo("2026-12-10");
        assertThat(changed.path("submittedOn").stringValue()).isEqualTo("2026-11-02");

        String holder = "/api/v1/holders/" + changed.path("holderId").stringValue();
        JsonNode put = json(send(HttpMethod.PUT, holder, "application/json", """
                {"name":"二郎","birthday":"2012-02-29","certificateExpiresOn":"2027-02-28"}"""));
        assertThat(json(get(holder))).isEqualTo(put);
        assertThat(put.path("passportExpiresOn").isNull()).isTrue();
        assertThat(json(get(at)).path("holder").stringValue()).isEqualTo("二郎");

        logged("Saburo");
        assertThat(send(HttpMethod.PUT, holder, "application/json", "{\"name\":\"Saburo\"}"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST | /renewals | application/json | {'holder':'a\\u0000b'} | 400",
                "POST | /renewals | application/json | {'holder':'a','status':'flown'} | 400",
                "POST | /renewals | text/plain | Hanako | 415",
                "POST | /renewals/%s/status-details | text/plain | `` | 400",
                "POST | /renewals/%s/status-details | application/json | {'text':''} | 400",
                "POST | /renewals/%s/status-details | text/html | <p hidden>処理中</p> | 400",
                "POST | /renewals/%s/status-details | application/pdf | x | 415",
                "POST | /renewals/%s/events | application/json | {'event':'fly'} | 400",
                "PATCH | /renewals/%s | application/json | {'status':'ready'} | 400",
                "DELETE | /renewals/%s | application/json | {} | 405",
                "GET | /renewals/nonsense | application/json | {} | 404",
                "GET | /nothing | application/json | {} | 404",
            })
    void answersBadInputWithAProblemAndLosesNothing(
            String method, String path, String contentType, String body, int status) {
        String at = logged("Shiro");
        String id = at.substring(at.lastIndexOf('/') + 1);
        JsonNode before = json(get(at));

        assertThat(send(
                        HttpMethod.valueOf(method),
                        "/api/v1" + path.formatted(id),
                        contentType,
                        body.replace('\'', '"')))
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(get(at))).isEqualTo(before);
    }

    @Test
    void recordsATextThatTheDatabaseWouldChokeOn() {
        String at = logged("Goro");

        assertThat(send(HttpMethod.POST, at + "/status-details", "text/plain", "処理中\u0000です"))
                .matches(answer -> answer.getResponse().getStatus() < 500);
        assertThat(send(HttpMethod.POST, at + "/status-details", "text/plain", "a".repeat(256 * 1024 + 1)))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(send(
                        HttpMethod.POST,
                        at + "/status-details",
                        "application/json",
                        "{\"text\":\"" + "処".repeat(256 * 1024 / 3 + 1) + "\"}"))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void showsNothingToAnotherHousehold() {
        String at = logged("Rokuro");
        JsonNode mine = json(get(at));
        JsonNode detail = json(send(HttpMethod.POST, at + "/status-details", "text/plain", NOTICE));
        String holder = "/api/v1/holders/" + mine.path("holderId").stringValue();
        String decision = "/api/v1/status-details/" + detail.path("id").stringValue() + "/decision";
        JsonNode before = json(get(at));

        assertThat(json(asStranger(HttpMethod.GET, "/api/v1/renewals", null))).isEmpty();
        assertThat(json(asStranger(HttpMethod.GET, "/api/v1/holders", null))).isEmpty();
        for (String path : new String[] {at, at + "/status-details", at + "/reminders", holder}) {
            assertThat(asStranger(HttpMethod.GET, path, null)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(asStranger(HttpMethod.PATCH, at, "{\"office\":\"x\"}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asStranger(HttpMethod.PUT, holder, "{\"name\":\"x\"}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asStranger(HttpMethod.POST, at + "/events", "{\"event\":\"picked-up\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asStranger(HttpMethod.POST, at + "/status-details", "{\"text\":\"処理中\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(asStranger(HttpMethod.POST, decision, "{\"stage\":\"ready\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(json(get(at))).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"''", "Bearer", "Bearer nonsense", "Basic aGFuYWtvOng="})
    void opensToNobodyWithoutAToken(String authorization) {
        assertThat(mvc.get().uri("/api/v1/renewals").header(HttpHeaders.AUTHORIZATION, authorization))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .containsHeader(HttpHeaders.WWW_AUTHENTICATE);
    }

    @Test
    void describesItself() {
        JsonNode document = json(get("/api/v1/openapi.json"));

        assertThat(document.path("paths").propertyNames()).hasSize(14).allMatch(path -> path.startsWith("/api/v1/"));
    }

    /** Logs a renewal and tells where it is. */
    private String logged(String holder) {
        MvcTestResult answer = send(
                HttpMethod.POST,
                "/api/v1/renewals",
                "application/json",
                "{\"holder\":\"" + holder + "\",\"submittedOn\":\"2026-11-02\",\"office\":\"新宿\"}");
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return "/api/v1/renewals/" + json(answer).path("id").stringValue();
    }

    private MvcTestResult step(String renewal, String event) {
        return send(HttpMethod.POST, renewal + "/events", "application/json", "{\"event\":\"" + event + "\"}");
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN)
                .exchange();
    }

    private MvcTestResult send(HttpMethod method, String path, String contentType, String body) {
        return mvc.method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TOKEN)
                .header(HttpHeaders.CONTENT_TYPE, contentType)
                .content(body.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private MvcTestResult asStranger(HttpMethod method, String path, @Nullable String json) {
        SignedIn stranger = new SignedIn(UUID.randomUUID(), UUID.randomUUID());
        return mvc.method(method)
                .uri(path)
                .with(authentication(new TestingAuthenticationToken(stranger, null, "ROLE_PERSON")))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json == null ? "" : json)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        return ApiJson.MAPPER.readTree(answer.getResponse().getContentAsByteArray());
    }
}
