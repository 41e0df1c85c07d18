package uketori.account;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the first account from the settings, before the first request is answered. */
@Component
@EnableConfigurationProperties(BootstrapAccount.class)
class Bootstrap implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Bootstrap.class);

    private final BootstrapAccount wanted;
    private final JdbcPeople people;
    private final Registrar registrar;
    private final ApiTokens tokens;
    private final TransactionOperations transactions;

    Bootstrap(
            BootstrapAccount wanted,
            JdbcPeople people,
            Registrar registrar,
            ApiTokens tokens,
            TransactionOperations transactions) {
        this.wanted = wanted;
        this.people = people;
        this.registrar = registrar;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!wanted.isSet() || people.anybody()) {
            return;
        }
        wanted.check();
        try {
            transactions.executeWithoutResult(_ -> register());
            log.info("Made the first account, {}, from the settings", wanted.email());
        } catch (AlreadySetUp e) {
            log.info("Another instance made the first account meanwhile");
        }
    }

    private void register() {
        SignedIn first = registrar.registerFirst(
                new NewPerson(wanted.email(), wanted.name(), wanted.password(), Locale.of(wanted.language())));
        if (!wanted.apiToken().isEmpty()) {
            tokens.add(first.personId(), "bootstrap", new Secret(wanted.apiToken()));
        }
    }
}
