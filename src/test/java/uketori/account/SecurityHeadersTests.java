package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import uketori.testing.ApplicationTests;

@ApplicationTests
class SecurityHeadersTests {

    private final MockMvc mvc;

    @Autowired
    SecurityHeadersTests(MockMvc mvc, ApplicationContext application) {
        this.mvc = mvc;
        new Residents(application).livingAlone("Hanako");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/", "/invitation/unknown", "/api/v1/renewals", "/css/none.css", "/actuator/health"})
    void areOnEveryAnswer(String path) throws Exception {
        var response = mvc.perform(get(path)).andReturn().getResponse();

        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                        + "frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void askForEncryptionOnlyWhereThereIsEncryption() throws Exception {
        var response = mvc.perform(get("/sign-in").secure(true)).andReturn().getResponse();

        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
    }

    @Test
    void keepPagesOutOfCaches() throws Exception {
        assertThat(mvc.perform(get("/sign-in")).andReturn().getResponse().getHeader("Cache-Control"))
                .contains("no-store");
        assertThat(mvc.perform(get("/css/none.css")).andReturn().getResponse().getHeader("Cache-Control"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/none.css", "/js/none.js", "/icons/none.png"})
    void leaveStaticFilesOpen(String path) throws Exception {
        assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void tellTheHealthOpenlyAndNothingElse() throws Exception {
        var health = mvc.perform(get("/actuator/health")).andReturn().getResponse();
        assertThat(health.getStatus()).isEqualTo(200);
        assertThat(health.getContentAsString()).contains("\"status\"").doesNotContain("components", "details");
        assertThat(mvc.perform(get("/actuator/metrics/uketori.mails"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(mvc.perform(get("/actuator/env")).andReturn().getResponse().getStatus())
                .isEqualTo(302);
    }
}
