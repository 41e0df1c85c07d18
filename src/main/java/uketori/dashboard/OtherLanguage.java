package uketori.dashboard;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says words in the pages' other language too, for whom the reader may show them to; for the templates. */
@Component
class OtherLanguage {

    private final MessageSource messages;

    OtherLanguage(MessageSource messages) {
        this.messages = messages;
    }

    /** Japanese for a reader of English, and English for one of Japanese. */
    public Locale of(Locale language) {
        return language.getLanguage().equals("ja") ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** The message of that key in the other language. */
    public String say(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, of(language));
    }
}
