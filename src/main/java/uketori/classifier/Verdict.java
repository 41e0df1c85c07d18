package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges what one message comes to on the day of reading. What contradicts itself is unsure; nothing said is null. */
final class Verdict {

    private static final Wording FIRM_TAKING_BACK = Wording.of(
            "取消|撤回|白紙|無効|中止|停止|休止|保留|誤|間違|見合わせ|取りやめ|なくなり|未定|cancel|withdr|revok|retract|mistake|error|invalid");
    private static final Wording NEW_DATE = Wording.of(
            "に(?:変更|延期|改め|訂正|修正)|新し|新た|変更後|延期後|改め|あらため|修正後|訂正後|正しい|正しくは|[(【]正[)】]|(?:から|より)[^。]{0,20}に(?:なり(?:ます|ました)|変わ)|^(?:正|新)[^。:]{0,6}:|に(?:繰|早め|前倒し|ずら)|new |correct|changed to|will be|^\\W{0,2}(?:right|revised|updated)\\b");
    private static final Wording BOUND_TO_DATE = Wording.of(
            "(?:交付|受取|お渡し|引渡)[^。発]{0,4}(?:可能|開始)?(?:予定)?(?<!本)日(?:以降|より後|から|になってから|になりましたら|を過ぎ|を?ご?確認)|(?:下記|以下|左記|次)の(?:日|日付|期日|日程|日時)(?:以降|以後|から|より)|on or after the (?:scheduled|planned|expected)");
    private static final Wording VALUELESS_DATE =
            Wording.of("(?:交付|受取|受領|お渡し|引渡)(?:開始|可能)?予定日:|(?:delivery|pick-?up|collection|issuance) date:");
    private static final Wording UNDER_REVIEW = Wording.of(
            "審査中|作成中|(?:審査|作成|製造)(?:を|が)?(?:続け|進め|行って)|(?:being|under) (?:examin|review|process|made|produced)");
    /** What happens to a passport that nobody collects puts no case that its being there depends on. */
    private static final Wording EXPIRY = Wording.of("[^、。]{0,12}(?:過ぎ|経過)[^。]{0,20}(?:失効|でき(?:なく|ません)|受取れな)[^。]*");

    private static final Wording PROVISO =
            Wording.of("^(?:※|・|\\()?(?:ただし|但し)[^。]*(?:通知|お知らせ|ご?案内|連絡|予定日|審査|完了)[^。]*(?:限|のみ|場合|方|後)");
    private static final Wording PICKUP = Wording.of("交付|受取|受領|お渡し|引渡|予定日|日程|deliver|pick-?up|collection|passport");
    /** The making went wrong; a wait in the same message then belongs to it. */
    private static final Wording FAULT = Wording.of(
            "(?:印刷|印字|製造|作成|記載|冊子|写真|ページ)[^。]{0,12}(?:不良|不具合|欠陥|乱れ|かすれ|汚れ|ミス|誤り|破損)[^。]{0,10}(?:見つか|発見|判明|確認され|あり|ござい|生じ|発生)(?!たため、?(?:作り直し|作成し直し|刷り直し|再作成)[^。]{0,10}ました)");

    private static final Wording PLEASE_WAIT = Wording.of("お待ち(?:ください|いただ|願い|くださ)");
    private static final Wording WAITING = Wording.of("お待ち|please wait");
    /** The passport is what is to be collected, rather than the topic of a rule for everybody: 旅券は窓口でお受け取りください. */
    private static final Wording AS_OBJECT = Wording.of("(?:旅券|パスポート)(?:を|の(?:お?受取|受領))|passport");
    /** The application of somebody else that was made along with this one. */
    private static final Wording OF_ANOTHER = Wording.of(
            "(?:同時に|一緒に|併せて|あわせて|別に)ご?申請(?:された|した|いただいた|の)|(?:ほか|他|別)の(?:ご家族|方|申請)(?:様)?の|ご家族(?:様|の方)?の(?:分|旅券|申請)");

    private static final Wording NOT_ISSUED = Wording.of("発給|発行|issue");
    private static final Wording DECIDED =
            Wording.of("却下|拒否|不受理|審査の?結果|reject|refus|denied|dismiss|decided|declin|examination");

    private static final String MAKING_FINISHED = "pickup.making-finished";
    private static final Set<String> BEFOREHAND = Set.of("pickup.what-to-bring", "pickup.hours", "pickup.notified");

    private static final int KEPT_DAYS = 200;

    private final Statement statement;
    private final PickupDates dates;
    private final LocalDate on;

    private Verdict(Statement statement, LocalDate anchor, LocalDate on) {
        this.statement = statement;
        this.dates = new PickupDates(statement, anchor, on);
        this.on = on;
    }

    static @Nullable Judgement of(Statement statement, LocalDate anchor, LocalDate on) {
        return new Verdict(statement, anchor, on).judge();
    }

    private @Nullable Judgement judge() {
        if (statement.says(Says.TAKEN_BACK) || (former() && statement.says(Says.NOT_YET))) {
            Judgement takenBack = takenBack();
            if (takenBack != null && isReasonOfTakingBack()) {
                Judgement told = ended(ends());
                return new Judgement(told.stage(), null, true, told.certain(), told.evidence());
            }
            if (takenBack != null) {
                return takenBack;
            }
        }
        List<Finding> ends = ends();
        return ends.isEmpty() ? openApplication() : ended(ends);
    }

    private boolean former() {
        return statement.dates(DateRole.FORMER_PICKUP).findAny().isPresent();
    }

    /** Where the same message asks for a correction or refuses, that is why, and how things stand. */
    private boolean isReasonOfTakingBack() {
        return statement
                        .saying(Says.CORRECTION, Says.REFUSED)
                        .anyMatch(end -> statement
                                .saying(Says.TAKEN_BACK)
                                .allMatch(back -> back.place() != end.place()
                                        && PICKUP.isIn(back.sentence().words())))
                && !statement.says(Says.READY, Says.COLLECTABLE, Says.PICKED_UP);
    }

    /** A date or notice is taken back, unless a new date comes with it. */
    private @Nullable Judgement takenBack() {
        List<Finding> words = statement.saying(Says.TAKEN_BACK, Says.NOT_YET).toList();
        Finding first = statement.saying(Says.TAKEN_BACK).findFirst().orElse(words.getFirst());
        boolean firm = words.stream()
                .anyMatch(word -> FIRM_TAKING_BACK.isIn(word.sentence().words()));
        boolean dateFollows = dates.stated().stream().anyMatch(date -> {
            boolean marked = NEW_DATE.isIn(date.sentence().words());
            if (marked && !statement.says(Says.TAKEN_BACK)) {
                return true;
            }
            int place = statement.sentences().indexOf(date.sentence());
            boolean after = place > first.place()
                    || (place == first.place() && date.date().from() >= first.to());
            return marked ? place >= first.place() : !firm && after;
        });
        if (dateFollows) {
            return null;
        }
        if (statement.says(Says.READY, Says.REFUSED, Says.PICKED_UP)) {
            return contradiction(
                    Stream.concat(words.stream(), statement.saying(Says.READY, Says.REFUSED, Says.PICKED_UP))
                            .toList());
        }
        if (statement.says(Says.WITHDRAWN)) {
            return null;
        }
        Judgement told = Judgement.of(Stage.IN_PROCESS, words);
        return new Judgement(Stage.IN_PROCESS, null, true, told.certain(), told.evidence());
    }

    private List<Finding> ends() {
        List<Finding> ends = new ArrayList<>(statement
                .saying(
                        Says.REFUSED,
                        Says.WITHDRAWN,
                        Says.PICKED_UP,
                        Says.OUT_OF_VIEW,
                        Says.ERROR,
                        Says.CORRECTION,
                        Says.SENT_BACK)
                .toList());
        return ends;
    }

    private Judgement ended(List<Finding> ends) {
        Map<Stage, List<Finding>> byStage = new LinkedHashMap<>();
        for (Finding end : ends) {
            byStage.computeIfAbsent(stage(end.says()), stage -> new ArrayList<>())
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
                && ends.stream().filter(end -> end.says() == Says.REFUSED).allMatch(Verdict::namesNoDecision)) {
            byStage.remove(Stage.REFUSED);
        }
        Map.Entry<Stage, List<Finding>> told = byStage.entrySet().iterator().next();
        if (byStage.size() > 1 || contradictedByPickup(told.getKey())) {
            return contradiction(
                    Stream.concat(ends.stream(), pickupWords().stream()).toList());
        }
        return Judgement.of(told.getKey(), told.getValue());
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
                        || !underReview().isEmpty();
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

    private @Nullable Judgement openApplication() {
        if (!dates.stated().isEmpty()) {
            return dated(dates.stated());
        }
        List<Finding> ready = ready();
        List<Finding> against =
                statement.saying(Says.NOT_YET, Says.WILL_BE_TOLD).toList();
        if (!ready.isEmpty() && against.isEmpty()) {
            against = underReview();
        }
        if (!ready.isEmpty() && isFaulty()) {
            return contradiction(ready);
        }
        if (!ready.isEmpty()) {
            return against.isEmpty()
                            && !datedElsewhere()
                            && !putOff(ready)
                            && !isPutOffBelow()
                            && !isLongAgo(statement.message().date())
                    ? Judgement.of(Stage.READY, ready)
                    : contradiction(
                            Stream.concat(ready.stream(), against.stream()).toList());
        }
        return waiting(against);
    }

    private boolean isFaulty() {
        return any(FAULT) && any(PLEASE_WAIT);
    }

    private boolean any(Wording wording) {
        return statement.sentences().stream().anyMatch(sentence -> wording.isIn(sentence.words()));
    }

    private Judgement dated(List<DatedWords> stated) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<Evidence> evidence = new ArrayList<>();
        boolean unsure = false;
        boolean official = false;
        for (DatedWords words : stated) {
            LocalDate day = dates.day(words);
            unsure |= day == null || dates.afterClosure(words);
            if (day != null) {
                days.add(day);
            }
            official |= words.date().year() != null;
            evidence.add(Quotes.of(
                    words.sentence(),
                    words.date().from(),
                    words.date().to(),
                    day == null ? "date.unsure" : "date.pickup"));
        }
        if (unsure || days.size() > 1) {
            return Judgement.unsure(evidence);
        }
        LocalDate day = days.first();
        if (!day.isAfter(on) && (dates.anotherMayBeAhead() || isLongAgo(day))) {
            return Judgement.unsure(evidence);
        }
        statement.saying(Says.REVIEWED, Says.READY).map(Finding::evidence).forEach(evidence::add);
        if (day.isAfter(on)) {
            return new Judgement(Stage.PICKUP_SCHEDULED, day, false, official, evidence);
        }
        List<Finding> against = statement.saying(Says.NOT_YET).toList();
        if (!against.isEmpty()) {
            against.forEach(finding -> evidence.add(finding.evidence()));
            return Judgement.unsure(evidence);
        }
        return new Judgement(Stage.READY, day, false, official, evidence);
    }

    /** What says outright that the passport can be collected: one firm sentence, or two softer ones that agree. */
    private List<Finding> ready() {
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

    /** A passport that is not collected lapses half a year after its issue. */
    private boolean isLongAgo(@Nullable LocalDate day) {
        return day != null && day.isBefore(on.minusDays(KEPT_DAYS));
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

    /** What says that a review or the making still goes on. */
    private List<Finding> underReview() {
        return statement
                .saying(Says.BEING_HANDLED)
                .filter(finding -> UNDER_REVIEW.isIn(finding.sentence().words())
                        && !OF_ANOTHER.isIn(finding.sentence().words()))
                .toList();
    }

    /** Whether the message ties the pickup to a date that does not stand in it, or stands in it unreadably. */
    private boolean datedElsewhere() {
        return statement.sentences().stream()
                        .anyMatch(sentence ->
                                BOUND_TO_DATE.isIn(sentence.words()) || VALUELESS_DATE.isIn(sentence.words()))
                || statement.dates(DateRole.PICKUP).findAny().isPresent();
    }

    /** Whether what says that it is ready names, in the same breath, a day to come that is no limit. */
    private boolean putOff(List<Finding> ready) {
        return statement.dates().stream()
                .filter(words -> words.role() == DateRole.NONE || words.role() == DateRole.PICKUP)
                .filter(words ->
                        ready.stream().anyMatch(finding -> finding.sentence().equals(words.sentence())))
                .anyMatch(dates::isAhead);
    }

    /** Whether a day to come stands alone in the message: whatever it is the day of, it may be that of the pickup. */
    private boolean isPutOffBelow() {
        return statement
                .dates(DateRole.NONE)
                .anyMatch(words -> dates.isAhead(words) && DatesBelow.isUnexplained(words, statement.sentences()));
    }

    private @Nullable Judgement waiting(List<Finding> against) {
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

    private static Judgement contradiction(List<Finding> findings) {
        List<Evidence> evidence = new ArrayList<>();
        findings.forEach(finding -> evidence.add(finding.evidence()));
        return Judgement.unsure(evidence);
    }

    static Stage stage(Says says) {
        return switch (says) {
            case REFUSED, SENT_BACK -> Stage.REFUSED;
            case WITHDRAWN -> Stage.WITHDRAWN;
            case PICKED_UP -> Stage.PICKED_UP;
            case OUT_OF_VIEW -> Stage.OUT_OF_VIEW;
            case ERROR -> Stage.SUBMISSION_ERROR;
            case CORRECTION -> Stage.CORRECTION_NEEDED;
            case RECEIVED -> Stage.RECEIVED;
            case READY -> Stage.READY;
            case BEING_HANDLED, REVIEWED, NOT_YET, TO_COME, WILL_BE_TOLD, NO_CHANGE, TAKEN_BACK -> Stage.IN_PROCESS;
            case COLLECTABLE, MADE, INVITED, WELCOME, PICKUP_SUBJECT, CARD_ASKED, CARD_REGISTERED, CARD_FAILED ->
                Stage.UNKNOWN;
        };
    }
}
