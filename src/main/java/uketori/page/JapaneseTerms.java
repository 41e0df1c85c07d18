package uketori.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * A text for a page, escaped. Japanese words within a page of another language are marked as Japanese, so that they are
 * read aloud and drawn as such.
 */
public record JapaneseTerms(String text, boolean isPageJapanese) implements Content {

    /** The first character of the first block that holds Japanese. */
    private static final char FIRST = '\u2e80';

    private static final String PUNCTUATION = "ー々〇【】「」、。・";

    /** Whether there is Japanese in it. */
    public static boolean isIn(String text) {
        return end(text, 0, false) < text.length();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (isPageJapanese || !isIn(text)) {
            output.writeUserContent(text);
            return;
        }
        int start = 0;
        while (start < text.length()) {
            int term = end(text, start, false);
            int after = end(text, term, true);
            if (isBracketed(text, start, term, after)) {
                term--;
                after++;
            }
            output.writeUserContent(text.substring(start, term));
            if (after > term) {
                output.writeContent("<span lang=\"ja\">");
                output.writeUserContent(text.substring(term, after));
                output.writeContent("</span>");
            }
            start = after;
        }
    }

    /** Brackets around nothing but the term stay with it, so that no line ends between them. */
    private static boolean isBracketed(String text, int start, int term, int after) {
        return after > term
                && term > start
                && after < text.length()
                && text.charAt(term - 1) == '('
                && text.charAt(after) == ')';
    }

    /** Where the stretch ends that begins at {@code start} and is Japanese, or is not. */
    private static int end(String text, int start, boolean isOfJapanese) {
        int end = start;
        while (end < text.length()) {
            int letter = text.codePointAt(end);
            int afterDigits = isOfJapanese ? afterDigits(text, end) : end;
            if (afterDigits > end && afterDigits < text.length() && isJapanese(text.codePointAt(afterDigits))) {
                end = afterDigits;
            } else if (isJapanese(letter) != isOfJapanese) {
                break;
            } else {
                end += Character.charCount(letter);
            }
        }
        return end;
    }

    /** Digits between Japanese letters belong to them, as in 令和8年12月3日. */
    private static int afterDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** A page is full of such texts, so the two large blocks come before the search of the character's script. */
    private static boolean isJapanese(int letter) {
        if (letter < FIRST) {
            return false;
        }
        if ((letter >= 'ぁ' && letter <= 'ヺ') || (letter >= '一' && letter <= '\u9fff')) {
            return true;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> PUNCTUATION.indexOf(letter) >= 0;
        };
    }
}
