package uketori.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The first account and its API token, for a set-up without a browser. Blank is not set. */
@ConfigurationProperties("uketori.bootstrap")
record BootstrapAccount(
        @DefaultValue("") String email,
        @DefaultValue("") String password,
        @DefaultValue("") String apiToken,
        @DefaultValue("") String name,
        @DefaultValue("en") String language) {

    BootstrapAccount {
        email = email.strip();
        apiToken = apiToken.strip();
        name = name.isBlank() ? email.replaceFirst("@.*", "") : name.strip();
        language = language.isBlank() ? "en" : language.strip();
    }

    boolean isSet() {
        return !email.isEmpty() || !password.isBlank() || !apiToken.isEmpty();
    }

    /**
     * Says what is wrong with it, without the secrets.
     *
     * @throws BootstrapRefused for the first thing that is wrong
     */
    void check() {
        demand(
                AccountRules.isEmail(email),
                "UKETORI_BOOTSTRAP_EMAIL is missing or not an e-mail address",
                "Set it to the address to sign in with, such as hanako@example.org.");
        demand(
                AccountRules.isPassword(password),
                "UKETORI_BOOTSTRAP_PASSWORD is missing, too short or too long",
                "Set it to a password of " + AccountRules.SHORTEST_PASSWORD + " to " + AccountRules.LONGEST_PASSWORD
                        + " characters.");
        demand(
                apiToken.isEmpty() || AccountRules.isApiToken(apiToken),
                "UKETORI_BOOTSTRAP_API_TOKEN is shorter than " + AccountRules.SHORTEST_API_TOKEN
                        + " characters or holds characters that a token cannot have",
                "Set it to " + AccountRules.SHORTEST_API_TOKEN
                        + " or more letters, digits or any of . _ ~ + / -, such as the output of: openssl rand -hex 32");
        demand(
                AccountRules.isName(name),
                "UKETORI_BOOTSTRAP_NAME is too long",
                "Set it to a name of " + AccountRules.LONGEST_NAME + " characters at most.");
        demand(
                AccountRules.isLanguage(language),
                "UKETORI_BOOTSTRAP_LANGUAGE is not a language that Uketori speaks",
                "Set it to ja or en.");
    }

    private static void demand(boolean fine, String problem, String remedy) {
        if (!fine) {
            throw new BootstrapRefused(problem, remedy);
        }
    }

    @Override
    public String toString() {
        return "BootstrapAccount[" + email + "]";
    }
}
