package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import uketori.classifier.Sentence.Setting;

/** Makes sentences out of lines: joins what was broken, pairs labels with their values, and cuts at every end. */
final class Sentences {

    /** No sentence is longer: what is, is cut, so that the time for a text grows with its length only. */
    private static final int LONGEST = 400;

    private static final Wording QUESTION = Wording.of("^(?:q|問|質問)\\d{0,2}(?:[.:、)]|$)");
    private static final Wording ANSWER = Wording.of("^(?:a|答え?|回答)\\d{0,2}(?:[.:、)]|$)");
    private static final Wording ASKED = Wording.of("^q\\d{0,2}[ \\t]+[^a-z0-9]");
    private static final Wording ANSWERED = Wording.of("^a\\d{0,2}[ \\t]+[^a-z0-9]");
    private static final String EXAMPLE_FOLLOWS =
            "(?:の例|のような(?:メッセージ|通知|お知らせ|文面|表示|ご?案内)[^。]{0,16}(?:届き|送|出|表示|なり)[^。]{0,10}[。:]?)$|例:$";
    private static final Wording ANNOUNCING = Wording.of(EXAMPLE_FOLLOWS);
    private static final Wording EXAMPLE = Wording.of(
            "^[(【\\[<「・※]?(?:記入|通知|表示|文面|メッセージ|文章|画面)?(?:文)?の?(?:例文?|見本|サンプル|ひな形|雛形|文例|イメージ)\\d?(?:[)】\\]>」]|:|$)|^[(\\[【]?(?:example|sample|e\\.g\\.|for example)\\b|"
                    + EXAMPLE_FOLLOWS);
    private static final Wording HELP = Wording.of(
            "(?:の流れ|手順|見方|見かた|使い方|の意味|凡例|用語|一般的なご?案内|(?<!こ)とは|について知りたい|how to [a-z ]{1,40}|flow of [a-z ]{1,40}|about the (?:status|labels?|display)(?: (?:display|labels?))?|(?:meaning|explanation) of [a-z ]{1,30}|what (?:the|each) [a-z ]{1,24} means?|legend|glossary|frequently asked questions)[】)」\\]>]?$|^(?:ステータス|状況|表示)の?(?:説明|意味|一覧)");
    /** What heads a list of questions that others ask, whose titles often tell a case first. */
    private static final Wording QUESTIONS = Wording.of(
            "^[^。]{0,12}(?:よくある[ごお]?(?:質問|問い?合わ?せ)|(?<![a-z])faqs?(?![a-z])|q&a|お困りですか|お困りの方|こんなときは?|関連する?(?:質問|q&a|faq|ヘルプ)|(?:related|common|popular) questions|people also ask|help topics)[^。]{0,10}$|^(?:ヘルプ|help)$");
    /** A title, rather than a sentence of an answer. */
    private static final Wording TOLD_OUT = Wording.of("[。.]$|\\d{1,2}[:/月]\\d|^[^。]{1,12}:");

    private static final Wording ASKS = Wording.of(
            "(?:か|か?どう|\\?|のですが|たい|いつ|のは?)$|\\b(?:what|when|where|how|why|who|can|do|does|is|should) [^.?]{4,60}\\??$");
    /** What follows the words of another text that are named or quoted. */
    private static final Wording NAMED = Wording.of("[!?」』]{0,3}(?:など|等)?と(?:題|いう|いった|称|偽|表示|書|記|の(?:メール|sms|件名|表示))");

    private static final Wording ABBREVIATION =
            Wording.of("\\b(?:no|mr|ms|dr|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$");
    private static final Wording WHOLE = Wording.of("(?:場合|とき)(?:は|に)[^。]*(?:ます|です|ください)。?$");
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_HEAD = 16;
    private static final int LONGEST_ROW_LABEL = 60;
    private static final String ENDS = "。!?※\n";

    private Sentences() {}

    static List<Sentence> of(List<Line> lines) {
        return of(lines, false);
    }

    /**
     * The sentences of the lines.
     *
     * @param quoted whether all of it is what an older mail said
     */
    static List<Sentence> of(List<Line> lines, boolean quoted) {
        List<Sentence> sentences = new ArrayList<>();
        Setting standing = Setting.PLAIN;
        boolean untilGap = false;
        boolean headingOnly = false;
        boolean questions = false;
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (line.afterGap() && untilGap && !headingOnly) {
                standing = Setting.PLAIN;
            }
            headingOnly = false;
            Setting own = settingOf(line);
            questions = QUESTIONS.isIn(line.words()) || (questions && isTitle(line));
            if (own != Setting.PLAIN) {
                standing = own;
                untilGap = own != Setting.HELP;
            }
            int rows = columns(lines, i, quoted ? Setting.QUOTED : standing, sentences);
            if (rows > 0) {
                i += rows;
                continue;
            }
            MappedText.Builder unit = new MappedText.Builder(line.raw().length() + 16);
            append(unit, line);
            String soFar = line.text();
            while (i + 1 < lines.size() && unit.length() < LONGEST * 4 && !headsColumns(lines, i + 1)) {
                Joints.Joint joint = Joints.between(soFar, lines.get(i), lines.get(i + 1));
                if (joint == Joints.Joint.END
                        || QUESTIONS.isIn(lines.get(i + 1).words())
                        || (joint == Joints.Joint.LABEL && settingOf(lines.get(i + 1)) != Setting.PLAIN)) {
                    break;
                }
                Line next = lines.get(++i);
                soFar = joint == Joints.Joint.LABEL ? next.text() : Joints.seen(soFar + next.text());
                int at = next.raw().start(0);
                boolean withinNumber = Character.isDigit(unit.last())
                        && Character.isDigit(next.raw().at(0));
                if (joint == Joints.Joint.LABEL || !withinNumber) {
                    unit.append(joint == Joints.Joint.LABEL && unit.last() != ':' ? ':' : ' ', at, at);
                }
                append(unit, next);
            }
            MappedText whole = unit.build();
            headingOnly = own == Setting.EXAMPLE && !isWholeSentence(whole);
            boolean announces = announcesExample(whole);
            if (own == Setting.PLAIN && announces) {
                standing = Setting.EXAMPLE;
                untilGap = true;
                headingOnly = true;
            }
            Setting here =
                    questions ? Setting.QUESTION : announces && standing == Setting.EXAMPLE ? Setting.HELP : standing;
            cut(whole, quoted ? Setting.QUOTED : here, sentences);
            if (own == Setting.EXAMPLE && !headingOnly) {
                standing = Setting.HELP;
            }
            i++;
        }
        return sentences;
    }

    /** Whether the line is one of a list of titles: a question, or words that do not end as a sentence does. */
    private static boolean isTitle(Line line) {
        return line.words().length() <= LONGEST_TITLE && (ASKS.isIn(line.words()) || !TOLD_OUT.isIn(line.words()));
    }

    /** An example told in a sentence of its own ends with it; a heading goes on over what follows. */
    private static boolean isWholeSentence(MappedText unit) {
        MappedText end = unit.slice(Math.max(0, unit.length() - 160), unit.length());
        return WHOLE.isIn(Compaction.compact(end));
    }

    private static boolean announcesExample(MappedText unit) {
        MappedText end = unit.slice(Math.max(0, unit.length() - 80), unit.length());
        return ANNOUNCING.isIn(Compaction.compact(end));
    }

    private static Setting settingOf(Line line) {
        MappedText words = line.words();
        if (QUESTION.isIn(words) || ASKED.isIn(line.raw())) {
            return Setting.QUESTION;
        }
        if (ANSWER.isIn(words) || ANSWERED.isIn(line.raw())) {
            return Setting.ANSWER;
        }
        if (words.length() <= LONGEST && EXAMPLE.isIn(words)) {
            return Setting.EXAMPLE;
        }
        return words.length() <= 40 && HELP.isIn(words) ? Setting.HELP : Setting.PLAIN;
    }

    /** Reads rows that stand under a row of labels, as label and value; how many rows that took, or 0. */
    private static int columns(List<Line> lines, int at, Setting setting, List<Sentence> sentences) {
        if (!headsColumns(lines, at)) {
            return 0;
        }
        List<MappedText> labels = lines.get(at).cells();
        int width = lines.get(at + 1).cells().size();
        int row = at + 1;
        while (row < lines.size() && lines.get(row).cells().size() == width) {
            pair(labels, lines.get(row).cells(), setting, sentences);
            row++;
        }
        return row - at;
    }

    /** Whether the line is a row of labels over rows as wide, or wider by the rows' own labels under an empty corner. */
    private static boolean headsColumns(List<Line> lines, int at) {
        if (at + 1 >= lines.size()
                || !lines.get(at).isRow()
                || !lines.get(at + 1).isRow()) {
            return false;
        }
        List<MappedText> labels = lines.get(at).cells();
        int wider = lines.get(at + 1).cells().size() - labels.size();
        List<MappedText> heads = labels.stream().map(Compaction::compact).toList();
        boolean allLabels = heads.stream().allMatch(cell -> cell.length() == 0 || Joints.isLabel(cell));
        MappedText beneath = Compaction.compact(lines.get(at + 1).cells().getFirst());
        if (wider == 0 && Joints.isLabel(beneath)) {
            return false;
        }
        return (wider == 0 || wider == 1) && (allLabels || (wider == 0 && datesStandUnder(heads, lines.get(at + 1))));
    }

    /** Whether a label of a date stands over a date, and nothing in its row looks like a value. */
    private static boolean datesStandUnder(List<MappedText> heads, Line values) {
        boolean found = false;
        for (int column = 0; column < heads.size(); column++) {
            MappedText head = heads.get(column);
            if (head.length() > LONGEST_HEAD
                    || head.text().indexOf('。') >= 0
                    || !WrittenDates.in(head).isEmpty()) {
                return false;
            }
            found |= DateLabels.isLabel(head)
                    && !WrittenDates.in(values.cells().get(column)).isEmpty();
        }
        return found;
    }

    private static void pair(
            List<MappedText> labels, List<MappedText> values, Setting setting, List<Sentence> sentences) {
        int corner = values.size() - labels.size();
        for (int column = 0; column < labels.size(); column++) {
            MappedText label = labels.get(column);
            MappedText value = values.get(column + corner);
            if (label.text().isBlank() || value.text().isBlank()) {
                continue;
            }
            MappedText.Builder pair = new MappedText.Builder(64);
            append(pair, label);
            if (corner > 0 && !values.getFirst().text().isBlank()) {
                int start = values.getFirst().start(0);
                pair.append('の', start, start);
                append(pair, values.getFirst());
            }
            int start = value.start(0);
            pair.append(':', start, start);
            append(pair, value);
            cut(pair.build(), setting, sentences);
        }
    }

    /** A row's cells are parted as a label from its value where the left one is short, else as sentences. */
    private static void append(MappedText.Builder unit, Line line) {
        int tab = line.raw().text().indexOf('\t');
        if (tab < 0) {
            append(unit, line.raw());
            return;
        }
        int from = 0;
        for (MappedText cell : line.cells()) {
            if (from++ > 0 && unit.length() > 0) {
                int at = cell.length() > 0
                        ? cell.start(0)
                        : line.raw().end(line.raw().length());
                boolean label = unit.last() != '。' && unit.length() <= LONGEST_ROW_LABEL;
                unit.append(label && unit.last() != ':' ? ':' : '\n', at, at);
            }
            append(unit, cell);
        }
    }

    private static void append(MappedText.Builder unit, MappedText words) {
        unit.append(words, 0, words.length());
    }

    private static void cut(MappedText unit, Setting setting, List<Sentence> sentences) {
        String text = unit.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i, from)) {
                int to = i + 1;
                while (to < text.length() && "」』)】!?".indexOf(text.charAt(to)) >= 0) {
                    to++;
                }
                add(unit, from, to, setting, sentences);
                from = to;
                i = to - 1;
            }
        }
        add(unit, from, text.length(), setting, sentences);
    }

    private static boolean endsAt(String text, int i, int from) {
        char c = text.charAt(i);
        if ((c == '!' || c == '?' || c == '。') && (NAMED.standsAt(i + 1, text) || withinNamed(text, i, from))) {
            return false;
        }
        if (c == '.' && withinQuotation(text, i, from)) {
            return false;
        }
        if (ENDS.indexOf(c) >= 0 || i - from >= LONGEST) {
            return c != '※' || i > from;
        }
        if (c == '.') {
            boolean wordBefore = i - from >= 3
                    && ((Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i - 2)))
                            || ")]\"\uFFFC".indexOf(text.charAt(i - 1)) >= 0
                            || Character.isDigit(text.charAt(i - 1)));
            boolean spaceAfter = i + 1 >= text.length() || text.charAt(i + 1) == ' ';
            return wordBefore
                    && spaceAfter
                    && !abbreviated(text, i)
                    && !(i + 2 < text.length()
                            && Character.isDigit(text.charAt(i - 1))
                            && Character.isDigit(text.charAt(i + 2)));
        }
        return c == ' '
                && i > from + 2
                && i + 1 < text.length()
                && Joints.politeEnd(
                        text.substring(Math.max(from, i - 8), i),
                        text.substring(i + 1, Math.min(text.length(), i + 8)));
    }

    /** Whether the place lies within the words of another text that are quoted whole: "…。…" という偽の知らせ. */
    private static boolean withinNamed(String text, int at, int from) {
        int open = before(text, '「', at, from);
        if (open < from || before(text, '」', at, from) > open) {
            return false;
        }
        int close = after(text, '」', at, from + LONGEST);
        return close > 0 && NAMED.standsAt(close + 1, text);
    }

    /** The last place of the letter up to {@code at}; less than {@code from} if none is that near. */
    private static int before(String text, char letter, int at, int from) {
        int place = at;
        while (place >= from && text.charAt(place) != letter) {
            place--;
        }
        return place;
    }

    /** The next place of the letter before {@code end}; -1 if none is that near. */
    private static int after(String text, char letter, int at, int end) {
        for (int place = at; place < Math.min(end, text.length()); place++) {
            if (text.charAt(place) == letter) {
                return place;
            }
        }
        return -1;
    }

    /** Whether an English sentence goes on behind the quotation that the end stands in. */
    private static boolean withinQuotation(String text, int at, int from) {
        int open = before(text, '"', at, from);
        if (open < from
                || text.substring(from, open).chars().filter(c -> c == '"').count() % 2 == 1) {
            return false;
        }
        int close = after(text, '"', at, at + LONGEST);
        int next = close + 1;
        while (close > 0 && next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return close > 0
                && close - open < LONGEST / 2
                && close - at > 1
                && next < text.length()
                && Character.isLetter(text.charAt(next))
                && text.charAt(next) < 0x80;
    }

    private static boolean abbreviated(String text, int dot) {
        String before = text.substring(Math.max(0, dot - 4), dot);
        return ABBREVIATION.isIn(before);
    }

    private static void add(MappedText unit, int from, int to, Setting setting, List<Sentence> sentences) {
        MappedText words = Compaction.compact(unit.slice(from, to));
        if (words.length() > 0) {
            sentences.add(new Sentence(words, setting));
        }
    }
}
