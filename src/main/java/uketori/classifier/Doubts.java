package uketori.classifier;

import java.time.LocalDate;

/** Tells whether a message that says nothing of the stage may still mean that an older one no longer holds. */
final class Doubts {

    private static final Wording TROUBLE = Wording.of(
            "ません|調整|未定|再審査|できない|できなく|誤り|誤って|間違|不具合|故障|障害|停止|中止|延期|保留|休止|取下|取消|撤回|作り直|作成し直|再作成|変更(?!は(?:あり|ござ))|変わりました|遅れ|遅延|お詫び|申し訳|しばらく|見合わせ|返送|差戻"
                    + "|\\b(?:not|cannot|unable|unavailable|cancel\\w*|postpon\\w*|delay\\w*|suspend\\w*|mistake\\w*|errors?|sorry|apolog\\w*|chang\\w*|wrong|incorrect|withdr\\w*)\\b");
    private static final Wording ASIDE =
            Wording.of("返信|送信専用|カード|決済|登録|手数料|納付|変更(?:は|等は)(?:あり|ござ)|no change|not changed|card|payment|reply");

    private static final Wording ABOUT_PICKUP =
            Wording.of("旅券|パスポート|交付|受取|受領|渡し|引渡|予定|定日|passport|pick|collect|deliver|receiv|schedul");
    /** What is over or confirmed may be the handing over itself: 受領のご確認をもって手続を終了. */
    private static final Wording OVER = Wording.of(
            "(?:受取|受領|交付|引渡|お?渡し|手続|旅券|パスポート)[^。]{0,24}(?:確認(?:され|でき|し|いたし|済)|終了|終結|終え|終わ|済ませ|処理済|廃棄|返納|無効|失効)|\\b(?:passport|procedure|application|collection|pick-?up|hand-?over)\\b[^.]{0,40}\\b(?:concluded|ended|closed|over|finished|completed|void|invalid)\\b");

    private static final Wording CLOSED = Wording.of("休|閉|停止|メンテナンス|closed|holiday|maintenance");

    private Doubts() {}

    static boolean raisedBy(Statement statement, LocalDate on) {
        return tellsOfADateAhead(statement, on) || tellsOfTrouble(statement) || tellsOfAnEnd(statement);
    }

    /** A date ahead that stands beside the pickup may be a new one, even where the words between them are not known. */
    private static boolean tellsOfADateAhead(Statement statement, LocalDate on) {
        return statement.dates().stream()
                .filter(words -> words.role() == DateRole.NONE || words.role() == DateRole.PICKUP)
                .filter(words -> ABOUT_PICKUP.isIn(words.sentence().words())
                        && !CLOSED.isIn(words.sentence().words()))
                .map(words -> words.date().resolve(on))
                .anyMatch(day -> day != null && day.isAfter(on));
    }

    private static boolean tellsOfTrouble(Statement statement) {
        return statement.sentences().stream()
                .map(Sentence::words)
                .anyMatch(text -> TROUBLE.isIn(text) && !ASIDE.isIn(text));
    }

    private static boolean tellsOfAnEnd(Statement statement) {
        return statement.sentences().stream()
                .map(Sentence::words)
                .anyMatch(text -> OVER.isIn(text) && !ASIDE.isIn(text));
    }
}
