package uketori.page;

import gg.jte.Content;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the message files say, in one language. */
public record Words(MessageSource messages, Locale language) {

    /** The message of that key. */
    public String say(String key, Object... arguments) {
        return in(language, key, arguments);
    }

    /** The message of that key, the Japanese in it marked as Japanese. */
    public Content sayMarked(String key, Object... arguments) {
        return marked(say(key, arguments));
    }

    /** A text, the Japanese in it marked as Japanese. */
    public Content marked(@Nullable String text) {
        return new JapaneseTerms(text == null ? "" : text, isJapanese());
    }

    /** The message of that key in the pages' other language, for whom the reader may show it to. */
    public String inOtherLanguage(String key, Object... arguments) {
        return in(otherLanguage(), key, arguments);
    }

    /** Japanese for a reader of English, and English for one of Japanese. */
    public Locale otherLanguage() {
        return isJapanese() ? Locale.ENGLISH : Locale.JAPANESE;
    }

    private boolean isJapanese() {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    /** A page that lacks a word is of more use than none. */
    private String in(Locale spoken, String key, Object[] arguments) {
        return String.valueOf(messages.getMessage(key, arguments, "??" + key + "??", spoken));
    }
}
