package uketori.account;

import org.springframework.validation.Errors;

/** The present password and the one that shall follow it. */
record PasswordForm(String present, String next) {

    PasswordForm {
        present = Entered.password(present);
        next = Entered.password(next);
    }

    void check(Errors errors) {
        Entered.demand(AccountRules.isPassword(next), errors, "next", "password");
    }

    @Override
    public String toString() {
        return "PasswordForm[…]";
    }
}
