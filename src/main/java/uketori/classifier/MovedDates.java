package uketori.classifier;

import org.jspecify.annotations.Nullable;

/** Tells of two dates which is the old and which the new one. */
final class MovedDates {

    private static final Wording CHANGE = Wording.of(
            "変更|延期|繰下|繰上|前倒し|早め|早ま|遅らせ|延[ばび]|ずら|ずれ|(?:から|より)[^。]{0,20}日(?:\\([^)]{0,6}\\))?[」]?(?:に|へ)なり|正しくは|見直|改め|変わ|訂正し|のところ|→|⇒|->|=>|changed|postponed|moved|rescheduled|delayed (?:to|until)|brought forward|advanced|deferred|revised|corrected|pushed|put (?:off|back|forward)|instead|rather than|\\bnot\\b[^.]{0,50}\\bbut\\b");

    private static final Wording NEW = Wording.of(NextToDates.GAP + "(?:以降|から)?(?:(?:に|へ|と)(?:" + NextToDates.MOVE
            + "|なり|再設定|いたし|します|させて)|(?:へ|に)(?:$|[。)】]))");

    private static final Wording TO_NEW = Wording.of(
            "(?:(?:to|until|is now|new date is|will be|\\bbut(?: rather)?(?: on| from)?|instead:?)\\s(?:\\w+day,?\\s)?|(?:→|⇒|->|=>)\\s?)$");

    private static final Wording MOVED_AWAY = Wording.of("^\\s(?:to|until)\\s$");

    /** Not the day before the words but the one behind them. */
    private static final Wording INSTEAD = Wording.of(NextToDates.GAP + "(?:では|じゃ|で)な(?:く|くて|いで)、?(?:正しくは、?)?$");

    private static final Wording ARROW = Wording.of("^\\s?(?:→|⇒|->|=>)");

    private static final Wording MOVED = Wording.of(
            "(?:" + NextToDates.PICKUP + "|予定)[^。]{0,24}(?:変更|変わり|延期|訂正|修正|誤り|間違|正しくは|繰|前倒し|早ま|早め|遅れ|ずれ|見直|改め|再設定)"
                    + "|(?:変更|延期|訂正|修正)[^。]{0,16}(?:" + NextToDates.PICKUP + "|予定)"
                    + "|(?:change|postpone|delay|revis|updat|alter|correct(?:ion|ed)|error|mistake|wrong|incorrect|apolog)[a-z]*[^.]{0,40}(?:delivery|pick-?up|collection|schedul)"
                    + "|(?:delivery|pick-?up|collection|schedule)[^.]{0,60}(?:change|postpone|reschedule|correct|mov|delay|revis|updat|alter|wrong|incorrect|mistake|error)");

    private static final Wording MOVED_TO = Wording.of(
            "(?:^|[(\\[【/・■●□○、:→⇒>\\s])(?:(?:変更|延期|訂正|修正|改定)後(?:の(?:日付|日程|予定|日))?|新(?:しい)?(?:日付|日程|予定)?|正(?:しくは|しい日付?は?)?|(?:new|corrected|revised|updated|right)(?: (?:one|date|schedule))?|after(?: the)?(?: (?:change|correction|revision))?|correct(?:ion)?|it should (?:be|read)|should (?:be|read))[)\\]】]?、?\\s?:?\\s?「?$|[(【]正[)】][^。0-9]{0,16}$");

    private static final Wording MOVED_FROM = Wording.of(
            "(?:^|[(\\[【/・■●□○、:→⇒>\\s])(?:(?:変更|延期|訂正|修正|改定)前(?:の(?:日付|日程|予定|日))?|旧(?:日付|日程|予定)?|誤|(?:old|previous|original)(?: (?:one|date|schedule))?|before(?: the)?(?: (?:change|correction|revision))?|wrong|incorrect|error|mistake|erroneous)[)\\]】]?\\s?:?\\s?「?$|[(【]誤[)】][^。0-9]{0,16}$|\\b(?:informed|told|notified|advised) you[^.;]{0,30}? (?:that|of) (?:(?!new|chang|revis)[^.;]){0,50} (?:was|were|would be|as|of|for)\\s$");

    private static final Wording OF_NOTICE = Wording.of("(?:お知らせ|ご?案内|ご?連絡|通知)[(\\[【]$");

    private static final Wording NOTICE_ENDS = Wording.of("^(?:付け?)?[)\\]】]\\s?。?$");

    private MovedDates() {}

    /** Whether the sentence tells of something that changes. */
    static boolean areIn(MappedText sentence) {
        return CHANGE.isIn(sentence);
    }

    /** Whether the sentence tells that a pickup date has been changed or put right. */
    static boolean areToldIn(Sentence sentence) {
        return MOVED.isIn(sentence.words());
    }

    /** Whether the words before a date say that it is the old one or the new one of two. */
    static boolean tellWhich(String before) {
        return MOVED_TO.isIn(before) || MOVED_FROM.isIn(before);
    }

    /** Whether the words that follow say that it is the day that another was moved to. */
    static boolean isNew(String own) {
        return NEW.isIn(own);
    }

    /** Whether the words before say that it is the day that another was moved to. */
    static boolean leadToNew(String before) {
        return TO_NEW.isIn(before);
    }

    /** Whether another day follows that it was moved to. */
    static boolean goOnToNew(String own) {
        return MOVED_AWAY.isIn(own);
    }

    /** Whether the words between two days say that the second stands instead of the first. */
    static boolean standsInstead(String between) {
        return INSTEAD.isIn(between);
    }

    /** The role of a date in a message about a change, by its field or an arrow; null if they do not tell. */
    static @Nullable DateRole role(String before, String after) {
        if (OF_NOTICE.isIn(before) && NOTICE_ENDS.isIn(after)) {
            return DateRole.MESSAGE;
        }
        if (MOVED_TO.isIn(before) || TO_NEW.isIn(before)) {
            return DateRole.PICKUP;
        }
        return MOVED_FROM.isIn(before) || ARROW.isIn(after) ? DateRole.FORMER_PICKUP : null;
    }
}
