package uketori.account;

/** What the sign-in asks. */
record SignInForm(String email, String password) {

    SignInForm {
        email = Entered.text(email);
        password = Entered.password(password);
    }

    @Override
    public String toString() {
        return "SignInForm[" + email + "]";
    }
}
