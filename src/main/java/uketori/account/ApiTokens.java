package uketori.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens with which programs act for a person. */
@Repository
class ApiTokens {

    /** Lets a token be recognised where it must not be: in a repository, in a log. */
    private static final String PREFIX = "uketori_";

    private static final RowMapper<ApiToken> TOKEN = (row, number) -> new ApiToken(
            row.getObject("id", UUID.class),
            row.getString("name"),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            instant(row, "last_used_at"),
            instant(row, "revoked_at"));

    private static final RowMapper<SignedIn> OWNER = (row, number) ->
            new SignedIn(row.getObject("person_id", UUID.class), row.getObject("household_id", UUID.class));

    private final JdbcClient database;
    private final Clock clock;

    ApiTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A person's tokens, the newest first, revoked ones too. */
    List<ApiToken> of(UUID personId) {
        return database.sql("select * from account.api_token where person_id = :person order by created_at desc, id")
                .param("person", personId)
                .query(TOKEN)
                .list();
    }

    /** Makes a token, which can be read only now. */
    Secret make(UUID personId, String name) {
        Secret secret = Secret.random(PREFIX);
        add(personId, name, secret);
        return secret;
    }

    /** Adds a token that was chosen elsewhere. */
    void add(UUID personId, String name, Secret secret) {
        database.sql("""
                        insert into account.api_token (id, person_id, name, hash, created_at)
                        values (:id, :person, :name, :hash, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", personId)
                .param("name", name)
                .param("hash", secret.hash())
                .param("now", now())
                .update();
    }

    /** Ends a token of that person; false if they have no such token. */
    boolean revoke(UUID personId, UUID id) {
        return database.sql("""
                        update account.api_token set revoked_at = coalesce(revoked_at, :now)
                         where id = :id and person_id = :person
                        """)
                        .param("id", id)
                        .param("person", personId)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** For whom that token speaks, if it is valid, and notes that it was used. */
    Optional<SignedIn> owner(Secret secret) {
        Optional<SignedIn> owner =
                database.sql("""
                        select t.person_id, p.household_id
                          from account.api_token t join account.person p on p.id = t.person_id
                         where t.hash = :hash and t.revoked_at is null
                        """).param("hash", secret.hash()).query(OWNER).optional();
        owner.ifPresent(_ -> noteUse(secret));
        return owner;
    }

    /** To the minute: a busy program must not write a row at every call. */
    private void noteUse(Secret secret) {
        database.sql("""
                        update account.api_token set last_used_at = :now
                         where hash = :hash and (last_used_at is null or last_used_at < :minuteAgo)
                        """)
                .param("hash", secret.hash())
                .param("now", now())
                .param("minuteAgo", now().minusMinutes(1))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
