package uketori.classifier;

import java.util.LinkedHashMap;
import java.util.Map;

/** The words that stand before a date and say what it is the date of. The first kind that fits is meant. */
final class DateLabels {

    private static final String PICKUP = "お?(?:交付|受取|受領|引渡|渡し|来庁)";

    /** How many characters may stand between a label and its date. */
    private static final int NEAR = 24;

    private static final String PLACE = PICKUP + "?の?(?:場所|窓口|時間)";
    private static final String AND = "(?:及び|および|ならびに|並びに|[・、,/と&])";

    private static final Map<DateRole, String> JAPANESE = new LinkedHashMap<>();
    private static final Map<DateRole, String> ENGLISH = EnglishDateLabels.words();

    static {
        JAPANESE.put(DateRole.CORRECTION_LIMIT, "(?:補正|訂正|修正|再提出|再申請|提出|回答|差替|対応)の?(?:期限|期日|締切|締め切り)日?");
        JAPANESE.put(
                DateRole.PICKUP_LIMIT,
                "(?:受取|交付|受領|引渡|お渡し|保管|引換)(?:可能|が?(?:できる|可能な)|いただける)?の?(?:最終)?(?:期限|期日|締切|締め切り|最終日|最後の日)日?");
        JAPANESE.put(
                DateRole.FORMER_PICKUP,
                "(?:変更前|延期前|当初(?!の?(?:予定)?の?(?:とおり|通り|どおり))|従前|従来|(?<![地手お窓])元|(?<![復新])旧|前回|先に(?:お知らせ|ご案内|通知)した)(?:の|に)?(?:"
                        + PICKUP + ")?(?:開始)?(?:予定)?日?");
        JAPANESE.put(
                DateRole.OTHER,
                "生年月日|誕生日|有効期(?:間|限)(?:満了)?日?|満了日|メンテナンス[^。]{0,12}|停止[^。]{0,6}|(?:終了|再開)予定日?時?|休(?:館|業|み|日|止)日?|閉庁日?|年末年始"
                        + "|(?:発行|発給)(?![されし])(?:年月)?日?|受領日時?|前回[^。]{0,8}|予約日時?|開庁(?!日)|営業(?!日)|取下日|取得日|転[出入]日|登録期限|納付期限|支払期限");
        JAPANESE.put(DateRole.STEP, "(?:申請|申込|送信|提出|届出|受理|受付|到達|到着|審査(?:完了|終了|開始)?|決定|作成(?:完了)?|(?:最終)?更新)(?:年月)?日時?");
        JAPANESE.put(DateRole.MESSAGE, "(?:連絡|通知|発信|配信|掲載|お知らせ|受信|投稿|コメント|ご?案内|送付|メッセージ)の?(?:年月)?日時?|日時|日付");
        JAPANESE.put(
                DateRole.PICKUP,
                PLACE + AND + PICKUP + "日|" + PICKUP
                        + "(?:の|が|を)?(?:可能|できる|開始)?(?:予定|\\(予定\\))?(?:開始|可能)?(?:年月日|日時|日|期間|予定)(?:の(?:変更|目安))?"
                        + "|" + PICKUP
                        + "(?:の?開始(?:の?日)?|可能|可(?=[:\\s]{0,2}$))|お(?:越し|受取)(?:いただける|になれる)(?:最初の)?日|(?:受取れる|受取ることができる|お渡しできる|受取可能な|お渡し可能な|受取が可能な|交付できる|引渡できる)(?:の|日|時期)?");
    }

    private static final Map<DateRole, Wording> JAPANESE_LABELS = wordings(JAPANESE);
    private static final Map<DateRole, Wording> ENGLISH_LABELS = wordings(ENGLISH);

    private static final Wording ALONE = alone(JAPANESE);
    private static final Wording ALONE_ENGLISH = alone(ENGLISH);

    private static final int LONGEST = 60;

    /** What stands in brackets behind a label, and only explains it. */
    private static final Wording GLOSS = Wording.of("\\s?\\([^()0-9]{1,60}\\):?\\s?$");

    private DateLabels() {}

    private static Map<DateRole, Wording> wordings(Map<DateRole, String> words) {
        Map<DateRole, Wording> wordings = new LinkedHashMap<>();
        words.forEach((role, any) -> wordings.put(role, Wording.of(any)));
        return wordings;
    }

    private static Wording alone(Map<DateRole, String> words) {
        return Wording.of("[・■○□※*]?(?:(?:旅券|パスポート)の|(?:your |the )?passport )?(?:" + PLACE + AND + ")?(?:"
                + String.join("|", words.values()) + ")(?:" + AND + PLACE + ")?(?: ?\\([^)]{0,40}\\))?:?");
    }

    /** Whether the line is a label of a date and nothing else. */
    static boolean isLabel(String line) {
        return line.length() <= LONGEST
                && (ALONE.is(line) || (hasLatin(line) && (ALONE_ENGLISH.is(line) || isBilingual(line))));
    }

    /** Whether the line is a label of a date and nothing else. */
    static boolean isLabel(MappedText line) {
        return line.length() <= LONGEST
                && (ALONE.is(line) || (hasLatin(line.text()) && (ALONE_ENGLISH.is(line) || isBilingual(line.text()))));
    }

    /** The role that the nearest label in {@code before} gives to a date that follows it; {@code NONE} without one near. */
    static DateRole roleBefore(String before) {
        if (before.endsWith(")") || before.endsWith("):") || before.endsWith(") ") || before.endsWith("): ")) {
            DateRole role = roleDirectlyBefore(before);
            return role == DateRole.NONE ? roleDirectlyBefore(GLOSS.without(before)) : role;
        }
        return roleDirectlyBefore(before);
    }

    private static DateRole roleDirectlyBefore(String before) {
        Nearest nearest = new Nearest();
        nearest.lookFor(JAPANESE_LABELS, before);
        if (hasLatin(before)) {
            nearest.lookFor(ENGLISH_LABELS, before);
        }
        return before.length() - nearest.end <= NEAR ? nearest.role : DateRole.NONE;
    }

    /** Whether the line names the field in two languages, each of them a label of a date. */
    private static boolean isBilingual(String line) {
        int slash = line.indexOf('/');
        return slash > 0
                && isAlone(line.substring(0, slash).strip())
                && isAlone(line.substring(slash + 1).strip());
    }

    private static boolean isAlone(String label) {
        return ALONE.is(label) || ALONE_ENGLISH.is(label);
    }

    private static boolean hasLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                return true;
            }
        }
        return false;
    }

    /** The label that ends last; of those that end together, the longest. */
    private static final class Nearest {
        private DateRole role = DateRole.NONE;
        private int start = -1;
        private int end;

        void lookFor(Map<DateRole, Wording> labels, String before) {
            for (Map.Entry<DateRole, Wording> label : labels.entrySet()) {
                Wording.Search search = label.getValue().in(before);
                while (search.find()) {
                    if (search.end() > end || (search.end() == end && search.start() < start)) {
                        role = label.getKey();
                        start = search.start();
                        end = search.end();
                    }
                }
            }
        }
    }
}
