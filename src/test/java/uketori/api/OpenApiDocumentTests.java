package uketori.api;

import static uketori.api.Examples.hanako;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiSliceTests
class OpenApiDocumentTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void dumps() throws Exception {
        var r = mvc.get().uri("/api/v1/openapi.json").with(hanako()).exchange();
        Files.writeString(
                Path.of("/tmp/openapi.json"),
                r.getResponse().getStatus() + "\n" + r.getResponse().getContentAsString());
    }
}
