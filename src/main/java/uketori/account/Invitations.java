package uketori.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Invitations by a link that works once, for seven days. */
@Repository
class Invitations {

    static final Duration VALIDITY = Duration.ofDays(7);

    private static final RowMapper<Invitation> INVITATION = (row, number) -> new Invitation(
            row.getObject("id", UUID.class),
            row.getString("email"),
            row.getObject("expires_at", OffsetDateTime.class).toInstant(),
            row.getObject("household_id", UUID.class) == null);

    private static final RowMapper<Taken> TAKEN =
            (row, number) -> new Taken(row.getString("email"), row.getObject("household_id", UUID.class));

    private final JdbcClient database;
    private final Registrar registrar;
    private final Clock clock;

    Invitations(JdbcClient database, Registrar registrar, Clock clock) {
        this.database = database;
        this.registrar = registrar;
        this.clock = clock;
    }

    /** Invites somebody into the inviting person's household. The secret can be read only now. */
    Secret intoHousehold(SignedIn me, String email) {
        return invite(me, email, me.householdId());
    }

    /** Invites somebody into a household of their own. The secret can be read only now. */
    Secret intoOwnHousehold(SignedIn me, String email) {
        return invite(me, email, null);
    }

    /** What waits for the invited: all invitations into that person's household, and those they made themselves. */
    List<Invitation> waiting(SignedIn me) {
        return database.sql("""
                        select * from account.invitation
                         where (household_id = :household or invited_by = :person)
                           and used_at is null and withdrawn_at is null and expires_at > :now
                         order by created_at, id
                        """)
                .param("household", me.householdId())
                .param("person", me.personId())
                .param("now", now())
                .query(INVITATION)
                .list();
    }

    /** Makes the link useless; false if that person sees no such invitation. */
    boolean withdraw(SignedIn me, UUID id) {
        return database.sql("""
                        update account.invitation set withdrawn_at = coalesce(withdrawn_at, :now)
                         where id = :id and (household_id = :household or invited_by = :person)
                        """)
                        .param("id", id)
                        .param("household", me.householdId())
                        .param("person", me.personId())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** The invitation of that link while it is good: not used, not withdrawn, not expired. */
    Optional<Invitation> find(Secret secret) {
        return database.sql("""
                        select * from account.invitation
                         where hash = :hash and used_at is null and withdrawn_at is null and expires_at > :now
                        """)
                .param("hash", secret.hash())
                .param("now", now())
                .query(INVITATION)
                .optional();
    }

    /**
     * Makes the account of the invited and uses the invitation up; empty if it is no longer good.
     *
     * @throws EmailTaken when they got an account otherwise meanwhile; the invitation stays as it was
     */
    @Transactional
    public Optional<SignedIn> accept(Secret secret, String name, String password, Locale language) {
        return take(secret).map(taken -> {
            UUID household = taken.householdId() == null ? registrar.newHousehold() : taken.householdId();
            return registrar.register(new NewPerson(taken.email(), name, password, language), household);
        });
    }

    private Secret invite(SignedIn me, String email, @Nullable UUID householdId) {
        Secret secret = Secret.random("");
        OffsetDateTime now = now();
        database.sql("""
                        insert into account.invitation
                               (id, invited_by, household_id, email, hash, created_at, expires_at)
                        values (:id, :person, :household, :email, :hash, :now, :expires)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", me.personId())
                .param("household", householdId)
                .param("email", email)
                .param("hash", secret.hash())
                .param("now", now)
                .param("expires", now.plus(VALIDITY))
                .update();
        return secret;
    }

    /** Of two who use one link at once, the row lets one through. */
    private Optional<Taken> take(Secret secret) {
        return database.sql("""
                        update account.invitation set used_at = :now
                         where hash = :hash and used_at is null and withdrawn_at is null and expires_at > :now
                        returning email, household_id
                        """)
                .param("hash", secret.hash())
                .param("now", now())
                .query(TAKEN)
                .optional();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private record Taken(String email, @Nullable UUID householdId) {}
}
