package uketori.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts. */
@Component
class Registrar {

    private final JdbcClient database;
    private final JdbcPeople people;
    private final Passwords passwords;
    private final Clock clock;

    Registrar(JdbcClient database, JdbcPeople people, Passwords passwords, Clock clock) {
        this.database = database;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Makes the first account, that of who operates this server, in a household of its own.
     *
     * @throws AlreadySetUp when there is an account, or another set-up was faster
     */
    @Transactional
    public SignedIn registerFirst(NewPerson person) {
        if (people.anybody()) {
            throw new AlreadySetUp(null);
        }
        try {
            return insert(person, newHousehold(), true);
        } catch (DuplicateKeyException e) {
            throw new AlreadySetUp(e);
        }
    }

    /**
     * Makes an account in that household.
     *
     * @throws EmailTaken when somebody signs in with that address already, in any household
     */
    @Transactional
    public SignedIn register(NewPerson person, UUID householdId) {
        try {
            return insert(person, householdId, false);
        } catch (DuplicateKeyException e) {
            throw new EmailTaken(e);
        }
    }

    /** Makes a household with nobody in it yet. */
    UUID newHousehold() {
        UUID id = UUID.randomUUID();
        database.sql("insert into account.household (id, created_at) values (:id, :now)")
                .param("id", id)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    private SignedIn insert(NewPerson person, UUID householdId, boolean operator) {
        UUID id = UUID.randomUUID();
        Preferences preferences = Preferences.defaultsIn(person.language());
        database.sql("""
                        insert into account.person (id, household_id, email, name, password_hash, operator, language,
                                                    zone, reminder_hour, quiet_from, quiet_until, created_at)
                        values (:id, :household, :email, :name, :passwordHash, :operator, :language,
                                :zone, :reminderHour, :quietFrom, :quietUntil, :now)
                        """)
                .param("id", id)
                .param("household", householdId)
                .param("email", person.email())
                .param("name", person.name())
                .param("passwordHash", passwords.hash(person.password()))
                .param("operator", operator)
                .param("language", preferences.language().getLanguage())
                .param("zone", preferences.zone().getId())
                .param("reminderHour", preferences.reminderHour())
                .param("quietFrom", preferences.quietFrom())
                .param("quietUntil", preferences.quietUntil())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return new SignedIn(id, householdId);
    }
}
