package uketori.classifier;

/** Tells by the words around a date that it no longer holds. */
final class FormerDates {

    /** The verbs of telling a date. */
    private static final String TELL = "(?:お知らせ|ご?案内|ご?連絡|お伝え|通知|お約束|申し上げ)(?:し|いた|申|差|て|ま)";

    /** What undoes a date that has been told. */
    private static final String UNDO = "(?:誤|間違|取消|撤回|無効|白紙|見合わせ|取りやめ|中止|延期)";

    private static final Wording FORMER = Wording.of(
            NextToDates.GAP
                    + "(?:(?:です|から|以降|より)?、?と(?:先週|先日|先に|前回|昨日|以前)?、?" + TELL
                    + "|(?:から|以降|より|に)?[^。、]{0,18}(?:でき(?:る|(?=ます))|れ(?:る|(?=ます))|可能|いただける|交付|お渡し|受取|引渡|開始)(?:ます|もの|旨|こと)?[」』]?(?:と|を)、?(?:先日|先に|前回)?"
                    + TELL
                    + "|(?:は|が|を)、?(?:一旦|いったん|すべて)?" + UNDO
                    + "|の(?:(?:ご申請の|新しい)?(?:旅券|パスポート)の)?(?:交付|お渡し|受取|引渡)(?:開始)?(?:予定)?日?(?:の(?:お知らせ|ご?案内|ご?連絡|通知|件))?(?:を|は|が|も)(?:[^。]{0,20}(?:延期|変更|繰|取りやめ|中止|見合わせ|取消|撤回|白紙|無効|誤)|(?:でき(?:ず|な|ま|かね)|かな|いたせ|いたしかね|間に合|(?:行[えわいな]|実施|おこな)[^。]{0,4}(?:な[いくか]|ませ|ず|かね)|(?:あり|ござい)ません|ござい?ません|なく|ない|な[しり]|見合))"
                    + "|(?:以降)?に(?:お越し|ご?来庁|ご?来所|おいで|来られ|来て)[^。]{0,8}も、?[^。]{0,20}(?:ません|ない|かね)"
                    + "|より(?:も)?、?(?:早[くめま](?!は)|遅[くれ](?!は)|前倒)"
                    + "|(?:から|より)、?" + NextToDates.MOVE
                    + "|(?:から|より)[^。]{0,8}\\d[^。]{0,16}(?:に|へ)(?:" + NextToDates.MOVE
                    + "|なり(?:ます|ました))|(?:を|は)、?[^。\\d]{0,8}(?:\\d{1,2}月)?\\d{1,2}日(?:\\([^)]{1,3}\\))?(?:に|へ)(?:と)?"
                    + NextToDates.MOVE
                    + "(?![^。]{0,6}(?:ほしい|欲しい|希望|要望|たい))|(?:から|より)\\s?(?:\\d{1,2}月)?\\d{1,2}日(?:\\([^)]{1,3}\\))?(?:へ|に)(?:$|[。)】])"
                    + "|(?:以降|から)?(?:の|に)(?:交付|お渡し|受取|引渡)を予定して(?:い|おり)(?:まし)?た|[^。、]{0,24}はず(?:でし|です|だっ)|(?:に|は|には)、?(?:(?:旅券|パスポート)(?:を|は|が))?(?:お渡し|交付|引渡|受取)[^。、]{0,6}(?:でき(?:ず|な|ませ|かね)|かな|いたしかね)|(?:と|を|に|で)?(?:予定)?(?:して(?:い|お)|いたしま|でし|だっ|とのこと)(?:り|て|た|まし)?|(?:と|に|を)(?:お知らせ|ご案内|ご連絡|お伝え|通知)(?:し|いた|申)|(?:に|から|以降)?[^。]{0,16}予定(?:でし|だっ|で(?:あり|ござ))|の(?:ところ|はず)|ではなく|でなく|じゃなく|\\s?(?:→|⇒|->|=>))");

    private static final String CHANGED =
            "(?:changed|postponed|moved|rescheduled|delayed|brought forward|advanced|deferred|revised|corrected|pushed back|put (?:off|back|forward))";

    /** A date that the English sentence itself says no longer holds: it is changed to another, or another stands instead. */
    private static final Wording ENGLISH_FORMER =
            Wording.of("^[^.]{0,30}\\b(?:is|has been|was|will be|are|been)(?: \\w+){0,2} " + CHANGED
                    + "\\b[^.]{0,24} (?:to|until)\\b");

    private static final Wording NO_LONGER = Wording.of(
            "\\b(?:no (?:delivery|pick-?up|collection|hand-?over|handing over|issuance)|(?:cannot|can not|can't|will not|won't|not|unable to) (?:be )?(?:able to )?(?:now )?(?:deliver|hand|collect|pick|receiv|issu)\\w*)\\b[^.;:]{0,40} on(?: the)?\\s$|\\b(?:disregard|ignore|forget|cancel|withdraw|revoke|retract|in time for|void|not be (?:able to )?(?:keep|kept|meet|met))\\b[^.]{0,60}$|\\b(?:was|were|had been|would have been) (?:to be )?(?:ready|available|scheduled|planned)\\b[^.]{0,40}$");

    private static final Wording HOLDS_NO_MORE = Wording.of(
            "^[^.]{0,12}\\b(?:is|has been|was|are|has|can|will) (?:hereby )?(?:not (?:be )?(?:kept|met|valid|possible|take place|go ahead|happen|hold|apply|carried out)|no longer|off\\b|cancell?ed|withdrawn|revoked|retracted|void|invalid|wrong|incorrect)\\b|^[^。「」]{0,24}」と[^。]{0,24}が、[^。]{0,24}(?:取消|撤回|無効|誤り|間違い)");

    private static final Wording ENGLISH_FORMERLY = Wording.of(
            "(?:instead of|rather than|originally|initially|previously|formerly|(?:which|that) (?:was|had been)|changed from|moved from|from)(?: (?:set|planned|scheduled|announced|given|told|notified))?(?: (?:for|on|as|to be))?\\s$");

    private FormerDates() {}

    /** Whether the words say of the pickup date between them that it does not hold any more. */
    static boolean holdsNoMore(String before, String after) {
        return NO_LONGER.isIn(before) || HOLDS_NO_MORE.isIn(after);
    }

    /** Whether the words after the date tell that it was to be then. */
    static boolean was(MappedText text, String after) {
        return FORMER.mayBeIn(text) && FORMER.isIn(after);
    }

    /** The same in English, where the sentence tells of a change. */
    static boolean wasInEnglish(String before, String after) {
        return ENGLISH_FORMER.isIn(after) || NO_LONGER.isIn(before) || ENGLISH_FORMERLY.isIn(before);
    }
}
