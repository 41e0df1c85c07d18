package uketori.account;

import org.springframework.validation.Errors;

/** What a new API token shall be called. */
record ApiTokenForm(String name) {

    ApiTokenForm {
        name = Entered.text(name);
    }

    void check(Errors errors) {
        Entered.demand(AccountRules.isName(name), errors, "name", "name");
    }
}
