package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uketori.api.Examples.hanako;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiSliceTests
class PreparationApiTests {

    private static final String ANSWERS = """
            {"on":"2026-11-22","birthday":"1984-06-01","passportExpiresOn":"2027-04-18","blankSpreads":9,
             "domicileUnchanged":true,"nameUnchanged":true,"sexUnchanged":true,"cardUpToDate":true,
             "residence":"japan","otherApplication":false}
            """;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void tellsThatOneMayRenewAndWhy() {
        assertThat(check(ANSWERS, "en")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"eligible": "yes", "reasons": [
                  {"code": "under-one-year", "text": "Less than a year of validity is left."},
                  {"code": "applies-alone",
                   "text": "From 18 on, one applies oneself, with one’s own My Number Card."}],
                 "from": "2026-11-22"}
                """);
    }

    @Test
    void tellsFromWhichDayItWillBeAYesInTheReadersLanguage() {
        MvcTestResult answer = check(ANSWERS.replace("2027-04-18", "2030-03-15"), "ja");

        assertThat(answer).bodyJson().extractingPath("$.eligible").isEqualTo("no");
        assertThat(answer).bodyJson().extractingPath("$.from").isEqualTo("2029-03-16");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.reasons[0].text")
                .asString()
                .contains("2029-03-16から申請できます");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on",
                "birthday",
                "passportExpiresOn",
                "blankSpreads",
                "domicileUnchanged",
                "nameUnchanged",
                "sexUnchanged",
                "cardUpToDate",
                "residence",
                "otherApplication"
            })
    void isUnsureWhileAnAnswerIsMissingOrNull(String field) {
        for (String answers : new String[] {
            ANSWERS.replaceFirst("\"" + field + "\":[^,}]+,?", "").replaceFirst(",\\s*}", "}"),
            ANSWERS.replaceFirst("(\"" + field + "\":)[^,}]+", "$1null")
        }) {
            MvcTestResult answer = check(answers, "en");

            assertThat(answer)
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.eligible")
                    .isEqualTo("unsure");
            assertThat(answer).bodyJson().extractingPath("$.from").isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'on':'2026-02-30'} | on",
                "{'on':'2026-11-22','birthday':'2026-11-23'} | birthday",
                "{'blankSpreads':-1} | blankSpreads",
                "{'blankSpreads':101} | blankSpreads",
                "{'blankSpreads':99999999999} | blankSpreads",
                "{'blankSpreads':2.5} | blankSpreads",
                "{'blankSpreads':'2'} | blankSpreads",
                "{'domicileUnchanged':'yes'} | domicileUnchanged",
                "{'residence':'moon'} | residence",
                "{'password':'secret'} | password",
            })
    void namesTheFieldWhoseValueCannotBeTaken(String body, String field) {
        assertThat(check(body.replace('\'', '"'), "en"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field);
    }

    @Test
    void reckonsWhenACertificateExpires() {
        assertThat(reckon("issuedOn=2024-05-10&birthday=1984-02-29&cardExpiresOn=2034-02-28", "en"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"expiresOn": "2029-02-28", "renewableFrom": "2028-11-28",
                         "reckoning": "Issued on 2024-05-10: the fifth birthday after that is 2029-02-28. The card itself does not expire before that (its last day is 2034-02-28). In a common year, a birthday on 29 February counts as 28 February."}
                        """);
        assertThat(reckon("issuedOn=2024-05-10&birthday=1990-05-20&cardExpiresOn=2027-01-01", "ja"))
                .bodyJson()
                .extractingPath("$.reckoning")
                .asString()
                .contains("カード自体の期限が2027-01-01で先に来る");
        assertThat(reckon("issuedOn=2024-05-10&birthday=1990-05-20", "en"))
                .bodyJson()
                .extractingPath("$.reckoning")
                .asString()
                .endsWith("you did not enter the card’s last day.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "birthday=1990-05-20 | issuedOn | It is required.",
                "issuedOn=2024-05-10 | birthday | It is required.",
                "issuedOn=&birthday=1990-05-20 | issuedOn | It must be a day of the calendar, written like 2026-11-02.",
                "issuedOn=2024-02-30&birthday=1990-05-20 | issuedOn | It must be a day of the calendar, written like 2026-11-02.",
                "issuedOn=2024-05-10&birthday=2024-05-11 | birthday | The day must not be after that of “issuedOn”.",
                "issuedOn=2024-05-10&birthday=1990-05-20&cardExpiresOn=2024-05-09 | cardExpiresOn | The day must not be before that of “issuedOn”.",
                "issuedOn=2024-05-10&issuedOn=2024-05-11&birthday=1990-05-20 | issuedOn | It stands in the address more than once. Leave one.",
                "issuedOn=2024-05-10&birthday=1990-05-20&cardExpires=2027-01-01 | cardExpires | There is no such field here. Known are: issuedOn, birthday, cardExpiresOn.",
            })
    void saysWhatIsWrongWithAParameter(String query, String field, String message) {
        MvcTestResult answer = reckon(query, "en");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].message").isEqualTo(message);
    }

    private MvcTestResult check(String json, String language) {
        return mvc.post()
                .uri("/api/v1/eligibility-checks")
                .with(hanako())
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    private MvcTestResult reckon(String query, String language) {
        return mvc.get()
                .uri("/api/v1/certificate-expiry?" + query)
                .with(hanako())
                .header("Accept-Language", language)
                .exchange();
    }
}
