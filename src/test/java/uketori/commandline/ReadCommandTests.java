package uketori.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCommandTests {

    /** 3 December in Tokyo, still 2 December in UTC. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-02T15:30:00Z"), ZoneOffset.UTC);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsStandardInputAsOfTodayInTokyo() {
        assertThat(run("交付予定日:2026年12月3日\n旅券")).isZero();
        assertThat(json().get("stage").asString()).isEqualTo("ready");
        assertThat(json().get("pickupFrom").asString()).isEqualTo("2026-12-03");
        assertThat(json().get("office").isNull()).isTrue();
    }

    @Test
    void readsAFileAsOfAGivenDay() throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), "\uFEFF交付予定日:2026年12月3日\n旅券");
        assertThat(run("", "--on", "2026-11-22", file.toString())).isZero();
        assertThat(json().get("stage").asString()).isEqualTo("pickup-scheduled");
        assertThat(json().get("text").asString()).startsWith("交付");
    }

    @Test
    void readsHtml() {
        assertThat(run("<p hidden>旅券をお渡ししました。</p><p>パスポート切替申請 処理中</p>", "--html"))
                .isZero();
        assertThat(json().get("stage").asString()).isEqualTo("in-process");
    }

    @Test
    void readsOneCaseALineAndGoesOnAfterABadOne() {
        int status = run("""
                {"id":"a","text":"要訂正 パスポート切替申請","on":"2026-11-22"}
                no json
                {"id":"c"}

                {"id":"d","html":"<b>閲覧期間外</b> パスポート切替申請"}
                {"id":"e","text":"x","on":"tomorrow"}
                """, "--lines");
        assertThat(status).isEqualTo(1);
        List<JsonNode> lines = printed().lines().map(MAPPER::readTree).toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).propertyNames()).startsWith("id", "stage");
        assertThat(lines.get(0).get("id").asString()).isEqualTo("a");
        assertThat(lines.get(0).get("stage").asString()).isEqualTo("correction-needed");
        assertThat(lines.get(1).get("line").asInt()).isEqualTo(2);
        assertThat(lines.get(1).get("error").asString()).contains("not JSON");
        assertThat(lines.get(2).get("line").asInt()).isEqualTo(3);
        assertThat(lines.get(3).get("stage").asString()).isEqualTo("out-of-view");
        assertThat(lines.get(4).get("error").asString()).contains("tomorrow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--on", "--on=yesterday", "--colour", "a b", "--html --lines"})
    void saysWhatIsWrongWithItsUsage(String arguments) {
        assertThat(run("", arguments.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: read");
        assertThat(printed()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsToldOnStandardError() {
        assertThat(run("", folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.txt");
    }

    private int run(String input, String... arguments) {
        return new ReadCommand(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        CLOCK)
                .run(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json() {
        return MAPPER.readTree(printed());
    }
}
