package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static uketori.api.Examples.HOLDER;
import static uketori.api.Examples.HOUSEHOLD;
import static uketori.api.Examples.UNKNOWN_ID;
import static uketori.api.Examples.hanako;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uketori.renewal.HolderDetails;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;
import uketori.renewal.RenewalRefusals;

@ApiSliceTests
class HoldersApiTests {

    private static final String HOLDER_JSON = """
            {"id": "33333333-0000-4000-8000-000000000001", "name": "花子", "birthday": "1990-02-28",
             "passportExpiresOn": "2027-01-31", "certificateExpiresOn": null}
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Holders holders;

    @Test
    void listsTheHoldersOfTheHousehold() {
        given(holders.ofHousehold(HOUSEHOLD)).willReturn(List.of(HOLDER));

        assertThat(mvc.get().uri("/api/v1/holders").with(hanako()))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("[" + HOLDER_JSON + "]");
    }

    @Test
    void tellsAHolder() {
        given(holders.find(HOUSEHOLD, HOLDER.id())).willReturn(Optional.of(HOLDER));

        assertThat(mvc.get().uri("/api/v1/holders/" + HOLDER.id()).with(hanako()))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(HOLDER_JSON);
    }

    @Test
    void findsNoHolderOfAnotherHousehold() {
        assertThat(mvc.get().uri("/api/v1/holders/" + UNKNOWN_ID).with(hanako()))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void takesWhatItTold() {
        given(holders.change(any(), any(), any())).willReturn(HOLDER);

        assertThat(put(HOLDER.id(), HOLDER_JSON)).hasStatusOk().bodyJson().isStrictlyEqualTo(HOLDER_JSON);
        then(holders)
                .should()
                .change(
                        HOUSEHOLD,
                        HOLDER.id(),
                        new HolderDetails("花子", LocalDate.of(1990, 2, 28), LocalDate.of(2027, 1, 31), null));
    }

    @Test
    void forgetsTheDatesThatAreLeftOut() {
        given(holders.change(any(), any(), any())).willReturn(HOLDER);

        assertThat(put(HOLDER.id(), "{\"name\":\"Hanako\"}")).hasStatusOk();
        then(holders).should().change(HOUSEHOLD, HOLDER.id(), new HolderDetails("Hanako", null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'birthday':'1990-02-28'} | name",
                "{'name':'a','id':'99999999-0000-4000-8000-000000000001'} | id",
                "{'name':'a','id':'nonsense'} | id",
                "{'name':'a','id':5} | id",
                "{'name':'a','birthday':'0001-01-01'} | birthday",
                "{'name':'a','passportExpiresOn':'2027-02-29'} | passportExpiresOn",
                "{'name':'a','certificateExpiresOn':'2201-01-01'} | certificateExpiresOn",
                "{'name':'a','passportNumber':'TR1234567'} | passportNumber",
            })
    void namesTheFieldWhoseValueCannotBeTaken(String body, String field) {
        assertThat(put(HOLDER.id(), body.replace('\'', '"')))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field);
        then(holders).shouldHaveNoInteractions();
    }

    @Test
    void tellsThatTheNameIsTaken() {
        given(holders.change(any(), any(), any())).willThrow(RenewalRefusals.nameTaken("Taro"));

        assertThat(put(HOLDER.id(), "{\"name\":\"Taro\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"title": "Not possible now", "status": 409, "reason": "name-taken",
                         "detail": "Another holder of the household has that name already. Choose another name."}
                        """);
    }

    @Test
    void changesNoHolderOfAnotherHousehold() {
        given(holders.change(any(), any(), any())).willThrow(new NotFound("holder", UNKNOWN_ID));

        assertThat(put(UNKNOWN_ID, "{\"name\":\"Taro\"}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult put(UUID id, String json) {
        return mvc.put()
                .uri("/api/v1/holders/" + id)
                .with(hanako())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
