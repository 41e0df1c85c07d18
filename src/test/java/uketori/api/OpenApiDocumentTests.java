package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uketori.api.Examples.hanako;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The document was checked once against the schema of OpenAPI 3.1 as well; what can go wrong later is checked here. */
@ApiSliceTests
class OpenApiDocumentTests {

    private static final Pattern PATH_VARIABLE = Pattern.compile("\\{(\\w+)}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private JsonNode document = ApiJson.MAPPER.nullNode();

    @BeforeEach
    void read() throws UnsupportedEncodingException {
        MvcTestResult answer =
                mvc.get().uri("/api/v1/openapi.json").with(hanako()).exchange();
        assertThat(answer).hasStatusOk().hasContentType("application/json");
        document = ApiJson.MAPPER.readTree(answer.getResponse().getContentAsString());
    }

    @Test
    void listsEveryRouteAndNoOther() {
        Set<String> routes = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackage() == RenewalsApi.class.getPackage()) {
                mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> mapping.getPatternValues().forEach(path -> routes.add(verb + " " + path)));
            }
        });
        Set<String> listed = new TreeSet<>();
        forEachOperation((path, verb, _) -> listed.add(verb + " " + path));

        assertThat(listed).isEqualTo(routes).hasSize(18);
    }

    @Test
    void asksForABearerToken() {
        assertThat(document.at("/openapi").stringValue()).startsWith("3.1");
        assertThat(document.at("/components/securitySchemes/token/type").stringValue())
                .isEqualTo("http");
        assertThat(document.at("/components/securitySchemes/token/scheme").stringValue())
                .isEqualTo("bearer");
        assertThat(document.at("/security/0/token").isArray()).isTrue();
    }

    @Test
    void tellsOfEveryOperationWhatItIsWhatItTakesAndHowItFails() {
        List<String> ids = new ArrayList<>();
        forEachOperation((path, verb, operation) -> {
            String where = verb + " " + path;
            ids.add(operation.path("operationId").stringValue());
            assertThat(operation.path("summary").stringValue()).as(where).isNotBlank();
            assertThat(operation
                            .path("parameters")
                            .valueStream()
                            .filter(parameter ->
                                    parameter.path("in").stringValue().equals("path"))
                            .map(parameter -> parameter.path("name").stringValue()))
                    .as(where)
                    .containsExactlyElementsOf(PATH_VARIABLE
                            .matcher(path)
                            .results()
                            .map(match -> match.group(1))
                            .toList());
            JsonNode responses = operation.path("responses");
            assertThat(responses.propertyNames()).as(where).contains("401", "406");
            if (path.contains("{")) {
                assertThat(responses.propertyNames()).as(where).contains("404");
            }
            if (operation.has("requestBody")) {
                assertThat(responses.propertyNames()).as(where).contains("400", "413", "415");
            }
            responses.forEachEntry((status, response) -> assertThat(response.at(
                                    status.startsWith("2")
                                            ? "/content/%s/schema"
                                                    .formatted(
                                                            path.endsWith("-images")
                                                                    ? "image~1jpeg"
                                                                    : "application~1json")
                                            : "/content/application~1problem+json/schema/$ref")
                            .isMissingNode())
                    .as(where + " " + status)
                    .isEqualTo(status.equals("204")));
        });
        assertThat(ids).hasSize(18).doesNotHaveDuplicates();
    }

    @Test
    void refersToNothingThatIsNotThere() {
        List<String> references = document.findValuesAsString("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isObject())
                        .as(reference)
                        .isTrue());
    }

    @Test
    void tellsOfTypesWhatTheApiWritesAndTakes() {
        JsonNode schemas = document.at("/components/schemas");

        assertThat(schemas.at("/Renewal/required").valueStream().map(JsonNode::stringValue))
                .contains("id", "pickupFrom", "history");
        assertThat(schemas.at("/Renewal/properties/pickupFrom/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(schemas.at("/Renewal/properties/status/enum").toString()).contains("\"in-process\"");
        assertThat(schemas.at("/Change/properties/from/enum").toString()).endsWith("\"lapsed\",null]");
        assertThat(schemas.at("/StepAsked/properties/event/enum").toString())
                .contains("\"picked-up\"", "\"undo\"")
                .doesNotContain("logged", "read-");
        assertThat(schemas.at("/NewRenewal/required").toString()).isEqualTo("[\"holder\"]");
        assertThat(schemas.at("/NewRenewal/additionalProperties").booleanValue())
                .isFalse();
        assertThat(schemas.at("/Problem/required").toString()).doesNotContain("errors");
    }

    @Test
    void tellsWhichParametersARequestOfAnAddressTakes() {
        JsonNode get = document.path("paths").path("/api/v1/certificate-expiry").path("get");

        assertThat(get.path("parameters").findValuesAsString("name"))
                .containsExactly("issuedOn", "birthday", "cardExpiresOn");
        assertThat(get.at("/parameters/0/required").booleanValue()).isTrue();
        assertThat(get.at("/parameters/0/schema/format").stringValue()).isEqualTo("date");
        assertThat(get.path("responses").propertyNames()).contains("400");
        assertThat(document.at("/components/schemas/Eligibility/properties/eligible/enum")
                        .toString())
                .isEqualTo("[\"yes\",\"no\",\"unsure\"]");
    }

    @Test
    void tellsInWhichFormsATextIsTaken() {
        JsonNode post = document.path("paths")
                .path("/api/v1/renewals/{id}/status-details")
                .path("post");

        assertThat(post.at("/requestBody/content").propertyNames())
                .containsExactlyInAnyOrder("text/plain", "text/html", "application/json");
        assertThat(post.path("responses").propertyNames()).contains("200", "201");
    }

    private void forEachOperation(Operations operations) {
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry(
                        (verb, operation) -> operations.accept(path, verb.toUpperCase(Locale.ROOT), operation)));
    }

    private interface Operations {
        void accept(String path, String verb, JsonNode operation);
    }
}
