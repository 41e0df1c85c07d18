package uketori.classifier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a message comes to.
 *
 * @param stage the stage that it tells
 * @param pickupFrom the first day for collecting, if it gives one
 * @param takenBack whether it takes back an earlier date or notice
 * @param certain whether official wording says so
 * @param evidence the words that say so
 */
record Judgement(
        Stage stage, @Nullable LocalDate pickupFrom, boolean takenBack, boolean certain, List<Evidence> evidence) {

    Judgement {
        evidence = List.copyOf(evidence);
        if (stage != Stage.READY && stage != Stage.PICKUP_SCHEDULED) {
            pickupFrom = null;
        }
    }

    static Judgement of(Stage stage, List<Finding> findings) {
        return new Judgement(
                stage,
                null,
                false,
                findings.stream().anyMatch(finding -> finding.rule().official()),
                findings.stream().map(Finding::evidence).toList());
    }

    static Judgement unsure(List<Evidence> evidence) {
        return new Judgement(Stage.UNKNOWN, null, false, false, evidence);
    }

    /** What contradicts itself: unsure, with the words of both sides. */
    static Judgement contradiction(List<Finding> some, List<Finding> others) {
        return unsure(Stream.concat(some.stream(), others.stream())
                .map(Finding::evidence)
                .toList());
    }
}
