package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ApiMessagesTests {

    @Test
    void sayTheSameInBothLanguages() throws IOException {
        Properties english = read("/messages/api.properties");
        Properties japanese = read("/messages/api_ja.properties");

        assertThat(japanese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(japanese.getProperty(key))
                        .as(key)
                        .isNotEqualTo(english.getProperty(key))
                        .matches(text ->
                                text.contains("{0}") == english.getProperty(key).contains("{0}"))
                        .doesNotContain("'"));
    }

    @Test
    void holdNoSentenceThatNobodySays() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/uketori/api"))) {
            for (Path file : files.toList()) {
                sources.append(Files.readString(file));
            }
        }

        assertThat(read("/messages/api.properties").stringPropertyNames())
                .filteredOn(key -> !key.startsWith("api.title."))
                .allSatisfy(
                        key -> assertThat(sources).contains('"' + key.replaceFirst("^api\\.(field\\.)?", "") + '"'));
    }

    private static Properties read(String resource) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ApiMessagesTests.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
