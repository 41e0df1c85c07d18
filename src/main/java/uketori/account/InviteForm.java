package uketori.account;

import org.springframework.validation.Errors;

/**
 * Whom to invite.
 *
 * @param ownHousehold into a household of their own, instead of that of who invites
 */
record InviteForm(String email, boolean ownHousehold) {

    InviteForm {
        email = Entered.text(email);
    }

    void check(Errors errors) {
        Entered.demand(AccountRules.isEmail(email), errors, "email", "email");
    }
}
