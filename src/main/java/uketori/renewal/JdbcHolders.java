package uketori.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holders in the database. */
@Service
@Transactional
class JdbcHolders implements Holders {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    JdbcHolders(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Holder> find(UUID householdId, UUID id) {
        return jdbc.sql("select * from renewal.holder where id = :id and household_id = :household")
                .param("id", id)
                .param("household", householdId)
                .query(HOLDER)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Holder> ofHousehold(UUID householdId) {
        return jdbc.sql("select * from renewal.holder where household_id = :household order by name, id")
                .param("household", householdId)
                .query(HOLDER)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> households() {
        return jdbc.sql("select distinct household_id from renewal.holder")
                .query((row, number) -> row.getObject("household_id", UUID.class))
                .list();
    }

    @Override
    public Holder named(UUID householdId, String name) {
        UUID id = UUID.randomUUID();
        int made = jdbc.sql("""
                        insert into renewal.holder (id, household_id, name) values (:id, :household, :name)
                        on conflict (household_id, name) do nothing
                        """)
                .param("id", id)
                .param("household", householdId)
                .param("name", name)
                .update();
        if (made == 1) {
            events.publishEvent(new HolderChanged(id, householdId));
        }
        return jdbc.sql("select * from renewal.holder where household_id = :household and name = :name")
                .param("household", householdId)
                .param("name", name)
                .query(HOLDER)
                .single();
    }

    @Override
    public Holder change(UUID householdId, UUID id, HolderDetails details) {
        try {
            int changed = jdbc.sql("""
                            update renewal.holder set name = :name, birthday = :birthday,
                                passport_expires_on = :passport, certificate_expires_on = :certificate
                            where id = :id and household_id = :household
                            """)
                    .param("id", id)
                    .param("household", householdId)
                    .param("name", details.name())
                    .param("birthday", details.birthday())
                    .param("passport", details.passportExpiresOn())
                    .param("certificate", details.certificateExpiresOn())
                    .update();
            if (changed == 0) {
                throw new NotFound("holder", id);
            }
        } catch (DuplicateKeyException e) {
            throw new NameTaken(details.name(), e);
        }
        events.publishEvent(new HolderChanged(id, householdId));
        return find(householdId, id).orElseThrow();
    }

    private static final RowMapper<Holder> HOLDER = (rs, n) -> new Holder(
            rs.getObject("id", UUID.class),
            rs.getObject("household_id", UUID.class),
            rs.getString("name"),
            rs.getObject("birthday", LocalDate.class),
            rs.getObject("passport_expires_on", LocalDate.class),
            rs.getObject("certificate_expires_on", LocalDate.class));
}
