package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static uketori.api.Examples.HOUSEHOLD;
import static uketori.api.Examples.RENEWAL_ID;
import static uketori.api.Examples.SUBMITTED;
import static uketori.api.Examples.hanako;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uketori.renewal.Holders;
import uketori.renewal.Possibility;
import uketori.renewal.Refusal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.Renewals;

@ApiSliceTests
class ApiProblemsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Holders holders;

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing",
        "POST, /api/v1/nothing",
        "DELETE, /api/v1",
        "GET, /api",
        "GET, /api/",
        "GET, /api/v2/renewals",
        "GET, /api/v1/renewals/",
        "GET, /api/v1/renewals/11111111-0000-4000-8000-000000000001/nothing",
    })
    void answersUnknownPathsWithAProblemAndNotWithAPage(String method, String path) {
        assertThat(mvc.method(HttpMethod.valueOf(method))
                        .uri(path)
                        .with(hanako())
                        .header("Accept", "text/html"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"title": "Not found", "status": 404, "reason": "no-such-path",
                         "detail": "There is nothing at this path. /api/v1/openapi.json lists the paths."}
                        """);
    }

    @Test
    void leavesOtherPathsToThePages() {
        assertThat(mvc.get().uri("/nothing").with(hanako()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .doesNotContainHeader("Content-Type");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/v1/renewals, 'GET, POST'",
        "PUT, /api/v1/renewals/11111111-0000-4000-8000-000000000001, 'GET, PATCH'",
        "GET, /api/v1/renewals/11111111-0000-4000-8000-000000000001/events, POST",
        "POST, /api/v1/holders, GET",
    })
    void namesTheMethodsThatAPathKnows(String method, String path, String known) {
        MvcTestResult answer =
                mvc.method(HttpMethod.valueOf(method)).uri(path).with(hanako()).exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(known.split(", "));
        assertThat(answer.getResponse().getHeader("Allow")).contains(known.split(", "));
    }

    @Test
    void refusesToAnswerInAnotherFormatBeforeItDoesAnything() {
        assertThat(mvc.post()
                        .uri("/api/v1/renewals")
                        .with(hanako())
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.APPLICATION_XML)
                        .content("{\"holder\":\"a\"}"))
                .hasStatus(HttpStatus.NOT_ACCEPTABLE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("not-acceptable");
        then(holders).shouldHaveNoInteractions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/*", "nonsense"})
    void refusesOtherMediaTypesThanJson(String contentType) {
        assertThat(mvc.post()
                        .uri("/api/v1/renewals")
                        .with(hanako())
                        .header("Content-Type", contentType)
                        .content("{\"holder\":\"a\"}"))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .containsHeader("Accept")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("application/json");
    }

    @Test
    void takesJsonInUtf8Only() {
        assertThat(mvc.post()
                        .uri("/api/v1/renewals")
                        .with(hanako())
                        .header("Content-Type", "application/json;charset=utf-16")
                        .content("{}".getBytes(StandardCharsets.UTF_16)))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("json-is-utf-8");
    }

    static List<String> noJsonObjects() {
        return List.of(
                " ",
                "nonsense",
                "{",
                "{\"holder\":}",
                "{'holder':'a'}",
                "{\"holder\":\"a\"} {}",
                "{\"holder\":\"a\",\"holder\":\"b\"}",
                "{\"holder\":\"a\nb\"}",
                "{\"holder\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}",
                "{\"holder\":" + "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000) + "}",
                "{\"holder\":" + "9".repeat(10_000) + "}",
                "{\"holder\":NaN}",
                "null",
                "[]",
                "[{\"holder\":\"a\"}]",
                "\"holder\"",
                "1e999999999");
    }

    @ParameterizedTest
    @MethodSource("noJsonObjects")
    void refusesWhatIsNoJsonObject(String body) {
        assertThat(post(body.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.reason")
                .isIn("malformed-json", "no-object");
        then(holders).shouldHaveNoInteractions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1", "true", "{}", "123456789012345678901234567890.5"})
    void refusesValuesOfOtherTypes(String value) {
        assertThat(post(("{\"holder\":" + value + "}").getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("It must be a string, in quotation marks.");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThat(post("{\"holder\":\"花子\"}".getBytes(Charset.forName("Shift_JIS"))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("not-text");
    }

    @Test
    void refusesNoBody() {
        assertThat(post(new byte[0]))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("body-missing");
    }

    @Test
    void refusesABodyThatIsTooLong() {
        assertThat(post(new byte[64 * 1024 + 1]))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("body-too-long");
    }

    @Test
    void namesNoMoreUnknownFieldsThanAPersonReads() {
        StringBuilder body = new StringBuilder("{\"holder\":\"a\"");
        for (int i = 0; i < 1_000; i++) {
            body.append(",\"f").append(i).append("\":1");
        }
        body.append(",\"").append("x".repeat(1_000)).append("\":1}");

        assertThat(post(body.toString().getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | ja | 見つかりません",
                "ja-JP,ja;q=0.9,en;q=0.8 | ja | 見つかりません",
                "fr, ja;q=0.5, en;q=0.3 | ja | 見つかりません",
                "en-GB | en | Not found",
                "fr | en | Not found",
                "* | en | Not found",
                "nonsense;;; | en | Not found",
            })
    void speaksTheLanguageThatIsAskedFor(String asked, String spoken, String title) {
        assertThat(mvc.get().uri("/api/v1/nothing").with(hanako()).header("Accept-Language", asked))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasHeader("Content-Language", spoken)
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo(title);
    }

    @Test
    void tellsInTheLanguageThatIsAskedForWhyAStepIsNotPossible() {
        given(renewals.ofHousehold(HOUSEHOLD)).willReturn(List.of(SUBMITTED));
        given(renewals.possible(SUBMITTED))
                .willReturn(List.of(new Possibility(RenewalEvent.SUBMIT, Refusal.ALREADY_SUBMITTED)));

        assertThat(mvc.get().uri("/api/v1/renewals").with(hanako()).header("Accept-Language", "ja"))
                .bodyJson()
                .extractingPath("$[0].possible[0].because")
                .isEqualTo("提出済みです(テストの文)。");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void logsWhatFailedAndTellsNothingOfItsInside(CapturedOutput output) {
        given(renewals.find(any(), any())).willThrow(new IllegalStateException("secret of the house"));

        assertThat(mvc.get().uri("/api/v1/renewals/" + RENEWAL_ID).with(hanako()))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .doesNotContain("secret");
        assertThat(output).contains("secret of the house", "/api/v1/renewals/" + RENEWAL_ID);
    }

    @Test
    void leavesToSpringSecurityWhatIsItsOwn() {
        given(renewals.find(any(), any())).willThrow(new AccessDeniedException("not yours"));

        assertThat(mvc.get().uri("/api/v1/renewals/" + RENEWAL_ID).with(hanako()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult post(byte[] body) {
        return mvc.post()
                .uri("/api/v1/renewals")
                .with(hanako())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
