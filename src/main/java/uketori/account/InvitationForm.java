package uketori.account;

import org.springframework.validation.Errors;

/** What the invited enter. */
record InvitationForm(String name, String password) {

    InvitationForm {
        name = Entered.text(name);
        password = Entered.password(password);
    }

    void check(Errors errors) {
        Entered.demand(AccountRules.isName(name), errors, "name", "name");
        Entered.demand(AccountRules.isPassword(password), errors, "password", "password");
    }

    @Override
    public String toString() {
        return "InvitationForm[" + name + "]";
    }
}
