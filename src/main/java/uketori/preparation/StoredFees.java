package uketori.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fees in the database; what comes with Uketori stands there without a household. */
@Service
@Transactional
class StoredFees implements Fees {

    private final JdbcClient jdbc;

    StoredFees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(boolean isOwn, Fee fee) {}

    @Override
    @Transactional(readOnly = true)
    public FeeTable ofHousehold(UUID householdId) {
        List<Row> rows =
                jdbc.sql("""
                        select * from preparation.fee where household_id = :household or household_id is null
                        """).param("household", householdId).query(ROW).list();
        boolean isOwn = rows.stream().anyMatch(Row::isOwn);
        return new FeeTable(
                rows.stream().filter(row -> row.isOwn() == isOwn).map(Row::fee).toList(), isOwn);
    }

    @Override
    public void change(UUID householdId, List<Fee> fees) {
        // Two people who save at once come one after the other.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('preparation.fee'), hashtext(:household))")
                .param("household", householdId.toString())
                .query((row, number) -> "")
                .list();
        jdbc.sql("delete from preparation.fee where household_id = :household")
                .param("household", householdId)
                .update();
        for (Fee fee : fees) {
            jdbc.sql("""
                            insert into preparation.fee (household_id, kind, applies_from, yen, source, as_of)
                            values (:household, :kind, :from, :yen, :source, :asOf)
                            """)
                    .param("household", householdId)
                    .param("kind", fee.kind().code())
                    .param("from", fee.appliesFrom())
                    .param("yen", fee.yen())
                    .param("source", fee.source())
                    .param("asOf", fee.asOf())
                    .update();
        }
    }

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            row.getObject("household_id") != null,
            new Fee(
                    FeeKind.ofCode(row.getString("kind")).orElseThrow(),
                    row.getObject("applies_from", LocalDate.class),
                    row.getInt("yen"),
                    row.getString("source"),
                    row.getObject("as_of", LocalDate.class)));
}
