package uketori.classifier;

import java.time.LocalDate;
import java.util.List;

/** Judges a message that says without a date that the passport can be collected, and whatever in it speaks against that. */
final class Readiness {

    private static final Wording BOUND_TO_DATE = Wording.of(
            "(?:交付|受取|お渡し|引渡)[^。発]{0,4}(?:可能|開始)?(?:予定)?(?<!本)日(?:以降|より後|から|になってから|になりましたら|を過ぎ|を?ご?確認)|(?<![\\d月/.])\\d{1,2}日(?:\\([月火水木金土日](?:曜日?)?\\))?(?:から|以降|より)[^。]{0,16}(?:受取|渡し|交付|引渡|お越し)|翌(?:\\d{1,2}|開庁|営業|業務|々)?日(?:\\([月火水木金土日](?:曜日?)?\\))?(?:から|以降|より)|(?:下記|以下|左記|次)の(?:日|日付|期日|日程|日時)(?:以降|以後|から|より)|on or after the (?:scheduled|planned|expected)");

    private static final Wording VALUELESS_DATE =
            Wording.of("(?:交付|受取|受領|お渡し|引渡)(?:開始|可能)?予定日:|(?:delivery|pick-?up|collection|issuance) date:");

    /** The making went wrong; a wait in the same message then belongs to it. */
    private static final Wording FAULT = Wording.of(
            "(?:印刷|印字|製造|作成|記載|冊子|写真|ページ)[^。]{0,12}(?:不良|不具合|欠陥|乱れ|かすれ|汚れ|ミス|誤り|破損)[^。]{0,10}(?:見つか|発見|判明|確認され|あり|ござい|生じ|発生)(?!たため、?(?:作り直し|作成し直し|刷り直し|再作成)[^。]{0,10}ました)");

    private static final Wording PLEASE_WAIT = Wording.of("お待ち(?:ください|いただ|願い|くださ)");
    private final Statement statement;
    private final PickupDates dates;
    private final LocalDate on;
    private final List<Finding> ready;

    Readiness(Statement statement, PickupDates dates, LocalDate on) {
        this.statement = statement;
        this.dates = dates;
        this.on = on;
        this.ready = new ReadyWords(statement).all();
    }

    boolean isTold() {
        return !ready.isEmpty();
    }

    /**
     * What the message comes to.
     *
     * @param denials what says in the message that it cannot be collected yet
     */
    Judgement judge(List<Finding> denials) {
        List<Finding> against = denials.isEmpty() ? Waiting.underReview(statement) : denials;
        if (isFaulty()) {
            return Judgement.contradiction(ready, List.of());
        }
        boolean sure = against.isEmpty()
                && !datedElsewhere()
                && !putOff()
                && !isPutOffBelow()
                && !PickupDates.isLongAgo(statement.message().date(), on);
        return sure ? Judgement.of(Stage.READY, ready) : Judgement.contradiction(ready, against);
    }

    private boolean isFaulty() {
        return any(FAULT) && any(PLEASE_WAIT);
    }

    private boolean any(Wording wording) {
        return statement.sentences().stream().anyMatch(sentence -> wording.isIn(sentence.words()));
    }

    /** Whether the message ties the pickup to a date that does not stand in it, or stands in it unreadably. */
    private boolean datedElsewhere() {
        return statement.sentences().stream()
                        .anyMatch(sentence ->
                                BOUND_TO_DATE.isIn(sentence.words()) || VALUELESS_DATE.isIn(sentence.words()))
                || statement.dates(DateRole.PICKUP).findAny().isPresent();
    }

    /** Whether what says that it is ready names, in the same breath, a day to come that is no limit. */
    private boolean putOff() {
        return statement.dates().stream()
                .filter(words -> ready.stream().anyMatch(finding -> isOf(finding, words)))
                .anyMatch(dates::isAhead);
    }

    /** Whether a date is part of what a finding says, or stands beside it and belongs to nothing else. */
    private static boolean isOf(Finding finding, DatedWords words) {
        boolean isFree = words.role() == DateRole.NONE || words.role() == DateRole.PICKUP;
        boolean isWithin = words.date().from() >= finding.from() && words.date().to() <= finding.to();
        return finding.sentence().equals(words.sentence()) && (isFree || isWithin);
    }

    /** Whether a day to come stands alone in the message: whatever it is the day of, it may be that of the pickup. */
    private boolean isPutOffBelow() {
        return statement
                .dates(DateRole.NONE)
                .anyMatch(words -> dates.isAhead(words) && DatesBelow.isUnexplained(words, statement.sentences()));
    }
}
