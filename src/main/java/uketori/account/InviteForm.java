package uketori.account;

import org.springframework.validation.Errors;

/**
 * Whom to invite.
 *
 * @param household {@code own} for a household of their own, instead of that of who invites
 */
record InviteForm(String email, String household) {

    InviteForm {
        email = Entered.text(email);
        household = Entered.text(household);
    }

    static InviteForm blank() {
        return new InviteForm("", "");
    }

    boolean ownHousehold() {
        return household.equals("own");
    }

    void check(Errors errors) {
        Entered.demand(AccountRules.isEmail(email), errors, "email", "email");
    }
}
