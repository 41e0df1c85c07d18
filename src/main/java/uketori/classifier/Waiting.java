package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges a message that says no more than that something is still to come. */
final class Waiting {

    private static final Wording UNDER_REVIEW = Wording.of(
            "審査中|作成中|(?:審査|作成|製造)(?:を|が)?(?:続け|進め|行って|(?:して|されて)(?:い|おり)ます)|(?:状況|状態|段階|ステータス)(?:は|:)「?(?:審査|作成|製造)|(?:being|under) (?:examin|review|process|made|produced)");

    private static final Wording WAITING = Wording.of("お待ち|please wait");

    /** The application of somebody else that was made along with this one. */
    private static final Wording OF_ANOTHER = Wording.of(
            "(?:同時に|一緒に|併せて|あわせて|別に)ご?申請(?:された|した|いただいた|の)|(?:ほか|他|別)の(?:ご家族|方|申請)(?:様)?の|ご家族(?:様|の方)?の(?:分|旅券|申請)");

    private Waiting() {}

    /** What says that a review or the making still goes on. */
    static List<Finding> underReview(Statement statement) {
        return statement
                .saying(Says.BEING_HANDLED)
                .filter(finding -> UNDER_REVIEW.isIn(finding.sentence().words())
                        && !OF_ANOTHER.isIn(finding.sentence().words()))
                .toList();
    }

    /**
     * What the message comes to; null if it says nothing of an application.
     *
     * @param against what says that the passport cannot be collected yet
     */
    static @Nullable Judgement judge(Statement statement, List<Finding> against) {
        List<Finding> handled = statement.saying(Says.BEING_HANDLED).toList();
        List<Finding> received = statement.saying(Says.RECEIVED).toList();
        List<Finding> reviewed = statement.saying(Says.REVIEWED).toList();
        boolean underReview = handled.stream()
                .anyMatch(finding -> !finding.rule().name().equals("process.making")
                        && !WAITING.isIn(finding.sentence().words()));
        if (!received.isEmpty() && !underReview && reviewed.isEmpty()) {
            return Judgement.of(Stage.RECEIVED, received);
        }
        List<Finding> inProcess = new ArrayList<>(reviewed);
        inProcess.addAll(handled);
        inProcess.addAll(against);
        if (!inProcess.isEmpty()) {
            return Judgement.of(Stage.IN_PROCESS, inProcess);
        }
        List<Finding> open =
                statement.saying(Says.PICKUP_SUBJECT, Says.MADE, Says.INVITED).toList();
        if (!open.isEmpty()) {
            return Judgement.unsure(open.stream().map(Finding::evidence).toList());
        }
        List<Finding> toCome = statement
                .saying(Says.TO_COME, Says.NO_CHANGE, Says.WELCOME)
                .filter(finding -> finding.rule().says() != Says.WELCOME)
                .toList();
        return toCome.isEmpty() ? null : Judgement.of(Stage.IN_PROCESS, toCome);
    }
}
