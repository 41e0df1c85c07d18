package uketori.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static uketori.api.Examples.HOUSEHOLD;
import static uketori.api.Examples.hanako;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uketori.classifier.Stage;
import uketori.renewal.NotFound;
import uketori.statusdetail.LearnedWording;
import uketori.statusdetail.LearnedWordings;

@ApiSliceTests
class LearnedWordingsApiTests {

    private static final UUID ID = UUID.fromString("66666666-0000-0000-0000-000000000001");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LearnedWordings wordings;

    @Test
    void listsTheHouseholdsLearnedWordings() {
        given(wordings.ofHousehold(HOUSEHOLD))
                .willReturn(List.of(new LearnedWording(
                        ID, Stage.READY, "窓口に揃いました。", ID, ID, ID, Instant.parse("2026-11-12T01:00:00Z"))));

        assertThat(mvc.get().uri("/api/v1/learned-wordings").with(hanako()))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        [{"id": "%1$s", "stage": "ready", "excerpt": "窓口に揃いました。", "renewalId": "%1$s",
                          "statusDetailId": "%1$s", "taughtAt": "2026-11-12T01:00:00Z", "personId": "%1$s"}]
                        """.formatted(ID));
    }

    @Test
    void forgetsOne() {
        assertThat(mvc.delete().uri("/api/v1/learned-wordings/" + ID).with(hanako()))
                .hasStatus(HttpStatus.NO_CONTENT);

        then(wordings).should().forget(HOUSEHOLD, ID);
    }

    @Test
    void findsNoneOfAnotherHousehold() {
        willThrow(new NotFound("learned wording", ID)).given(wordings).forget(HOUSEHOLD, ID);

        assertThat(mvc.delete().uri("/api/v1/learned-wordings/" + ID).with(hanako()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
