package uketori.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks who comes with which password, and slows down who guesses. */
@Component
class Doorkeeper {

    private static final Duration PERIOD = Duration.ofMinutes(15);
    private static final int TRIES_PER_ACCOUNT = 10;
    private static final int TRIES_PER_ADDRESS = 30;

    private static final RowMapper<Credentials> CREDENTIALS = (row, number) -> new Credentials(
            new SignedIn(row.getObject("id", UUID.class), row.getObject("household_id", UUID.class)),
            row.getString("password_hash"));

    private final JdbcClient database;
    private final JdbcPeople people;
    private final Passwords passwords;
    private final Throttle accounts;
    private final Throttle addresses;

    Doorkeeper(JdbcClient database, JdbcPeople people, Passwords passwords, Clock clock) {
        this.database = database;
        this.people = people;
        this.passwords = passwords;
        this.accounts = new Throttle(TRIES_PER_ACCOUNT, PERIOD, clock);
        this.addresses = new Throttle(TRIES_PER_ADDRESS, PERIOD, clock);
    }

    /** What the doorkeeper says. */
    sealed interface Answer {
        record Admitted(SignedIn person) implements Answer {}

        /** There is nobody with that address and that password; which of the two is wrong is not told. */
        record Refused() implements Answer {}

        record TooManyTries(Duration pause) implements Answer {}
    }

    /** Says whether that is somebody's address, in whatever case, and their password. */
    Answer admit(String email, String password, String clientAddress) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        Optional<Duration> wait = addresses.take(clientAddress).or(() -> accounts.take(account));
        if (wait.isPresent()) {
            return new Answer.TooManyTries(wait.get());
        }
        Optional<Credentials> found = find("lower(email) = lower(:key)", account);
        if (!passwords.matches(password, found.map(Credentials::hash).orElse(null))) {
            return new Answer.Refused();
        }
        addresses.giveBack(clientAddress);
        accounts.giveBack(account);
        Credentials credentials = found.orElseThrow();
        if (passwords.isOutdated(credentials.hash())) {
            replace(credentials, password);
        }
        return new Answer.Admitted(credentials.person());
    }

    /** Changes the password of who is signed in, if they know the present one. */
    Answer changePassword(SignedIn me, String present, String next) {
        return afterTheirPassword(me, present, credentials -> replace(credentials, next));
    }

    /**
     * Changes the address of who is signed in, if they know their password.
     *
     * @throws EmailTaken when somebody else signs in with that address
     */
    Answer changeEmail(SignedIn me, String present, String email) {
        return afterTheirPassword(me, present, credentials -> {
            people.changeEmail(me, email);
            return true;
        });
    }

    private Answer afterTheirPassword(SignedIn me, String present, Predicate<Credentials> change) {
        String account = me.getName();
        Optional<Duration> wait = accounts.take(account);
        if (wait.isPresent()) {
            return new Answer.TooManyTries(wait.get());
        }
        Optional<Credentials> found = find("id = :key", me.personId());
        if (found.isEmpty() || !passwords.matches(present, found.get().hash())) {
            return new Answer.Refused();
        }
        accounts.giveBack(account);
        return change.test(found.get()) ? new Answer.Admitted(me) : new Answer.Refused();
    }

    private Optional<Credentials> find(String condition, Object key) {
        return database.sql("select id, household_id, password_hash from account.person where " + condition)
                .param("key", key)
                .query(CREDENTIALS)
                .optional();
    }

    /** False when the password was changed by somebody else meanwhile. */
    private boolean replace(Credentials credentials, String password) {
        return database.sql("update account.person set password_hash = :next where id = :id and password_hash = :hash")
                        .param("next", passwords.hash(password))
                        .param("id", credentials.person().personId())
                        .param("hash", credentials.hash())
                        .update()
                == 1;
    }

    private record Credentials(SignedIn person, String hash) {}
}
