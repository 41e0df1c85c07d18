package uketori.account;

import java.util.Locale;

/** Somebody who is about to get an account, with what they entered already checked by {@link AccountRules}. */
record NewPerson(String email, String name, String password, Locale language) {

    @Override
    public String toString() {
        return "NewPerson[" + email + "]";
    }
}
