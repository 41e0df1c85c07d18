package uketori.classifier;

import java.util.List;
import uketori.classifier.Sentence.Setting;

/** Cuts a stretch of text into sentences, wherever one ends. */
final class SentenceEnds {

    /** No sentence is longer: what is, is cut, so that the time for a text grows with its length only. */
    static final int LONGEST = 400;

    /** What follows the words of another text that are named or quoted. */
    private static final Wording NAMED = Wording.of("[!?」』]{0,3}(?:など|等)?と(?:題|いう|いった|称|偽|表示|書|記|の(?:メール|sms|件名|表示))");

    private static final Wording ABBREVIATION =
            Wording.of("\\b(?:no|ref|mr|ms|dr|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$");

    private static final String ENDS = "。!?※\n";

    private SentenceEnds() {}

    /** Adds the sentences of the unit to the others. */
    static void cut(MappedText unit, Setting setting, List<Sentence> sentences) {
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
        return c == '.' ? fullStopEnds(text, i, from) : politeFormEnds(text, i, from);
    }

    private static boolean fullStopEnds(String text, int i, int from) {
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

    /** Where no full stop stands, a space behind a polite form ends a sentence. */
    private static boolean politeFormEnds(String text, int i, int from) {
        return text.charAt(i) == ' '
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
