package uketori.preparation;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uketori.renewal.NotFound;

/** Offices in the database. */
@Service
@Transactional
class StoredOffices implements Offices {

    private final JdbcClient jdbc;

    StoredOffices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Office> ofHousehold(UUID householdId) {
        return jdbc.sql("select * from preparation.office where household_id = :household order by name, id")
                .param("household", householdId)
                .query(OFFICE)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Office> find(UUID householdId, UUID id) {
        return jdbc.sql("select * from preparation.office where household_id = :household and id = :id")
                .param("household", householdId)
                .param("id", id)
                .query(OFFICE)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Office> named(UUID householdId, String name) {
        return ofHousehold(householdId).stream()
                .filter(office -> office.details().isMeantBy(name))
                .max(Comparator.comparingInt(office -> office.details().name().length()));
    }

    @Override
    public Office add(UUID householdId, OfficeDetails details) {
        UUID id = UUID.randomUUID();
        refuseTwin(householdId, id, details.name());
        write(details, jdbc.sql("""
                        insert into preparation.office (id, household_id, name, address, hours, closed_weekdays,
                            closed_dates, business_days)
                        values (:id, :household, :name, :address, :hours, :weekdays, cast(cast(:dates as text[]) as date[]), :days)
                        """).param("id", id).param("household", householdId));
        return new Office(id, details);
    }

    @Override
    public void change(UUID householdId, UUID id, OfficeDetails details) {
        refuseTwin(householdId, id, details.name());
        int changed = write(details, jdbc.sql("""
                        update preparation.office set name = :name, address = :address, hours = :hours,
                            closed_weekdays = :weekdays, closed_dates = cast(cast(:dates as text[]) as date[]),
                            business_days = :days
                        where id = :id and household_id = :household
                        """).param("id", id).param("household", householdId));
        if (changed == 0) {
            throw new NotFound("office", id);
        }
    }

    @Override
    public void remove(UUID householdId, UUID id) {
        int removed = jdbc.sql("delete from preparation.office where id = :id and household_id = :household")
                .param("id", id)
                .param("household", householdId)
                .update();
        if (removed == 0) {
            throw new NotFound("office", id);
        }
    }

    /** Two that could not be told apart in a notice would be no use. */
    private void refuseTwin(UUID householdId, UUID id, String name) {
        boolean isTaken = ofHousehold(householdId).stream()
                .anyMatch(office -> !office.id().equals(id) && office.details().isCalled(name));
        if (isTaken) {
            throw new OfficeNameTaken(name, null);
        }
    }

    private static int write(OfficeDetails details, StatementSpec statement) {
        OfficeDays days = details.days();
        try {
            return statement
                    .param("name", details.name())
                    .param("address", details.address())
                    .param("hours", details.hours())
                    .param(
                            "weekdays",
                            days.closedWeekdays().stream()
                                    .map(DayOfWeek::getValue)
                                    .sorted()
                                    .toArray(Integer[]::new))
                    .param(
                            "dates",
                            days.closedDates().stream()
                                    .sorted()
                                    .map(LocalDate::toString)
                                    .toArray(String[]::new))
                    .param("days", details.businessDays())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new OfficeNameTaken(details.name(), e);
        }
    }

    private static final RowMapper<Office> OFFICE = (row, number) -> new Office(
            row.getObject("id", UUID.class),
            new OfficeDetails(
                    row.getString("name"),
                    row.getString("address"),
                    row.getString("hours"),
                    new OfficeDays(weekdays(row), dates(row)),
                    row.getInt("business_days")));

    private static Set<DayOfWeek> weekdays(ResultSet row) throws SQLException {
        Array array = row.getArray("closed_weekdays");
        return Arrays.stream((Integer[]) array.getArray()).map(DayOfWeek::of).collect(Collectors.toSet());
    }

    private static Set<LocalDate> dates(ResultSet row) throws SQLException {
        Array array = row.getArray("closed_dates");
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).collect(Collectors.toSet());
    }
}
