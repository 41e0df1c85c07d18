package uketori.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text for a page, escaped. Japanese words within a page of another language are marked as Japanese, so that they are
 * read aloud and drawn as such.
 */
public record JapaneseTerms(String text, boolean isPageJapanese) implements Content {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々〇【】「」、。・]+");

    /** The first character of the first block that holds any of {@link #JAPANESE}. */
    private static final char FIRST = '\u2e80';

    /** Whether there is Japanese in it. */
    public static boolean isIn(String text) {
        return text.chars().anyMatch(letter -> letter >= FIRST)
                && JAPANESE.matcher(text).find();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (isPageJapanese || !isIn(text)) {
            output.writeUserContent(text);
            return;
        }
        int end = 0;
        for (Matcher term = JAPANESE.matcher(text); term.find(); end = term.end()) {
            output.writeUserContent(text.substring(end, term.start()));
            output.writeContent("<span lang=\"ja\">");
            output.writeUserContent(term.group());
            output.writeContent("</span>");
        }
        output.writeUserContent(text.substring(end));
    }
}
