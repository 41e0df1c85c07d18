package uketori.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingJsonTests {

    @Test
    void comesBackAsItWasWritten() {
        for (String source : List.of("/corpus/dev.jsonl", "/corpus/own.jsonl")) {
            for (Case sample : Case.from(source)) {
                Reading reading = sample.read();
                assertThat(ReadingJson.read(ReadingJson.write(reading).toString()))
                        .isEqualTo(reading);
            }
        }
    }

    @Test
    void writesCodesIsoDatesAndNulls() {
        Reading reading = new Reading(
                Stage.PICKUP_SCHEDULED,
                LocalDate.of(2026, 12, 3),
                null,
                false,
                null,
                PaymentNotice.REQUESTED,
                null,
                List.of("http://x"),
                null,
                null,
                List.of(),
                null,
                null,
                Certainty.LIKELY,
                "旅券",
                List.of(new Evidence("旅", 0, 1, "r")));
        assertThat(ReadingJson.write(reading).toString())
                .isEqualTo(
                        "{\"stage\":\"pickup-scheduled\",\"pickupFrom\":\"2026-12-03\",\"pickupBy\":null,\"takenBack\":false,"
                                + "\"messageDate\":null,\"payment\":\"requested\",\"paymentUrl\":null,\"suspiciousLinks\":[\"http://x\"],"
                                + "\"office\":null,\"receiptNumber\":null,\"attachments\":[],\"correctionBy\":null,\"correctionReason\":null,"
                                + "\"certainty\":\"likely\",\"text\":\"旅券\",\"evidence\":[{\"quote\":\"旅\",\"start\":0,\"end\":1,\"rule\":\"r\"}]}");
    }

    @Test
    void refusesWhatIsNoReading() {
        assertThatThrownBy(() -> ReadingJson.read("{")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadingJson.read("{\"stage\":\"x\"}")).isInstanceOf(IllegalArgumentException.class);
    }
}
