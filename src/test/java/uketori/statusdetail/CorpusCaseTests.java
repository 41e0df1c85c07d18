package uketori.statusdetail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uketori.classifier.Classifier;
import uketori.classifier.Stage;
import uketori.classifier.StatusText;
import uketori.statusdetail.StatusDetail.Decision;
import uketori.statusdetail.StatusDetail.Effect;

class CorpusCaseTests {

    private static final Instant AT = Instant.parse("2026-11-22T20:00:00Z");

    private static JsonNode exported(StatusText text, StatusDetail.@Nullable Decision decision) {
        StatusDetail detail = new StatusDetail(
                UUID.randomUUID(),
                UUID.randomUUID(),
                AT,
                text,
                new Classifier().read(text, LocalDate.of(2026, 11, 23)),
                TextChanges.NONE,
                Effect.UNSURE,
                decision);
        return JsonMapper.shared()
                .readTree(CorpusCase.of(detail, List.of("旅野花子")).line());
    }

    @Test
    void is_a_case_as_the_corpus_has_them_in_one_line() {
        JsonNode json = exported(
                new StatusText.Plain("旅野花子様\n受付番号:ABCDEF\nお知らせが1件あります。"),
                new Decision(Meaning.of(Stage.IN_PROCESS), UUID.randomUUID(), AT));

        assertThat(json.propertyNames()).containsExactly("id", "text", "on", "expect");
        assertThat(json.path("text").asString()).isEqualTo("■■■様\n受付番号:■■■\nお知らせが1件あります。");
        assertThat(json.path("on").asString()).isEqualTo("2026-11-23");
        assertThat(json.at("/expect/stage").asString()).isEqualTo("in-process");
        assertThat(json.toString()).doesNotContain("\n");
    }

    @Test
    void says_no_stage_that_nobody_said() {
        assertThat(exported(new StatusText.Html("<p>お知らせ</p>"), null).propertyNames())
                .containsExactly("id", "html", "on");
    }
}
