package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static uketori.api.Examples.DETAIL_ID;
import static uketori.api.Examples.HANAKO;
import static uketori.api.Examples.HOUSEHOLD;
import static uketori.api.Examples.RENEWAL_ID;
import static uketori.api.Examples.SUBMITTED;
import static uketori.api.Examples.UNKNOWN_ID;
import static uketori.api.Examples.hanako;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uketori.classifier.Certainty;
import uketori.classifier.Evidence;
import uketori.classifier.PaymentNotice;
import uketori.classifier.Reading;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.renewal.NotFound;
import uketori.renewal.Refusal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalRefusals;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.statusdetail.Meaning;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.StatusDetails;
import uketori.statusdetail.TextChanges;
import uketori.statusdetail.TextRefusals;
import uketori.statusdetail.TextRefused;

@ApiSliceTests
class StatusDetailsApiTests {

    private static final String URI = "/api/v1/renewals/" + RENEWAL_ID + "/status-details";
    private static final String TEXT = "交付予定日は12月3日です。";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Renewals renewals;

    @Autowired
    private StatusDetails statusDetails;

    @Test
    void recordsATextAndTellsItsReadingAndTheRenewal() {
        recorded(true);

        assertThat(post("text/plain", TEXT.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .satisfies(json -> json.assertThat().isLenientlyEqualTo("""
                        {
                          "id": "22222222-0000-4000-8000-000000000001",
                          "recordedAt": "2026-11-22T00:00:00Z",
                          "reading": {
                            "stage": "pickup-scheduled", "pickupFrom": "2026-12-03", "pickupBy": null,
                            "takenBack": false, "messageDate": "2026-11-20", "payment": "requested",
                            "paymentUrl": "https://mofa.payment-kokopass.jp/x",
                            "suspiciousLinks": ["https://mofa.payment-kokopass.jp.example/x"],
                            "office": "新宿", "receiptNumber": "A-1", "attachments": ["受付票"],
                            "correctionBy": null, "correctionReason": null, "certainty": "certain",
                            "text": "交付予定日は12月3日です。",
                            "evidence": [{"quote": "12月3日", "start": 6, "end": 11, "rule": "planned-date"}]
                          },
                          "changes": {"added": ["new"], "removed": ["gone"]},
                          "effect": "applied",
                          "decision": null,
                          "renewal": {"id": "11111111-0000-4000-8000-000000000001", "status": "submitted"}
                        }
                        """))
                .satisfies(json -> json.assertThat()
                        .extractingPath("$")
                        .asMap()
                        .containsOnlyKeys(
                                "id", "recordedAt", "reading", "changes", "effect", "decision", "learned", "renewal"))
                .satisfies(json -> json.assertThat()
                        .extractingPath("$.reading")
                        .asMap()
                        .hasSize(17)
                        .containsEntry("pickupBy", null));
        assertThat(textRecorded()).isEqualTo(new StatusText.Plain(TEXT));
    }

    @Test
    void answersTheSameTextWithTheOneRecordedBefore() {
        recorded(false);

        assertThat(post("text/plain", TEXT.getBytes(StandardCharsets.UTF_8)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(DETAIL_ID.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, UTF-8",
        "text/plain;charset=utf-8, UTF-8",
        "text/plain;charset=Shift_JIS, Shift_JIS",
        "text/plain;charset=EUC-JP, EUC-JP",
        "text/plain;charset=iso-2022-jp, ISO-2022-JP",
        "text/plain;charset=utf-16, UTF-16",
    })
    void readsTheCharacterSetThatIsSaidElseUtf8(String contentType, String charset) {
        recorded(true);

        assertThat(post(contentType, TEXT.getBytes(Charset.forName(charset)))).hasStatus(HttpStatus.CREATED);
        assertThat(textRecorded()).isEqualTo(new StatusText.Plain(TEXT));
    }

    @Test
    void doesNotTakeAByteOrderMarkForText() {
        recorded(true);

        assertThat(post("text/plain", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.CREATED);
        assertThat(textRecorded()).isEqualTo(new StatusText.Plain(TEXT));
    }

    @Test
    void readsHtml() {
        recorded(true);

        assertThat(post("text/html; charset=UTF-8", "<p>処理中".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.CREATED);
        assertThat(textRecorded()).isEqualTo(new StatusText.Html("<p>処理中"));
    }

    @Test
    void readsTextOrHtmlWithinJson() {
        recorded(true);

        assertThat(post("application/json", "{\"text\":\"a\\n\\u51e6理中\"}".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.CREATED);
        assertThat(textRecorded()).isEqualTo(new StatusText.Plain("a\n処理中"));
    }

    @Test
    void readsHtmlWithinJson() {
        recorded(true);

        assertThat(post("application/json", "{\"html\":\"<b>a\",\"text\":null}".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.CREATED);
        assertThat(textRecorded()).isEqualTo(new StatusText.Html("<b>a"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | text-or-html",
                "{'text':null} | text-or-html",
                "{'text':'a','html':'b'} | text-or-html",
                "{'text':7} | bad-values",
                "{'text':['a']} | bad-values",
                "{'text':'\\udc00'} | bad-values",
                "{'text':'a','on':'2026-11-22'} | bad-values",
                "{'text':'a','text':'b'} | malformed-json",
                "{'text':'a | malformed-json",
                "'text' | no-object",
            })
    void refusesJsonThatIsNotExactlyOneText(String body, String reason) {
        assertThat(post("application/json", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo(reason);
        then(statusDetails).shouldHaveNoInteractions();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "text/html", "application/json", "text/plain;charset=Shift_JIS"})
    void refusesBytesThatAreNoText(String contentType) {
        assertThat(post(contentType, new byte[] {'"', (byte) 0x81, (byte) 0xFF, '"'}))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("not-text");
        then(statusDetails).shouldHaveNoInteractions();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "application/octet-stream",
                "multipart/form-data;boundary=x",
                "application/x-www-form-urlencoded",
                "text/plain;charset=klingon",
                "nonsense"
            })
    void refusesOtherMediaTypes(String contentType) {
        assertThat(post(contentType, "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("unsupported-media-type");
    }

    @Test
    void takesJsonInUtf8Only() {
        assertThat(post("application/json;charset=Shift_JIS", "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("json-is-utf-8");
    }

    @Test
    void refusesABodyWithoutAMediaType() {
        assertThat(mvc.post().uri(URI).with(hanako()).content("text")).hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void refusesNoBodyAtAll() {
        assertThat(mvc.post().uri(URI).with(hanako()).contentType(MediaType.TEXT_PLAIN))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("body-missing");
    }

    @Test
    void takesTheLongestTextInEveryForm() {
        recorded(true);
        String longest = "a".repeat(StatusDetails.MOST_BYTES);

        assertThat(post("text/plain", longest.getBytes(StandardCharsets.UTF_8))).hasStatus(HttpStatus.CREATED);
        assertThat(post("text/plain;charset=utf-32be", longest.getBytes(Charset.forName("UTF-32BE"))))
                .hasStatus(HttpStatus.CREATED);
        assertThat(post(
                        "application/json",
                        ("{\"text\":\"" + "\\u0061".repeat(StatusDetails.MOST_BYTES) + "\"}")
                                .getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.CREATED);
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, 262145",
        "text/html, 262145",
        "text/plain;charset=Shift_JIS, 1048577",
        "application/json, 1573889",
        "application/json, 20000000"
    })
    void readsNoMoreThanTheLongestText(String contentType, int bytes) {
        byte[] body = new byte[bytes];
        Arrays.fill(body, (byte) ' ');

        assertThat(post(contentType, body))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("text-too-long");
        then(statusDetails).shouldHaveNoInteractions();
    }

    @ParameterizedTest
    @CsvSource({"EMPTY, 400, text-empty", "TOO_LONG, 413, text-too-long"})
    void answersWhatTheRecordingRefuses(TextRefused.Because because, int status, String reason) {
        given(statusDetails.record(any(), any(), any(), any())).willThrow(TextRefusals.textRefused(because));

        assertThat(post("text/plain", "a".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(status)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo(reason);
    }

    @Test
    void recordsNothingForARenewalOfAnotherHousehold() {
        given(statusDetails.record(any(), any(), any(), any())).willThrow(new NotFound("renewal", RENEWAL_ID));

        assertThat(post("text/plain", "a".getBytes(StandardCharsets.UTF_8))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsTheTextsOfARenewal() {
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));
        given(statusDetails.ofRenewal(HOUSEHOLD, RENEWAL_ID))
                .willReturn(List.of(detail(new StatusDetail.Decision(
                        Meaning.of(Stage.OUT_OF_VIEW), HANAKO.personId(), Instant.parse("2026-11-23T00:00:00Z")))));

        assertThat(mvc.get().uri(URI).with(hanako()))
                .hasStatusOk()
                .bodyJson()
                .satisfies(json -> json.assertThat().isLenientlyEqualTo("""
                        [{"id": "22222222-0000-4000-8000-000000000001", "effect": "applied",
                          "decision": {"stage": "out-of-view", "at": "2026-11-23T00:00:00Z",
                                       "personId": "aaaaaaaa-0000-4000-8000-000000000001"}}]
                        """))
                .satisfies(
                        json -> json.assertThat().extractingPath("$[0]").asMap().doesNotContainKey("renewal"));
    }

    @Test
    void listsNothingOfARenewalOfAnotherHousehold() {
        assertThat(mvc.get()
                        .uri("/api/v1/renewals/" + UNKNOWN_ID + "/status-details")
                        .with(hanako()))
                .hasStatus(HttpStatus.NOT_FOUND);
        then(statusDetails).shouldHaveNoInteractions();
    }

    @ParameterizedTest
    @EnumSource
    void takesWhatAPersonSaysThatATextMeans(Stage stage) {
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));
        given(statusDetails.decide(HOUSEHOLD, DETAIL_ID, Meaning.of(stage), HANAKO.personId()))
                .willReturn(detail(new StatusDetail.Decision(Meaning.of(stage), HANAKO.personId(), Instant.EPOCH)));

        assertThat(decide("{\"stage\":\"" + stage.code() + "\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.decision.stage")
                .isEqualTo(stage.code());
    }

    @Test
    void takesThePickupDateThatAPersonNames() {
        Meaning meaning = Meaning.of(Stage.PICKUP_SCHEDULED, LocalDate.of(2026, 12, 8));
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));
        given(statusDetails.decide(HOUSEHOLD, DETAIL_ID, meaning, HANAKO.personId()))
                .willReturn(detail(new StatusDetail.Decision(meaning, HANAKO.personId(), Instant.EPOCH)));

        assertThat(decide("{\"stage\":\"pickup-scheduled\",\"pickupFrom\":\"2026-12-08\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.decision.pickupFrom")
                .isEqualTo("2026-12-08");
    }

    @Test
    void takesThatATextTakesANoticeBack() {
        Meaning meaning = Meaning.takesBack();
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));
        given(statusDetails.decide(HOUSEHOLD, DETAIL_ID, meaning, HANAKO.personId()))
                .willReturn(detail(new StatusDetail.Decision(meaning, HANAKO.personId(), Instant.EPOCH)));

        assertThat(decide("{\"stage\":\"in-process\",\"takenBack\":true}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.decision.takenBack")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"stage\":\"ready\",\"takenBack\":true}",
                "{\"stage\":\"in-process\",\"takenBack\":\"yes\"}",
                "{\"stage\":\"received\",\"pickupFrom\":\"2026-12-08\"}",
                "{\"stage\":\"ready\",\"pickupFrom\":\"8 December\"}"
            })
    void refusesAMeaningWhosePartsDoNotGoTogether(String json) {
        assertThat(decide(json)).hasStatus(HttpStatus.BAD_REQUEST);
        then(statusDetails).shouldHaveNoInteractions();
    }

    @Test
    void namesTheStagesThatThereAre() {
        assertThat(decide("{\"stage\":\"done\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .asString()
                .contains("pickup-scheduled", "unknown");
    }

    @Test
    void tellsWhyADecisionCannotBeTaken() {
        given(statusDetails.decide(any(), any(), any(), any()))
                .willThrow(RenewalRefusals.stepRefused(
                        RenewalEvent.READ_READY, RenewalStatus.PICKED_UP, Refusal.ALREADY_PICKED_UP));

        assertThat(decide("{\"stage\":\"ready\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"event": "read-ready", "renewalStatus": "picked-up", "reason": "already-picked-up"}
                        """);
    }

    @Test
    void findsNoTextOfAnotherHousehold() {
        given(statusDetails.decide(any(), any(), any(), any())).willThrow(new NotFound("status detail", DETAIL_ID));

        assertThat(decide("{\"stage\":\"ready\"}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void recorded(boolean isNew) {
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));
        given(statusDetails.record(any(), any(), any(), any()))
                .willReturn(new StatusDetails.Recorded(detail(null), isNew));
    }

    private StatusText textRecorded() {
        ArgumentCaptor<StatusText> text = ArgumentCaptor.captor();
        then(statusDetails).should().record(eq(HOUSEHOLD), eq(RENEWAL_ID), text.capture(), eq(HANAKO.personId()));
        return text.getValue();
    }

    private static StatusDetail detail(StatusDetail.@Nullable Decision decision) {
        return new StatusDetail(
                DETAIL_ID,
                RENEWAL_ID,
                Instant.parse("2026-11-22T00:00:00Z"),
                new StatusText.Plain(TEXT),
                new Reading(
                        Stage.PICKUP_SCHEDULED,
                        LocalDate.of(2026, 12, 3),
                        null,
                        false,
                        LocalDate.of(2026, 11, 20),
                        PaymentNotice.REQUESTED,
                        "https://mofa.payment-kokopass.jp/x",
                        List.of("https://mofa.payment-kokopass.jp.example/x"),
                        "新宿",
                        "A-1",
                        List.of("受付票"),
                        null,
                        null,
                        Certainty.CERTAIN,
                        TEXT,
                        List.of(new Evidence("12月3日", 6, 11, "planned-date"))),
                new TextChanges(List.of("new"), List.of("gone")),
                StatusDetail.Effect.APPLIED,
                decision);
    }

    private MvcTestResult post(String contentType, byte[] body) {
        return mvc.post()
                .uri(URI)
                .with(hanako())
                .header("Content-Type", contentType)
                .content(body)
                .exchange();
    }

    private MvcTestResult decide(String json) {
        return mvc.post()
                .uri("/api/v1/status-details/" + DETAIL_ID + "/decision")
                .with(hanako())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
