package uketori.preparation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Kept checks in the database. */
@Service
@Transactional
class StoredKeptChecks implements KeptChecks {

    private final JdbcClient jdbc;

    StoredKeptChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, KeptCheck> ofHousehold(UUID householdId) {
        Map<UUID, KeptCheck> checks = new HashMap<>();
        jdbc.sql("select * from preparation.kept_check where household_id = :household")
                .param("household", householdId)
                .query(row -> {
                    checks.put(
                            row.getObject("holder_id", UUID.class),
                            new KeptCheck(
                                    row.getObject("asked_for", LocalDate.class),
                                    Eligibility.Answer.valueOf(
                                            row.getString("answer").toUpperCase(Locale.ROOT)),
                                    row.getObject("possible_from", LocalDate.class)));
                });
        return checks;
    }

    @Override
    public void keep(UUID householdId, UUID holderId, KeptCheck check) {
        jdbc.sql("""
                        insert into preparation.kept_check (household_id, holder_id, asked_for, answer, possible_from)
                        values (:household, :holder, :on, :answer, :from)
                        on conflict (household_id, holder_id) do update
                            set asked_for = excluded.asked_for, answer = excluded.answer,
                                possible_from = excluded.possible_from
                        """)
                .param("household", householdId)
                .param("holder", holderId)
                .param("on", check.on())
                .param("answer", check.answer().code())
                .param("from", check.from())
                .update();
    }

    @Override
    public void forget(UUID householdId, UUID holderId) {
        jdbc.sql("delete from preparation.kept_check where household_id = :household and holder_id = :holder")
                .param("household", householdId)
                .param("holder", holderId)
                .update();
    }
}
