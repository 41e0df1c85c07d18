package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static uketori.api.Examples.HANAKO;
import static uketori.api.Examples.HOLDER;
import static uketori.api.Examples.HOUSEHOLD;
import static uketori.api.Examples.RENEWAL_ID;
import static uketori.api.Examples.SUBMITTED;
import static uketori.api.Examples.UNKNOWN_ID;
import static uketori.api.Examples.hanako;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uketori.renewal.CardRegistration;
import uketori.renewal.Cause;
import uketori.renewal.Change;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;
import uketori.renewal.PaymentMethod;
import uketori.renewal.Possibility;
import uketori.renewal.Refusal;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalRefusals;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;

@ApiSliceTests
class RenewalsApiTests {

    private static final RenewalDetails AS_IT_IS = SUBMITTED.details();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Holders holders;

    @Test
    void tellsARenewalWithItsStepsAndItsHistory() {
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));
        given(renewals.possible(SUBMITTED))
                .willReturn(List.of(
                        new Possibility(RenewalEvent.PICKED_UP, null),
                        new Possibility(RenewalEvent.SUBMIT, Refusal.ALREADY_SUBMITTED)));
        given(renewals.history(HOUSEHOLD, RENEWAL_ID))
                .willReturn(List.of(
                        new Change(
                                1,
                                Instant.parse("2026-11-22T00:00:00Z"),
                                null,
                                RenewalStatus.PREPARING,
                                RenewalEvent.LOGGED,
                                Cause.PERSON,
                                HANAKO.personId(),
                                null,
                                null,
                                false,
                                null),
                        new Change(
                                2,
                                Instant.parse("2026-11-22T00:00:01Z"),
                                RenewalStatus.PREPARING,
                                RenewalStatus.IN_PROCESS,
                                RenewalEvent.READ_PICKUP_SCHEDULED,
                                Cause.READING,
                                null,
                                UUID.randomUUID(),
                                "交付予定日 12月3日",
                                true,
                                3L)));

        assertThat(mvc.get().uri("/api/v1/renewals/" + RENEWAL_ID).with(hanako()))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "id": "11111111-0000-4000-8000-000000000001",
                          "holderId": "33333333-0000-4000-8000-000000000001",
                          "holder": "花子",
                          "status": "submitted",
                          "submittedOn": "2026-11-02",
                          "acceptedOn": null,
                          "pickupFrom": "2026-12-03",
                          "pickupBy": "2027-05-02",
                          "pickupByIsAbout": true,
                          "office": "新宿",
                          "slipSaved": false,
                          "slipUntil": null,
                          "correctionBy": null,
                          "payment": {"method": "card", "state": "requested", "url": "https://mofa.payment-kokopass.jp/x"},
                          "possible": [
                            {"event": "picked-up", "possible": true, "because": null, "reason": null},
                            {"event": "submit", "possible": false, "because": "It was sent (words of the tests).", "reason": "already-submitted"}
                          ],
                          "history": [
                            {"at": "2026-11-22T00:00:00Z", "from": null, "to": "preparing", "event": "logged", "cause": "person", "evidence": null, "implied": false, "undone": false},
                            {"at": "2026-11-22T00:00:01Z", "from": "preparing", "to": "in-process", "event": "read-pickup-scheduled", "cause": "reading", "evidence": "交付予定日 12月3日", "implied": true, "undone": true}
                          ]
                        }
                        """);
    }

    @Test
    void tellsWhatIsNotKnownAsNull() {
        Renewal bare = new Renewal(
                RENEWAL_ID,
                HOUSEHOLD,
                HOLDER.id(),
                HOLDER.name(),
                RenewalStatus.PREPARING,
                null,
                null,
                null,
                null,
                null,
                PaymentMethod.UNDECIDED,
                CardRegistration.NONE,
                null,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                Instant.EPOCH);
        given(renewals.ofHousehold(HOUSEHOLD)).willReturn(List.of(bare));

        assertThat(mvc.get().uri("/api/v1/renewals").with(hanako()))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        [{
                          "id": "11111111-0000-4000-8000-000000000001",
                          "holderId": "33333333-0000-4000-8000-000000000001",
                          "holder": "花子",
                          "status": "preparing",
                          "submittedOn": null,
                          "acceptedOn": null,
                          "pickupFrom": null,
                          "pickupBy": null,
                          "pickupByIsAbout": false,
                          "office": null,
                          "slipSaved": true,
                          "slipUntil": null,
                          "correctionBy": null,
                          "payment": {"method": "undecided", "state": "none", "url": null},
                          "possible": [],
                          "history": []
                        }]
                        """);
    }

    @Test
    void listsNothingAsAnEmptyList() {
        assertThat(mvc.get().uri("/api/v1/renewals").with(hanako()))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999-0000-4000-8000-000000000001", "1-1-1-1-1", "nonsense", "1", "%E5%8F%97"})
    void findsNothingForAnIdThatIsNotOfTheHousehold(String id) {
        assertThat(mvc.get().uri(URI.create("/api/v1/renewals/" + id)).with(hanako()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("not-found");
    }

    @Test
    void logsARenewalOfANamedHolder() {
        logged();

        assertThat(post("/api/v1/renewals", """
                        {"holder": " 花子　", "status": "ready", "submittedOn": "2026-11-02", "acceptedOn": "2026-11-05",
                         "paymentMethod": "stamps", "office": "新宿"}"""))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader(HttpHeaders.LOCATION, "http://localhost/api/v1/renewals/" + RENEWAL_ID)
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(RENEWAL_ID.toString());
        then(renewals)
                .should()
                .log(
                        HOUSEHOLD,
                        HOLDER.id(),
                        RenewalStatus.READY,
                        new RenewalDetails(
                                LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 5), null, "新宿", PaymentMethod.STAMPS),
                        HANAKO.personId());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'holder':'花子'} | PREPARING",
                "{'holder':'花子','submittedOn':null,'acceptedOn':null,'status':null} | PREPARING",
                "{'holder':'花子','submittedOn':'2026-11-02'} | SUBMITTED",
                "{'holder':'花子','acceptedOn':'2026-11-02'} | IN_PROCESS",
                "{'holder':'花子','submittedOn':'2026-11-01','acceptedOn':'2026-11-02'} | IN_PROCESS",
                "{'holder':'花子','submittedOn':'2026-11-01','status':'preparing'} | PREPARING",
            },
            quoteCharacter = '`')
    void takesTheStatusThatIsSaidOrElseThatTheDatesTell(String body, RenewalStatus status) {
        logged();

        assertThat(post("/api/v1/renewals", body.replace('\'', '"'))).hasStatus(HttpStatus.CREATED);
        then(renewals).should().log(any(), any(), eq(status), any(), any());
    }

    @ParameterizedTest
    @EnumSource
    void logsARenewalWhereverItStands(RenewalStatus status) {
        logged();

        assertThat(post("/api/v1/renewals", "{\"holder\":\"花子\",\"status\":\"" + status.code() + "\"}"))
                .hasStatus(HttpStatus.CREATED);
        then(renewals).should().log(any(), any(), eq(status), any(), any());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | holder | It is required.",
                "{'holder':null} | holder | It is required.",
                "{'holder':'  　'} | holder | It must not be empty.",
                "{'holder':7} | holder | It must be a string",
                "{'holder':['花子']} | holder | It must be a string",
                "{'holder':'a\\r\\nBcc: x@example.org'} | holder | without control characters",
                "{'holder':'a\\u0000b'} | holder | without control characters",
                "{'holder':'a\\u2028b'} | holder | without control characters",
                "{'holder':'a\\ud800b'} | holder | half of a character",
                "{'holder':'a','status':'Submitted'} | status | It must be one of: preparing, submitted, in-process",
                "{'holder':'a','status':3} | status | It must be a string",
                "{'holder':'a','submittedOn':'2026-02-30'} | submittedOn | It must be a day of the calendar",
                "{'holder':'a','submittedOn':'2026-11-2'} | submittedOn | It must be a day of the calendar",
                "{'holder':'a','submittedOn':''} | submittedOn | It must be a day of the calendar",
                "{'holder':'a','submittedOn':'2026-11-02T00:00:00Z'} | submittedOn | It must be a day of the calendar",
                "{'holder':'a','submittedOn':20261102} | submittedOn | It must be a string",
                "{'holder':'a','submittedOn':[2026,11,2]} | submittedOn | It must be a string",
                "{'holder':'a','acceptedOn':'0001-01-01'} | acceptedOn | between 1900-01-01 and 2200-12-31",
                "{'holder':'a','acceptedOn':'+99999-01-01'} | acceptedOn | between 1900-01-01 and 2200-12-31",
                "{'holder':'a','paymentMethod':'cash'} | paymentMethod | It must be one of: card, stamps, undecided",
                "{'holder':'a','office':''} | office | It must not be empty.",
                "{'holder':'a','office':'a\\nb'} | office | without control characters",
                "{'holder':'a','pickupFrom':'2026-12-03'} | pickupFrom | There is no such field here. Known are: holder, status, submittedOn, acceptedOn, paymentMethod, office.",
                "{'holder':'a','id':'1'} | id | There is no such field here.",
            },
            quoteCharacter = '`')
    void namesTheFieldWhoseValueCannotBeTaken(String body, String field, String message) {
        assertThat(post("/api/v1/renewals", body.replace('\'', '"')))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .satisfies(json -> json.assertThat().extractingPath("$.reason").isEqualTo("bad-values"))
                .satisfies(json ->
                        json.assertThat().extractingPath("$.errors.length()").isEqualTo(1))
                .satisfies(json ->
                        json.assertThat().extractingPath("$.errors[0].field").isEqualTo(field))
                .satisfies(json -> json.assertThat()
                        .extractingPath("$.errors[0].message")
                        .asString()
                        .contains(message));
        then(holders).shouldHaveNoInteractions();
        then(renewals).shouldHaveNoInteractions();
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(post("/api/v1/renewals", """
                        {"status":"x","submittedOn":"y","surprise":1,"another":2}"""))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("holder", "status", "submittedOn", "surprise", "another");
    }

    @Test
    void boundsNamesByCharactersAndNotByUnits() {
        logged();

        assertThat(post("/api/v1/renewals", "{\"holder\":\"" + "𠮷".repeat(100) + "\"}"))
                .hasStatus(HttpStatus.CREATED);
        assertThat(post("/api/v1/renewals", "{\"holder\":\"" + "𠮷".repeat(101) + "\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("/api/v1/renewals", "{\"holder\":\"a\",\"office\":\"" + "京".repeat(200) + "\"}"))
                .hasStatus(HttpStatus.CREATED);
        assertThat(post("/api/v1/renewals", "{\"holder\":\"a\",\"office\":\"" + "京".repeat(201) + "\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/merge-patch+json"})
    void changesOnlyTheFieldsThatArePresent(String mediaType) {
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));
        given(renewals.amend(any(), any(), any(), any(), any())).willReturn(SUBMITTED);

        assertThat(patch(mediaType, """
                        {"acceptedOn": "2026-11-05", "office": null}""")).hasStatusOk();
        assertThat(amended())
                .isEqualTo(new RenewalDetails(
                        AS_IT_IS.submittedOn(),
                        LocalDate.of(2026, 11, 5),
                        AS_IT_IS.pickupFrom(),
                        null,
                        AS_IT_IS.paymentMethod()));
    }

    @Test
    void clearsWhatIsNull() {
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));
        given(renewals.amend(any(), any(), any(), any(), any())).willReturn(SUBMITTED);

        assertThat(patch("application/json", """
                        {"submittedOn":null,"acceptedOn":null,"paymentMethod":null,"office":null,"pickupFrom":null}""")).hasStatusOk();
        assertThat(amended()).isEqualTo(RenewalDetails.none());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"office\":\"新宿\",\"pickupFrom\":\"2026-12-03\"}"})
    void leavesNoRowForAPatchThatChangesNothing(String body) {
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));

        assertThat(patch("application/json", body)).hasStatusOk();
        then(renewals).should(never()).amend(any(), any(), any(), any(), any());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'status':'ready'} | status | The status is changed by events: POST /api/v1/renewals/<id>/events.",
                "{'status':null} | status | The status is changed by events: POST /api/v1/renewals/<id>/events.",
                "{'holder':'Taro'} | holder | A renewal stays with its holder.",
                "{'pickupBy':'2027-01-01'} | pickupBy | There is no such field here. Known are: submittedOn, acceptedOn, paymentMethod, office, pickupFrom.",
                "{'pickupFrom':'soon'} | pickupFrom | It must be a day of the calendar",
            },
            quoteCharacter = '`')
    void refusesFieldsThatAreNotChangedHere(String body, String field, String message) {
        given(renewals.find(HOUSEHOLD, RENEWAL_ID)).willReturn(Optional.of(SUBMITTED));

        assertThat(patch("application/merge-patch+json", body.replace('\'', '"')))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .satisfies(json ->
                        json.assertThat().extractingPath("$.errors[0].field").isEqualTo(field))
                .satisfies(json -> json.assertThat()
                        .extractingPath("$.errors[0].message")
                        .asString()
                        .contains(message));
        then(renewals).should(never()).amend(any(), any(), any(), any(), any());
    }

    @Test
    void doesNotChangeARenewalThatIsNotOfTheHousehold() {
        assertThat(mvc.patch()
                        .uri("/api/v1/renewals/" + UNKNOWN_ID)
                        .with(hanako())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"office\":\"x\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
        then(renewals).should(never()).amend(any(), any(), any(), any(), any());
    }

    @Test
    void takesAStep() {
        Renewal pickedUp = Examples.renewal(RenewalStatus.PICKED_UP);
        given(renewals.take(HOUSEHOLD, RENEWAL_ID, RenewalEvent.PICKED_UP, HANAKO.personId()))
                .willReturn(pickedUp);

        assertThat(post("/api/v1/renewals/" + RENEWAL_ID + "/events", "{\"event\":\"picked-up\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("picked-up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"event\":\"fly\"}",
                "{\"event\":\"logged\"}",
                "{\"event\":\"amend\"}",
                "{\"event\":\"read-ready\"}",
                "{\"event\":\"pickup-time-over\"}"
            })
    void namesTheStepsThatThereAre(String body) {
        assertThat(post("/api/v1/renewals/" + RENEWAL_ID + "/events", body))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo("It must be one of: submit, accepted, resubmit, ready, picked-up, refused, withdraw,"
                        + " card-registered, slip-saved, undo.");
    }

    @Test
    void tellsWhyAStepIsNotPossible() {
        given(renewals.take(any(), any(), any(), any()))
                .willThrow(RenewalRefusals.stepRefused(
                        RenewalEvent.SUBMIT, RenewalStatus.SUBMITTED, Refusal.ALREADY_SUBMITTED));

        assertThat(post("/api/v1/renewals/" + RENEWAL_ID + "/events", "{\"event\":\"submit\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"title": "Not possible now", "status": 409, "detail": "It was sent (words of the tests).",
                         "reason": "already-submitted", "event": "submit", "renewalStatus": "submitted"}
                        """);
    }

    @Test
    void tellsThatSomebodyElseWasFaster() {
        given(renewals.take(any(), any(), any(), any())).willThrow(RenewalRefusals.changedMeanwhile(RENEWAL_ID));

        assertThat(post("/api/v1/renewals/" + RENEWAL_ID + "/events", "{\"event\":\"submit\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void takesNoStepOfARenewalThatIsNotOfTheHousehold() {
        given(renewals.take(any(), any(), any(), any())).willThrow(new NotFound("renewal", UNKNOWN_ID));

        assertThat(post("/api/v1/renewals/" + UNKNOWN_ID + "/events", "{\"event\":\"submit\"}"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void logged() {
        given(holders.named(any(), any())).willReturn(HOLDER);
        given(renewals.log(any(), any(), any(), any(), any())).willReturn(SUBMITTED);
    }

    private @Nullable RenewalDetails amended() {
        ArgumentCaptor<RenewalDetails> details = ArgumentCaptor.captor();
        then(renewals)
                .should()
                .amend(
                        eq(HOUSEHOLD),
                        eq(RENEWAL_ID),
                        eq(SUBMITTED.details()),
                        details.capture(),
                        eq(HANAKO.personId()));
        return details.getValue();
    }

    private MvcTestResult post(String uri, String json) {
        return mvc.post()
                .uri(uri)
                .with(hanako())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult patch(String mediaType, String json) {
        return mvc.patch()
                .uri("/api/v1/renewals/" + RENEWAL_ID)
                .with(hanako())
                .contentType(mediaType)
                .content(json)
                .exchange();
    }
}
