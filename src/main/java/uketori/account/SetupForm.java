package uketori.account;

import java.util.Locale;
import org.springframework.validation.Errors;

/** What the set-up asks. */
record SetupForm(String code, String name, String email, String password, String language) {

    SetupForm {
        code = Entered.text(code);
        name = Entered.text(name);
        email = Entered.text(email);
        password = Entered.password(password);
        language = Entered.text(language);
    }

    static SetupForm blank(Locale locale) {
        return new SetupForm("", "", "", "", AccountRules.languageOf(locale).getLanguage());
    }

    void check(Errors errors) {
        Entered.demand(AccountRules.isName(name), errors, "name", "name");
        Entered.demand(AccountRules.isEmail(email), errors, "email", "email");
        Entered.demand(AccountRules.isPassword(password), errors, "password", "password");
        Entered.demand(AccountRules.isLanguage(language), errors, "language", "language");
    }

    NewPerson person() {
        return new NewPerson(email, name, password, Locale.of(language));
    }

    @Override
    public String toString() {
        return "SetupForm[" + email + "]";
    }
}
