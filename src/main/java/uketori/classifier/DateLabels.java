package uketori.classifier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;

/** The words that stand before a date and say what it is the date of. The first kind that fits is meant. */
final class DateLabels {

    private static final String PICKUP = "お?(?:交付|受取|受領|引渡|渡し|来庁)";
    private static final String ENGLISH_PICKUP =
            "(?:delivery|issuance|issue|grant|pick-?\\s?up|collection|receipt|receiving|reception|hand-?\\s?over|distribution)";

    /** How many characters may stand between a label and its date. */
    private static final int NEAR = 24;

    /** A bare "receipt date" or "issue date" is as likely that of the application or of the passport in use. */
    private static final String PLAIN_ENGLISH_PICKUP =
            "(?:delivery|pick-?\\s?up|collection|hand-?\\s?over|distribution)";

    private static final String PLACE = PICKUP + "?の?(?:場所|窓口|時間)";
    private static final String AND = "(?:及び|および|ならびに|並びに|[・、,/と&])";

    private static final Map<DateRole, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                DateRole.CORRECTION_LIMIT,
                "(?:補正|訂正|修正|再提出|再申請|提出|回答|差替|対応)の?(?:期限|期日|締切|締め切り)日?"
                        + "|(?:correction|resubmission|re-submission|reapplication|response|submission) (?:deadline|due date)"
                        + "|deadline for (?:correct|resubmi|re-submi|reappl|submi)[a-z]*");
        WORDS.put(
                DateRole.PICKUP_LIMIT,
                "(?:受取|交付|受領|引渡|お渡し|保管|引換)(?:可能)?の?(?:最終)?(?:期限|期日|締切|締め切り|最終日)日?"
                        + "|(?:" + ENGLISH_PICKUP + ") (?:deadline|due date|limit|expir[a-z]*)"
                        + "|deadline for (?:the )?" + ENGLISH_PICKUP + "|(?:collect|pick up|receive)(?: it)? by");
        WORDS.put(
                DateRole.FORMER_PICKUP,
                "(?:変更前|延期前|当初|従前|従来|元|旧|前回|先に(?:お知らせ|ご案内|通知)した)(?:の|に)?(?:" + PICKUP + ")?(?:開始)?(?:予定)?日?"
                        + "|(?:former|previous|original|old|initial)(?:ly)? (?:scheduled |planned )?(?:"
                        + ENGLISH_PICKUP + " )?date");
        WORDS.put(
                DateRole.OTHER,
                "生年月日|誕生日|有効期(?:間|限)(?:満了)?日?|満了日|メンテナンス[^。]{0,12}|停止[^。]{0,6}|(?:終了|再開)予定日?時?|休(?:館|業|み|日|止)日?|閉庁日?|年末年始"
                        + "|(?:発行|発給)(?:年月)?日?|受領日|前回[^。]{0,8}|予約日時?|開庁|営業|取下日|取得日|転[出入]日|登録期限|納付期限|支払期限"
                        + "|date of birth|birth ?date|birthday|born(?: on)?|expir[a-z]*(?: date)?(?: on)?|valid (?:until|through)"
                        + "|maintenance[^.]{0,12}|(?<!scheduled )(?<!planned )(?<!expected )(?<!estimated )(?:issue date|date of issue|issuance date)"
                        + "|issued on|closed(?: on| from)?|withdrawal date");
        WORDS.put(
                DateRole.STEP,
                "(?:申請|申込|送信|提出|届出|受理|受付|到達|到着|審査(?:完了|終了|開始)?|決定|作成(?:完了)?|(?:最終)?更新)(?:年月)?日時?"
                        + "|(?:application|submission|acceptance|reception|(?:last )?update|review|examination|completion|decision)"
                        + "(?: completion| start)? date(?: and time)?|date of (?:application|acceptance|submission|update|review)"
                        + "|(?:accepted|updated|last updated|completed|applied|submitted|reviewed|decided|(?<!be )received)(?: on|:)");
        WORDS.put(
                DateRole.MESSAGE,
                "(?:連絡|通知|発信|配信|掲載|お知らせ|受信|投稿|コメント|ご?案内|送付|メッセージ)の?(?:年月)?日時?|日時|日付"
                        + "|(?:contact|notification|notice|message) date(?: and time)?|(?:sent|posted|delivered)(?: on|:)|date of (?:notice|message|contact)|^date");
        WORDS.put(
                DateRole.PICKUP,
                PLACE + AND + PICKUP + "日|" + PICKUP
                        + "(?:の|が|を)?(?:可能|できる|開始)?(?:予定)?(?:開始|可能)?(?:年月日|日時|日|期間|予定)(?:の(?:変更|目安))?"
                        + "|" + PICKUP
                        + "(?:可能|開始)|お越しいただける日|(?:受取れる|受取ることができる|お渡しできる|受取可能な|お渡し可能な|受取が可能な|交付できる|引渡できる)(?:の|日|時期)?"
                        + "|(?:scheduled|planned|expected|estimated|anticipated|new|earliest) (?:date (?:of|for) )?(?:the )?(?:passport )?(?:start )?"
                        + ENGLISH_PICKUP + "(?: of (?:the |your )?passport)?(?: start| available| possible)?(?: date)?"
                        + "|" + ENGLISH_PICKUP + " (?:scheduled|planned) (?:date|period|schedule)|"
                        + PLAIN_ENGLISH_PICKUP
                        + " (?:is |will be )?(?:available|possible|starts?|begins?)(?: from| on| after| starting| as of)?|"
                        + PLAIN_ENGLISH_PICKUP
                        + "(?: start| available)? (?:scheduled |planned )?(?:date|period|schedule)"
                        + "|(?:scheduled |planned )date (?:of|for) (?:the )?(?:passport )?" + ENGLISH_PICKUP
                        + "|date (?:of|for) (?:the )?(?:passport )?" + PLAIN_ENGLISH_PICKUP
                        + "|(?:available|ready)(?: for " + ENGLISH_PICKUP
                        + ")?(?: from| on| after| starting| since| as of)(?: on| from)?"
                        + "|(?:scheduled|planned|expected|due) to be (?:delivered|issued|handed over|ready|available)[^.]{0,20}? on|date (?:on which |when |that )?(?:you|it) can (?:be )?(?:receive|collect|pick)[a-z]*(?: up)?(?: it)?"
                        + "|(?:come|visit)[^.]{0,24}(?:pick up|collect|receive)[^.]{0,24}(?:from|on or after|after|starting)"
                        + "|can (?:be )?(?:picked up|collected?|received?|pick up)[^.]{0,30}?(?:from|on or after|after|starting)");
    }

    private static final Map<DateRole, Wording> LABELS = new LinkedHashMap<>();

    static {
        WORDS.forEach((role, words) -> LABELS.put(role, Wording.of(words)));
    }

    private static final Wording ALONE =
            Wording.of("[・■○□※*]?(?:(?:旅券|パスポート)の|(?:your |the )?passport )?(?:" + PLACE + AND + ")?(?:"
                    + String.join("|", WORDS.values()) + ")(?:" + AND + PLACE
                    + ")?(?:\\([^)]{0,20}\\))?:?");

    private static final int LONGEST = 60;

    private DateLabels() {}

    /** Whether the line is a label of a date and nothing else. */
    static boolean isLabel(String line) {
        return line.length() <= LONGEST && ALONE.is(line);
    }

    /** Whether the line is a label of a date and nothing else. */
    static boolean isLabel(MappedText line) {
        return line.length() <= LONGEST && ALONE.is(line);
    }

    /** The role that the nearest label in {@code before} gives to a date that follows it; {@code NONE} without one near. */
    static DateRole roleBefore(String before) {
        DateRole nearest = DateRole.NONE;
        int nearestStart = -1;
        int nearestEnd = 0;
        for (Map.Entry<DateRole, Wording> label : LABELS.entrySet()) {
            Wording.Search search = label.getValue().in(before);
            while (search.find()) {
                Matcher matcher = search.match();
                if (matcher.end() > nearestEnd || (matcher.end() == nearestEnd && matcher.start() < nearestStart)) {
                    nearest = label.getKey();
                    nearestStart = matcher.start();
                    nearestEnd = matcher.end();
                }
            }
        }
        return before.length() - nearestEnd <= NEAR ? nearest : DateRole.NONE;
    }
}
