package uketori.classifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Judges a message that tells of an end, or of what has to be done so that the application goes on. */
final class Ending {

    private static final Wording NOT_ISSUED = Wording.of("発給|発行|issue");

    private static final Wording DECIDED =
            Wording.of("却下|拒否|不受理|審査の?結果|reject|refus|denied|dismiss|decided|declin|examination");
    private final Statement statement;
    private final PickupDates dates;
    private final List<Finding> ends;

    Ending(Statement statement, PickupDates dates) {
        this.statement = statement;
        this.dates = dates;
        this.ends = statement
                .saying(
                        Says.REFUSED,
                        Says.WITHDRAWN,
                        Says.PICKED_UP,
                        Says.OUT_OF_VIEW,
                        Says.ERROR,
                        Says.CORRECTION,
                        Says.SENT_BACK)
                .toList();
    }

    boolean isTold() {
        return !ends.isEmpty();
    }

    Judgement judge() {
        Map<Stage, List<Finding>> byStage = byStage();
        Map.Entry<Stage, List<Finding>> told = byStage.entrySet().iterator().next();
        if (byStage.size() > 1 || contradictedByPickup(told.getKey())) {
            return Judgement.contradiction(ends, pickupWords());
        }
        return Judgement.of(told.getKey(), told.getValue());
    }

    /** What is told, by the stage that it comes to; what only follows from another of them is left out. */
    private Map<Stage, List<Finding>> byStage() {
        Map<Stage, List<Finding>> byStage = new LinkedHashMap<>();
        for (Finding end : ends) {
            byStage.computeIfAbsent(end.says().stage(), stage -> new ArrayList<>())
                    .add(end);
        }
        if (byStage.containsKey(Stage.CORRECTION_NEEDED)) {
            if (statement.says(Says.SENT_BACK) && !statement.says(Says.REFUSED)) {
                byStage.remove(Stage.REFUSED);
            }
            if (byStage.containsKey(Stage.SUBMISSION_ERROR)) {
                byStage.remove(Stage.CORRECTION_NEEDED);
            }
        }
        if (byStage.containsKey(Stage.WITHDRAWN)
                && !statement.says(Says.SENT_BACK)
                && ends.stream().filter(end -> end.says() == Says.REFUSED).allMatch(Ending::namesNoDecision)) {
            byStage.remove(Stage.REFUSED);
        }
        return byStage;
    }

    /** That nothing is issued follows from a withdrawal just as from a refusal. */
    private static boolean namesNoDecision(Finding end) {
        return NOT_ISSUED.isIn(end.sentence().words())
                && !DECIDED.isIn(end.sentence().words());
    }

    private boolean contradictedByPickup(Stage stage) {
        boolean dated = !dates.stated().isEmpty();
        boolean asked = statement.says(Says.READY, Says.COLLECTABLE, Says.INVITED) || welcomesToCollect();
        return switch (stage) {
            case PICKED_UP ->
                asked
                        || statement.says(Says.NOT_YET)
                        || dates.anyAhead()
                        || !Waiting.underReview(statement).isEmpty();
            case SUBMISSION_ERROR -> asked || dated || statement.says(Says.RECEIVED);
            case OUT_OF_VIEW -> asked;
            default -> asked || dated;
        };
    }

    /** Whether it says where passports are collected, and asks to come in a sentence of its own. */
    private boolean welcomesToCollect() {
        List<Finding> welcome = statement.saying(Says.WELCOME).toList();
        return welcome.stream().anyMatch(finding -> finding.rule().says() == Says.COLLECTABLE)
                && welcome.stream().anyMatch(finding -> finding.rule().name().equals("pickup.welcome"));
    }

    private List<Finding> pickupWords() {
        return statement
                .saying(Says.READY, Says.COLLECTABLE, Says.INVITED, Says.NOT_YET)
                .toList();
    }
}
