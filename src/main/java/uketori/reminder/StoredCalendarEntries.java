package uketori.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar entries in the schema {@code reminder}. */
@Component
class StoredCalendarEntries implements CalendarEntries {

    private final JdbcClient jdbc;

    StoredCalendarEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Sent announce(UUID renewalId, UUID personId, LocalDate day, @Nullable String place) {
        return jdbc.sql("""
                insert into reminder.calendar_entry as entry (renewal_id, person_id, sequence, day, place)
                values (:renewal, :person, 0, :day, :place)
                on conflict (renewal_id, person_id) do update
                set sequence = entry.sequence + case
                        when (entry.day, entry.place, entry.cancelled)
                             is not distinct from (excluded.day, excluded.place, false) then 0 else 1 end,
                    day = excluded.day, place = excluded.place, cancelled = false
                returning sequence, day, place
                """)
                .param("renewal", renewalId)
                .param("person", personId)
                .param("day", day)
                .param("place", place)
                .query(StoredCalendarEntries::sent)
                .single();
    }

    @Override
    public Optional<Sent> cancel(UUID renewalId, UUID personId) {
        return jdbc.sql("""
                update reminder.calendar_entry
                set sequence = sequence + case when cancelled then 0 else 1 end, cancelled = true
                where renewal_id = :renewal and person_id = :person
                returning sequence, day, place
                """)
                .param("renewal", renewalId)
                .param("person", personId)
                .query(StoredCalendarEntries::sent)
                .optional();
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(row.getInt("sequence"), row.getObject("day", LocalDate.class), row.getString("place"));
    }
}
