package uketori.classifier;

/** What stands on a line before and after the date of a message. */
final class HeaderWords {

    /** What a list sets before a message to say that it is new, has been read, is urgent or is the second of its kind. */
    private static final String MARK =
            "(?:[\\[【(<「](?![^\\]】)>」]{0,8}(?:正|誤|新し|旧|変更|訂正|修正|延期|改定|前[\\]】)>」]|後[\\]】)>」]|日[\\]】)>」]|交付|受取|受領|渡|予定|期限|開始|correct|right|wrong|error|mistake|before|after|old|date|from|until|deadline|pick|deliver|collect))[^\\[\\]【】()<>「」。:]{1,12}[\\]】)>」]|[★☆◎◇◆●○■□▼▶▲△※・①-⑳!*#]|\\(?(?:no\\.?\\s?|#)?\\d{1,3}(?:[.):]|\\t| )|第\\d{1,2}[報回信号]|その\\d{1,2}"
                    + "|(?:new|unread|read|important|urgent|update|新着|最新|新規|未読|既読|未開封|開封済み?|重要|緊急|至急|再送|再掲|続報|追記|追加|更新|お知らせ|通知|連絡|受信|送信|配信|メール|メッセージ)(?![a-z])[!:]?)";

    private static final Wording LEAD = Wording.of("^(?:" + MARK
            + "[\\s\\t:|]{0,2}){0,3}(?:(?:no\\.?)?\\d{1,2}[\\t.)]\\s?)?[\\s・■●◆○□▼▶【\\[(<*>-]{0,4}(?:(?:連絡|通知|送信|受信|発信|配信|掲載|お知らせ|投稿|登録|コメント|送付)の?日時?|日時|日付|date|sent|received|posted|"
            + EnglishDateLabels.MESSAGE + ")?[】\\])]?[:\\s]{0,3}$");

    private static final Wording REST = Wording.of(
            "^(?:\\s?[】\\])>]|\\s?$|[\\s\\t:、・|-]+(?!\\s?(?:から|以降|より|まで|に[、窓受お来ご]|頃|ごろ|付|の|は|~|to |from )))");

    private static final int LONGEST_MARK = 18;

    /** Whatever else a list sets before a message: short, no sentence, and not what happens at that time. */
    private static final Wording ANY_MARK = Wording.of(
            "(?!.*(?:予約|来庁|来所|受取|受領|交付|引渡|渡|申請|受付|受理|審査|開始|終了|停止|再開|メンテ|工事|休|閉|期限|予定|生年|有効|発行|変更|更新|正|誤|前|後|旧|から|まで|以降|本日|from|until|by|after|before|pick|deliver|collect|appl|appoint|book|deadline|valid|expir|birth|clos|open|wrong|correct))[^。、:]{1,14}?(?<![はがをにのでともへ、,])(?:(?<=\\d):)?[\\s|]{0,3}");

    private static final Wording CLOSED = Wording.of("[)\\]】\\s]*");

    private static final Wording SENTENCE_BEFORE = Wording.of("[^。:]{2,60}[\\s(。\\t]$");

    private static final Wording TITLE =
            Wording.of("^【|(?:お知らせ|通知|依頼|ご?案内|連絡|完了|受理|到達|取消|却下|変更|お願い|について|取下)(?:\\([^)]{0,20}\\))?$|^\\[");

    /** The title of a notice, behind which its date stands. */
    private static final Wording TITLE_BEFORE = Wording.of(
            "(?:お知らせ|通知|依頼|ご?案内|連絡|お願い|について|件)[」』】)]?\\s?[(\\s-]{0,3}$|^[\\[(【]?(?:important )?(?:notice|notification|announcement|request|information|message|news|regarding)\\b[^。.:]{0,60}(?<!from|on|after|until|by|since|of|before|is)[\\s,(-]{1,3}$");

    private HeaderWords() {}

    /** Whether nothing stands before the date but what a list sets before a message. */
    static boolean lead(String before) {
        return LEAD.isIn(before);
    }

    /** Whether it may be a mark of the list's own that stands before the date. */
    static boolean mayBeMark(String before) {
        return before.length() <= LONGEST_MARK && ANY_MARK.is(before);
    }

    /** Whether what follows the date is set apart from it. */
    static boolean areSetApart(String rest) {
        return REST.isIn(rest);
    }

    /** Whether nothing follows the date but what closes a bracket. */
    static boolean onlyClose(String rest) {
        return CLOSED.is(rest);
    }

    /** Whether a sentence or a title stands before the date. */
    static boolean areWholeBefore(String before) {
        return SENTENCE_BEFORE.is(before);
    }

    static boolean areTitle(String words) {
        return TITLE.isIn(words);
    }

    static boolean areTitle(MappedText words) {
        return TITLE.isIn(words);
    }

    /** Whether the title of a notice stands before the date. */
    static boolean areTitleBefore(String before) {
        boolean closed = before.endsWith("(") || before.endsWith(" ") || before.endsWith("\t") || before.endsWith("-");
        return closed && TITLE_BEFORE.isIn(before);
    }
}
