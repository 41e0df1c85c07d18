package uketori.account;

import org.springframework.validation.Errors;

/** A new address, with the password of who asks for it. */
record EmailForm(String email, String present) {

    EmailForm {
        email = Entered.text(email);
        present = Entered.password(present);
    }

    void check(Errors errors) {
        Entered.demand(AccountRules.isEmail(email), errors, "email", "email");
    }

    @Override
    public String toString() {
        return "EmailForm[" + email + "]";
    }
}
