package uketori.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import uketori.preparation.signature.CheckResult;
import uketori.preparation.signature.SignatureCheck;
import uketori.renewal.Refusal;

/**
 * The API's sentences, in the language that the request's Accept-Language asks for, or else in that of the person whose
 * token it is: Japanese, or else English.
 */
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

    /** The sentence of that whole key, for what is told to a person and is no problem of the request. */
    String tell(String key, Object... arguments) {
        return look(key, arguments);
    }

    /** Why a step cannot be taken. */
    String why(Refusal refusal) {
        return look("refusal." + refusal.code());
    }

    /** What was measured of a picture. */
    String measured(CheckResult result) {
        return look(
                "signature.measured." + result.check().code(), result.measured().toArray());
    }

    /** How to mend a picture. */
    String advice(SignatureCheck check) {
        return look("signature.advice." + check.code());
    }

    /** Why no picture is taken from a file. */
    String whyNot(String refusal, Object... arguments) {
        return look("signature.refused." + refusal, arguments);
    }

    /** The language that is spoken. */
    Locale language() {
        if (currentRequest.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) {
            return languages.resolveLocale(currentRequest);
        }
        Locale chosen = RequestContextUtils.getLocale(currentRequest);
        return chosen.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? Locale.JAPANESE : Locale.ENGLISH;
    }

    private String look(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, language()));
    }
}
