package uketori.classifier;

import java.util.ArrayList;
import java.util.List;

/** Dates that stand alone below a sentence that points to them as the first day for collecting. */
final class DatesBelow {

    private static final String PICKUP = "(?:受取|受領|交付|お渡し|引渡|引取)";
    private static final String BELOW = "(?:下記|下|次|以下|左記|右記|後記)";

    /** No condition stands between, and no other news. */
    private static final String PLAINLY = "(?:(?!たら|れば|次第|場合|ません|変更|停止|休|予約)[^。]){0,24}";

    /** From the day below on it is handed over; the day for collecting is the one below, or has been settled. */
    private static final Wording POINTS = Wording.of(
            BELOW
                    + "の?(?:日付?|日時|期日|日程|期間|とおり|通り)?(?:より|から|以降|以後|に)(?:は|に)?、?" + PLAINLY + PICKUP
                    + "[^。]{0,12}(?:ます|ください|です|開始|可能|予定)(?!か)|" + PICKUP
                    + "(?:できる|する|いたす|を?行う|いただける|可能な?|が?可能になる|の|開始|予定){0,2}(?:日|日付|日程|期日|期間|時期|予定)?(?:は|を|が|につきまして|について)(?:は)?、?"
                    + PLAINLY + BELOW
                    + "の?(?:日付?|日時|期日|日程|期間|とおり|通り)[^。]{0,14}(?:です|ます|ました|ございます|。|:|$)|" + PICKUP
                    + "(?:できる|する|いたす|を?行う|いただける|可能な?|の|開始|予定){0,2}(?:日|日付|日程|期日)が、?(?:決まり|確定し|決定し|定まり)(?:まし)?(?:た|て)(?!ら)|"
                    + PICKUP
                    + "(?:できる|する|いたす|を?行う|いただける|可能な?|の|開始|予定){0,2}(?:日|日付|日程|期日)(?:を|について)(?:ご?案内|お知らせ|ご?連絡|通知)(?:し|いたし|申し上げ)ます");

    /** The title of a notice; a date below it is that of the notice, unless it says that something begins. */
    private static final Wording TITLE =
            Wording.of(PICKUP + "(?:できる|可能な?|の|開始|予定){0,2}(?:日|日程|期日)(?:の|について(?:の)?|に関する)(?:お知らせ|ご?案内|ご?連絡|通知)】?$");

    private static final Wording BEGINS = Wording.of("^\\s?(?:\\([^)]{1,3}\\))?\\s?(?:以降|以後|から|より|~)");

    private static final Wording PASSPORT = Wording.of("(?:旅券|パスポート)(?!窓口|センター|課|係|事務)");
    private static final Wording NAMED = Wording.of("旅券|パスポート");
    private static final Wording OF_A_THING = Wording.of("を[^。、]{0,10}" + PICKUP);
    private static final Wording CASE = Wording.of("たら|れば|次第|場合|未定|調整|予定日を(?:お知らせ|ご?案内|通知|ご?連絡)");

    /** A list's mark, or the heading of a letter's list, may stand before the date. */
    private static final Wording ALONE_BEFORE = Wording.of("^(?:記)?[・■●○◆※\\s]*$");

    private static final Wording ALONE_AFTER = Wording.of(
            "^\\s?[月火水木金土日]曜日(?!まで|に)|^\\s?[(]?(?:[月火水木金土日](?:曜日?)?)?[)]?\\s?(?:(?:午前|午後)?\\d{1,2}(?:時|:\\d\\d)(?:\\d{1,2}分)?)?\\s?(?:$|。|\\s|以降|以後|から|より|~|です|となります|(?!申請(?!者)|受付|受理|審査|発行|更新|休|閉|連絡|通知|補正|以前|付|頃)(?:[一-龠]|お[忘持越手]|ご[本来持]))");
    private static final Wording BARE_AFTER = Wording.of(
            "^\\s?[(]?(?:[月火水木金土日](?:曜日?)?)?[)]?\\s?(?:(?:午前|午後)?\\d{1,2}(?:時|:\\d\\d)(?:\\d{1,2}分)?)?\\s?(?:以降|以後|から|より|~)?[。\\s]*$");
    private static final Wording EXPLAINED =
            Wording.of("期限|締切|まで|以内|休|閉|停止|メンテ|有効|保管|返納|deadline|expir|until|\\bby\\b|clos|maintenance|valid");
    private static final Wording LIST_HEADING = Wording.of("^記$");

    private static final int NEAR = 2;

    private DatesBelow() {}

    /** Whether the words point to a day below them. */
    static boolean pointsDown(MappedText words) {
        return POINTS.isIn(words) && !CASE.isIn(words);
    }

    /** Whether one of the lines just above points down, so that the line is the day that it speaks of and heads no message. */
    static boolean isPointedAt(List<Line> lines, int index) {
        for (int i = index - 1; i >= 0 && index - i <= NEAR; i--) {
            if (pointsDown(last(lines.get(i).words()))) {
                return true;
            }
            if (!LIST_HEADING.isIn(lines.get(i).words())) {
                return false;
            }
        }
        return false;
    }

    private static MappedText last(MappedText line) {
        int end = line.text().endsWith("。") ? line.length() - 1 : line.length();
        int stop = line.text().lastIndexOf('。', end - 1);
        return stop < 0 ? line : line.slice(stop + 1, line.length());
    }

    /** The same dates, of which one that is pointed at and stands alone is a pickup date. */
    static List<DatedWords> in(List<DatedWords> dates, List<Sentence> sentences) {
        List<DatedWords> found = new ArrayList<>(dates);
        for (int i = 0; i < dates.size(); i++) {
            DatedWords words = dates.get(i);
            if (words.role() == DateRole.NONE && standsAlone(words)) {
                int place = sentences.indexOf(words.sentence());
                if (pointedAtFrom(sentences, place) || isBelowATitle(words, sentences, place)) {
                    found.set(i, words.asPickup());
                }
            }
        }
        return found;
    }

    /** Whether nothing at all stands with the date, and the words above it name no last day and no closure: it may be any day. */
    static boolean isUnexplained(DatedWords words, List<Sentence> sentences) {
        int place = sentences.indexOf(words.sentence());
        return standsAlone(words)
                && BARE_AFTER.isIn(
                        words.sentence().text().substring(words.date().to()))
                && (place < 1 || !EXPLAINED.isIn(sentences.get(place - 1).words()));
    }

    private static boolean isBelowATitle(DatedWords words, List<Sentence> sentences, int place) {
        return place > 0
                && BEGINS.isIn(words.sentence().text().substring(words.date().to()))
                && sentences.get(place - 1).plain()
                && TITLE.isIn(sentences.get(place - 1).words())
                && isOfThePassport(sentences, place - 1);
    }

    private static boolean standsAlone(DatedWords words) {
        String text = words.sentence().text();
        return words.sentence().plain()
                && ALONE_BEFORE.isIn(text.substring(0, words.date().from()))
                && ALONE_AFTER.isIn(text.substring(words.date().to()));
    }

    private static boolean pointedAtFrom(List<Sentence> sentences, int place) {
        for (int i = place - 1; i >= 0 && place - i <= NEAR; i--) {
            Sentence sentence = sentences.get(i);
            if (sentence.plain() && pointsDown(sentence.words())) {
                return isOfThePassport(sentences, i);
            }
            if (!LIST_HEADING.isIn(sentence.words())) {
                return false;
            }
        }
        return false;
    }

    /** The sentence names the passport, or goes on about the one that was named before it. */
    private static boolean isOfThePassport(List<Sentence> sentences, int place) {
        MappedText words = sentences.get(place).words();
        return PASSPORT.isIn(words)
                || (!OF_A_THING.isIn(words)
                        && sentences.stream()
                                .anyMatch(other -> NAMED.isIn(other.words()) && !OtherThings.areTheMatterOf(other))
                        && sentences.stream().noneMatch(OtherThings::areTheMatterOf));
    }
}
