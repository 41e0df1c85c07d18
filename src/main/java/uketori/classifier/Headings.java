package uketori.classifier;

import uketori.classifier.Sentence.Setting;

/** Tells by a line what it and the lines below it stand in: a question, an answer, an example, a help text. */
final class Headings {

    private static final Wording QUESTION = Wording.of("^(?:q|問|質問)\\d{0,2}(?:[.:、)]|$)");

    private static final Wording ANSWER = Wording.of("^(?:a|答え?|回答)\\d{0,2}(?:[.:、)]|$)");

    private static final Wording ASKED = Wording.of("^q\\d{0,2}[ \\t]+[^a-z0-9]");

    private static final Wording ANSWERED = Wording.of("^a\\d{0,2}[ \\t]+[^a-z0-9]");

    private static final String EXAMPLE_FOLLOWS =
            "(?:の例|のような(?:メッセージ|通知|お知らせ|文面|表示|ご?案内)[^。]{0,16}(?:届き|送|出|表示|なり)[^。]{0,10}[。:]?)$|例:$";

    private static final Wording ANNOUNCING = Wording.of(EXAMPLE_FOLLOWS);

    private static final Wording EXAMPLE = Wording.of(
            "^[(【\\[<「・※]?(?:記入|通知|表示|文面|メッセージ|文章|画面)?(?:文)?の?(?:例文?|見本|サンプル|ひな形|雛形|文例|イメージ)\\d?(?:[)】\\]>」]|:|$)|^※?(?:この|こちらの|以下の|下の|以下|下記)の?(?:画面|ページ|通知|文面|表示|画像|内容|メール)?は、?(?:すべて)?(?:操作|表示|画面)?(?:見本|サンプル|イメージ|デモ)(?:の?画面|の?表示)?(?:です|になります|となります)。?$|^[(\\[【]?(?:example|sample(?!-[a-z]{0,4}\\d)|e\\.g\\.|for example)\\b|"
                    + EXAMPLE_FOLLOWS);

    private static final Wording HELP = Wording.of(
            "(?:の流れ|手順|見方|見かた|使い方|の意味|凡例|用語|一般的なご?案内|(?:次|今後|これから)の(?:段階|ステップ|手続|手順)|(?<!こ)とは|について知りたい|how to [a-z ]{1,40}|flow of [a-z ]{1,40}|about the (?:status|labels?|display)(?: (?:display|labels?))?|(?:meaning|explanation) of [a-z ]{1,30}|what (?:the|each) [a-z ]{1,24} means?|legend|glossary|frequently asked questions)[】)」\\]>]?$|^(?:ステータス|状況|表示)の?(?:説明|意味|一覧)");

    /** What heads a list of questions that others ask, whose titles often tell a case first. */
    private static final Wording QUESTIONS = Wording.of(
            "^[^。]{0,12}(?:よくある[ごお]?(?:質問|問い?合わ?せ)|(?<![a-z])faqs?(?![a-z])|q&a|お困りですか|お困りの方|こんなときは?|関連する?(?:質問|q&a|faq|ヘルプ)|(?:related|common|popular) questions|people also ask|help topics)[^。]{0,10}$|^(?:ヘルプ|help)$");

    /** A title, rather than a sentence of an answer. */
    private static final Wording TOLD_OUT = Wording.of("[。.]$|\\d{1,2}[:/月]\\d|^[^。]{1,12}:");

    private static final Wording ASKS = Wording.of(
            "(?:か|か?どう|\\?|のですが|たい|いつ|のは?)$|\\b(?:what|when|where|how|why|who|can|do|does|is|should) [^.?]{4,60}\\??$");

    private static final Wording WHOLE = Wording.of("(?:場合|とき)(?:は|に)[^。]*(?:ます|です|ください)。?$");

    private static final int LONGEST_TITLE = 80;

    /** A longer line is no heading of an example. */
    private static final int LONGEST_EXAMPLE = 400;

    private static final int LONGEST_HELP = 40;

    private Headings() {}

    /** Whether the line heads a list of questions that others ask. */
    static boolean headsQuestions(Line line) {
        return QUESTIONS.isIn(line.words());
    }

    /** Whether the line is one of a list of titles: a question, or words that do not end as a sentence does. */
    static boolean isTitle(Line line) {
        return line.words().length() <= LONGEST_TITLE && (ASKS.isIn(line.words()) || !TOLD_OUT.isIn(line.words()));
    }

    /** An example told in a sentence of its own ends with it; a heading goes on over what follows. */
    static boolean isWholeSentence(MappedText unit) {
        MappedText end = unit.slice(Math.max(0, unit.length() - 160), unit.length());
        return WHOLE.isIn(Compaction.compact(end));
    }

    /** Whether the words end by saying that an example follows. */
    static boolean announcesExample(MappedText unit) {
        MappedText end = unit.slice(Math.max(0, unit.length() - 80), unit.length());
        return ANNOUNCING.isIn(Compaction.compact(end));
    }

    /** What the line stands in by its own words. */
    static Setting settingOf(Line line) {
        MappedText words = line.words();
        if (QUESTION.isIn(words) || ASKED.isIn(line.raw())) {
            return Setting.QUESTION;
        }
        if (ANSWER.isIn(words) || ANSWERED.isIn(line.raw())) {
            return Setting.ANSWER;
        }
        if (words.length() <= LONGEST_EXAMPLE && EXAMPLE.isIn(words)) {
            return Setting.EXAMPLE;
        }
        return words.length() <= LONGEST_HELP && HELP.isIn(words) ? Setting.HELP : Setting.PLAIN;
    }
}
