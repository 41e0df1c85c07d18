package uketori.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import uketori.renewal.Refusal;

/** The API's sentences, in the language that the request's Accept-Language asks for: Japanese, or else English. */
@Component
class ApiWords {

    private final MessageSource messages;
    private final HttpServletRequest currentRequest;
    private final AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();

    ApiWords(MessageSource messages, HttpServletRequest currentRequest) {
        this.messages = messages;
        this.currentRequest = currentRequest;
        languages.setSupportedLocales(List.of(Locale.ENGLISH, Locale.JAPANESE));
        languages.setDefaultLocale(Locale.ENGLISH);
    }

    /** The sentence of that key below {@code api.}; the key itself where there is none, rather than no answer. */
    String say(String key, Object... arguments) {
        return look("api." + key, arguments);
    }

    /** Why a step cannot be taken. */
    String why(Refusal refusal) {
        return look("refusal." + refusal.code());
    }

    /** The language that is spoken. */
    Locale language() {
        return languages.resolveLocale(currentRequest);
    }

    private String look(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, language()));
    }
}
