package uketori.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;

/** Trips in the database. */
@Service
@Transactional
class StoredTrips implements Trips {

    private final JdbcClient jdbc;
    private final Holders holders;

    StoredTrips(JdbcClient jdbc, Holders holders) {
        this.jdbc = jdbc;
        this.holders = holders;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Trip> ofHolder(UUID householdId, UUID holderId) {
        return jdbc.sql("""
                        select * from preparation.trip
                        where household_id = :household and holder_id = :holder
                        order by departs_on, id
                        """)
                .param("household", householdId)
                .param("holder", holderId)
                .query((row, number) -> new Trip(
                        row.getObject("id", UUID.class),
                        row.getObject("holder_id", UUID.class),
                        row.getString("destination"),
                        row.getObject("departs_on", LocalDate.class),
                        row.getObject("needed_until", LocalDate.class)))
                .list();
    }

    @Override
    public Trip keep(UUID householdId, UUID holderId, String destination, LocalDate departsOn, LocalDate neededUntil) {
        if (holders.find(householdId, holderId).isEmpty()) {
            throw new NotFound("holder", holderId);
        }
        Trip trip = new Trip(UUID.randomUUID(), holderId, destination, departsOn, neededUntil);
        jdbc.sql("""
                        insert into preparation.trip (id, household_id, holder_id, destination, departs_on, needed_until)
                        values (:id, :household, :holder, :destination, :departsOn, :neededUntil)
                        """)
                .param("id", trip.id())
                .param("household", householdId)
                .param("holder", holderId)
                .param("destination", destination)
                .param("departsOn", departsOn)
                .param("neededUntil", neededUntil)
                .update();
        return trip;
    }

    @Override
    public UUID forget(UUID householdId, UUID id) {
        return jdbc.sql("""
                        delete from preparation.trip where household_id = :household and id = :id
                        returning holder_id
                        """)
                .param("household", householdId)
                .param("id", id)
                .query((row, number) -> row.getObject("holder_id", UUID.class))
                .optional()
                .orElseThrow(() -> new NotFound("trip", id));
    }
}
