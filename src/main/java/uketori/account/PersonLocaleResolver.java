package uketori.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Speaks the language that the person chose; before they sign in, what they chose at the foot of a page or what their
 * browser asks for, else English. A page made for somebody who is not signed in says whose language it speaks:
 * {@link PageLanguage}.
 */
@Component("localeResolver")
class PersonLocaleResolver implements LocaleResolver {

    private final CurrentPerson currentPerson;
    private final AcceptHeaderLocaleResolver browsers = new AcceptHeaderLocaleResolver();

    PersonLocaleResolver(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
        browsers.setSupportedLocales(List.of(Locale.ENGLISH, Locale.JAPANESE));
        browsers.setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return LanguageChoice.asked(request)
                .filter(language -> !isSignedIn())
                .or(() -> PageLanguage.spoken(request))
                .orElseGet(() -> chosenOrAskedFor(request));
    }

    private Locale chosenOrAskedFor(HttpServletRequest request) {
        return isSignedIn()
                ? currentPerson
                        .of(request)
                        .map(person -> person.preferences().language())
                        .orElse(Locale.ENGLISH)
                : LanguageChoice.kept(request)
                        .orElseGet(() -> AccountRules.languageOf(browsers.resolveLocale(request)));
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("people choose their language on the settings page");
    }
}
