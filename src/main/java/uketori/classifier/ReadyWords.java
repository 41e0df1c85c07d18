package uketori.classifier;

import java.util.List;
import java.util.Set;

/** Finds what a message says outright of the passport being there: one firm sentence, or two softer ones that agree. */
final class ReadyWords {

    /** What happens to a passport that nobody collects puts no case that its being there depends on. */
    private static final Wording EXPIRY = Wording.of("[^、。]{0,12}(?:過ぎ|経過)[^。]{0,20}(?:失効|でき(?:なく|ません)|受取れな)[^。]*");

    private static final Wording PROVISO =
            Wording.of("^(?:※|・|\\()?(?:ただし|但し)[^。]*(?:通知|お知らせ|ご?案内|連絡|予定日|審査|完了)[^。]*(?:限|のみ|場合|方|後)");

    /** The passport is what is to be collected, rather than the topic of a rule for everybody: 旅券は窓口でお受け取りください. */
    private static final Wording AS_OBJECT = Wording.of("(?:旅券|パスポート)(?:を|の(?:お?受取|受領))|passport");

    private static final String MAKING_FINISHED = "pickup.making-finished";

    private static final Set<String> BEFOREHAND = Set.of("pickup.what-to-bring", "pickup.hours", "pickup.notified");

    private final Statement statement;

    ReadyWords(Statement statement) {
        this.statement = statement;
    }

    /** All of these words; none if they do not say enough. */
    List<Finding> all() {
        List<Finding> firm = statement
                .saying(Says.READY)
                .filter(finding -> !isOfTheService(finding))
                .toList();
        List<Finding> soft = statement
                .saying(Says.READY, Says.COLLECTABLE, Says.INVITED, Says.WELCOME, Says.MADE, Says.PICKUP_SUBJECT)
                .toList();
        boolean invited = statement.says(Says.INVITED);
        boolean agreed = (invited && statement.says(Says.MADE, Says.PICKUP_SUBJECT, Says.REVIEWED))
                || (statement.says(Says.MADE) && isWelcome())
                || statement
                        .saying(Says.COLLECTABLE, Says.INVITED)
                        .filter(finding -> !dependsOnTheSentenceBefore(finding)
                                && !isLimitedAfter(finding)
                                && !isOfTheService(finding))
                        .anyMatch(finding -> finding.says() == Says.COLLECTABLE
                                || AS_OBJECT.isIn(finding.sentence().words()));
        return !firm.isEmpty() || agreed ? soft : List.of();
    }

    /** Whether one is asked to come; what to bring along, and when, may be told beforehand, while the passport is on its way. */
    private boolean isWelcome() {
        boolean there = statement
                .saying(Says.MADE)
                .anyMatch(finding -> !finding.rule().name().equals(MAKING_FINISHED));
        return statement
                .saying(Says.WELCOME, Says.PICKUP_SUBJECT)
                .anyMatch(
                        finding -> there || !BEFOREHAND.contains(finding.rule().name()));
    }

    /** Whether the sentence before puts a case, so that what follows it may hold in that case only. */
    private boolean dependsOnTheSentenceBefore(Finding finding) {
        return finding.place() > 0
                && Modality.supposes(EXPIRY.without(
                        statement.sentences().get(finding.place() - 1).words()));
    }

    /** Whether it may be said of the office's service, or of a new counter that the sentence before tells of. */
    private boolean isOfTheService(Finding finding) {
        Sentence own = finding.sentence();
        return ServiceNews.toEverybody(own)
                || (finding.place() > 0
                        && ServiceNews.ofAnOpening(statement.sentences().get(finding.place() - 1)))
                || statement
                        .dates(DateRole.OTHER)
                        .anyMatch(words -> words.sentence().equals(own)
                                && ServiceNews.dated(own, words.date().to()));
    }

    /** Whether the sentence after limits it to those who have been told more. */
    private boolean isLimitedAfter(Finding finding) {
        int next = finding.place() + 1;
        return next < statement.sentences().size()
                && PROVISO.isIn(statement.sentences().get(next).words());
    }
}
