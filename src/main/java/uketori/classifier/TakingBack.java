package uketori.classifier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges a message that takes an earlier date or notice back, unless a new date comes with it. */
final class TakingBack {

    private static final Wording FIRM_TAKING_BACK = Wording.of(
            "取消|撤回|白紙|無効|中止|停止|休止|保留|誤|間違|見合わせ|取りやめ|なくなり|未定|cancel|withdr|revok|retract|mistake|error|invalid");

    private static final Wording NEW_DATE = Wording.of(
            "に(?:変更|延期|改め|訂正|修正)|新し|新た|変更後|延期後|改め|あらため|修正後|訂正後|正しい|正しくは|[(【]正[)】]|(?:から|より)[^。]{0,20}に(?:なり(?:ます|ました)|変わ)|(?:当初|元|最初)の?(?:予定|日程|お知らせ|ご?案内|日付)?の?(?:とおり|通り|どおり|まま)|のまま(?:です|と(?:なり|なって|いたし|し))|変(?:更|わり)は?(?:あり|ござい)ません|^(?:正|新)[^。:]{0,6}:|に(?:繰|早め|前倒し|ずら)|new |correct|changed to|will be|^\\W{0,2}(?:right|revised|updated)\\b");

    private static final Wording OF_THE_DATE = Wording.of("日付|日程|予定|期日|お知らせ|ご?案内|通知");

    private static final Wording PICKUP = Wording.of("交付|受取|受領|お渡し|引渡|予定日|日程|deliver|pick-?up|collection|passport");
    private final Statement statement;
    private final PickupDates dates;

    TakingBack(Statement statement, PickupDates dates) {
        this.statement = statement;
        this.dates = dates;
    }

    /** What the message comes to for what it takes back; null if it takes nothing back, or gives something new for it. */
    @Nullable
    Judgement judge() {
        boolean former = statement.dates(DateRole.FORMER_PICKUP).findAny().isPresent();
        if (!statement.says(Says.TAKEN_BACK) && !(former && statement.says(Says.NOT_YET))) {
            return null;
        }
        List<Finding> words = statement.saying(Says.TAKEN_BACK, Says.NOT_YET).toList();
        if (isReplaced(words)) {
            return null;
        }
        if (statement.says(Says.READY, Says.REFUSED, Says.PICKED_UP)) {
            return Judgement.contradiction(
                    words,
                    statement.saying(Says.READY, Says.REFUSED, Says.PICKED_UP).toList());
        }
        if (statement.says(Says.WITHDRAWN)) {
            return null;
        }
        Judgement told = Judgement.of(Stage.IN_PROCESS, words);
        return new Judgement(Stage.IN_PROCESS, null, true, told.certain(), told.evidence());
    }

    /** Whether a new date comes with it. */
    private boolean isReplaced(List<Finding> words) {
        Finding first = statement.saying(Says.TAKEN_BACK).findFirst().orElse(words.getFirst());
        boolean firm = words.stream()
                .anyMatch(word -> FIRM_TAKING_BACK.isIn(word.sentence().words()));
        return dates.stated().stream().anyMatch(date -> {
            boolean marked = NEW_DATE.isIn(date.sentence().words());
            if (marked && !statement.says(Says.TAKEN_BACK)) {
                return true;
            }
            int place = statement.sentences().indexOf(date.sentence());
            boolean after = place > first.place()
                    || (place == first.place() && date.date().from() >= first.to());
            return marked ? place >= first.place() : !firm && after;
        });
    }

    /** Where the same message asks for a correction or refuses, that is why, and how things stand. */
    static boolean isForAnEnding(Statement statement) {
        return statement
                        .saying(Says.CORRECTION, Says.REFUSED)
                        .anyMatch(end -> statement
                                .saying(Says.TAKEN_BACK)
                                .allMatch(back -> isApart(back, end)
                                        && PICKUP.isIn(back.sentence().words())))
                && !statement.says(Says.READY, Says.COLLECTABLE, Says.PICKED_UP);
    }

    /** Whether what is to be put right is told after what is taken back, and is not the date itself. */
    private static boolean isApart(Finding back, Finding end) {
        return back.place() != end.place()
                || (end.from() >= back.to() && !OF_THE_DATE.isIn(end.sentence().words(), back.to(), end.to()));
    }
}
