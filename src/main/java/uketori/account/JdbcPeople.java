package uketori.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcPeople implements People {

    private static final RowMapper<Person> PERSON = (row, number) -> new Person(
            row.getObject("id", UUID.class),
            row.getObject("household_id", UUID.class),
            row.getString("email"),
            row.getString("name"),
            preferences(row));

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    JdbcPeople(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Optional<Person> find(UUID personId) {
        return database.sql("select * from account.person where id = :id")
                .param("id", personId)
                .query(PERSON)
                .optional();
    }

    @Override
    public List<Person> ofHousehold(UUID householdId) {
        return database.sql("select * from account.person where household_id = :household order by arrival")
                .param("household", householdId)
                .query(PERSON)
                .list();
    }

    /** Whether anybody has an account yet. */
    boolean anybody() {
        return database.sql("select exists (select from account.person)")
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Whether it was they who set this server up. */
    boolean isOperator(UUID personId) {
        return database.sql("select exists (select from account.person where id = :id and operator)")
                .param("id", personId)
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    /** Changes how a person is called and told, and announces {@link PersonChanged}. */
    @Transactional
    public void change(SignedIn me, String name, Preferences preferences) {
        database.sql("""
                        update account.person
                           set name = :name, language = :language, zone = :zone, reminder_hour = :reminderHour,
                               quiet_from = :quietFrom, quiet_until = :quietUntil
                         where id = :id
                        """)
                .param("id", me.personId())
                .param("name", name)
                .param("language", preferences.language().getLanguage())
                .param("zone", preferences.zone().getId())
                .param("reminderHour", preferences.reminderHour())
                .param("quietFrom", preferences.quietFrom())
                .param("quietUntil", preferences.quietUntil())
                .update();
        events.publishEvent(new PersonChanged(me.personId(), me.householdId()));
    }

    /**
     * Changes where a person's mail goes and what they sign in with, and announces {@link PersonChanged}.
     *
     * @throws EmailTaken when somebody else signs in with that address, in any household
     */
    @Transactional
    public void changeEmail(SignedIn me, String email) {
        try {
            database.sql("update account.person set email = :email where id = :id")
                    .param("email", email)
                    .param("id", me.personId())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new EmailTaken(e);
        }
        events.publishEvent(new PersonChanged(me.personId(), me.householdId()));
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        return new Preferences(
                Locale.of(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                row.getObject("reminder_hour", LocalTime.class),
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_until", LocalTime.class));
    }
}
