package uketori.statusdetail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in its words, of which nothing is lost. Japanese puts no space between them: a run of one script is taken for a
 * word. Dates, times, amounts and addresses of pages are one word each, so that a changed day shows as a whole.
 */
final class TextWords {

    private static final String DIGIT = "[0-9０-９]";
    private static final String WEEKDAY = "(?:\\h?[(（][月火水木金土日](?:曜日?)?[)）])?";

    private static final Pattern WORD = Pattern.compile(String.join(
            "|",
            "https?://[!-~&&[^<>\"]]++",
            "(?:(?:令和|平成|昭和)\\h?(?:元|" + DIGIT + "{1,2})|" + DIGIT + "{2,4})\\h?年(?:\\h?" + DIGIT + "{1,2}\\h?月(?:\\h?"
                    + DIGIT + "{1,2}\\h?日" + WEEKDAY + ")?)?",
            DIGIT + "{1,2}\\h?月\\h?" + DIGIT + "{1,2}\\h?日" + WEEKDAY,
            DIGIT + "{1,2}\\h?時(?:\\h?" + DIGIT + "{1,2}\\h?分)?",
            DIGIT + "++(?:[.,:/．，：／-]" + DIGIT + "++)*+",
            "\\p{IsHan}++",
            "\\p{IsHiragana}++",
            "[\\p{IsKatakana}ー]++",
            "[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]++(?:['’-]\\p{L}++)*+",
            "\\R",
            "[\\h]++",
            "(?s:.)"));

    private TextWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
