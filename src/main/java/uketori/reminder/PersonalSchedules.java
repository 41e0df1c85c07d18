package uketori.reminder;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uketori.account.Person;

/** What people changed of the reminders' schedule, in the schema {@code reminder}. */
@Component
class PersonalSchedules {

    private final JdbcClient jdbc;

    PersonalSchedules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How each of these people wants to be reminded of one renewal or document. */
    Map<UUID, PersonalSchedule> of(Collection<Person> people, UUID subjectId) {
        UUID[] ids = people.stream().map(Person::id).toArray(UUID[]::new);
        Map<UUID, Map<ReminderKind, LeadTimes>> leadTimes = new HashMap<>();
        Map<UUID, Map<ReminderKind, Snooze>> snoozed = new HashMap<>();
        jdbc.sql("select * from reminder.lead_times where person_id = any(:people)")
                .param("people", ids)
                .query(row -> {
                    leadTimes
                            .computeIfAbsent(person(row), person -> new EnumMap<>(ReminderKind.class))
                            .put(ReminderKind.ofCode(row.getString("kind")), leadTimes(row));
                });
        jdbc.sql("select * from reminder.snooze where subject_id = :subject and person_id = any(:people)")
                .param("subject", subjectId)
                .param("people", ids)
                .query(row -> {
                    snoozed.computeIfAbsent(person(row), person -> new EnumMap<>(ReminderKind.class))
                            .put(
                                    ReminderKind.ofCode(row.getString("kind")),
                                    new Snooze(
                                            row.getObject("until", LocalDate.class),
                                            row.getObject("snoozed_at", OffsetDateTime.class)
                                                    .toInstant()));
                });
        Map<UUID, PersonalSchedule> schedules = new HashMap<>();
        people.forEach(person -> schedules.put(
                person.id(),
                new PersonalSchedule(
                        person.preferences(),
                        leadTimes.getOrDefault(person.id(), Map.of()),
                        snoozed.getOrDefault(person.id(), Map.of()))));
        return schedules;
    }

    /** What one person changed. */
    Map<ReminderKind, LeadTimes> leadTimes(UUID personId) {
        Map<ReminderKind, LeadTimes> changed = new EnumMap<>(ReminderKind.class);
        jdbc.sql("select * from reminder.lead_times where person_id = :person")
                .param("person", personId)
                .query(row -> {
                    changed.put(ReminderKind.ofCode(row.getString("kind")), leadTimes(row));
                });
        return changed;
    }

    void change(UUID personId, Map<ReminderKind, LeadTimes> leadTimes) {
        leadTimes.forEach((kind, times) -> jdbc.sql("""
                        insert into reminder.lead_times
                            (person_id, kind, is_on, after, every, late_after, late_every, before)
                        values (:person, :kind, :on, :after, :every, :lateAfter, :lateEvery, :before)
                        on conflict (person_id, kind) do update
                        set is_on = excluded.is_on, after = excluded.after, every = excluded.every,
                            late_after = excluded.late_after, late_every = excluded.late_every,
                            before = excluded.before
                        """)
                .param("person", personId)
                .param("kind", kind.code())
                .param("on", times.on())
                .param("after", times.after().toArray(Integer[]::new))
                .param("every", times.every())
                .param("lateAfter", times.lateAfter())
                .param("lateEvery", times.lateEvery())
                .param("before", times.before().toArray(Integer[]::new))
                .update());
    }

    void snooze(UUID subjectId, UUID personId, ReminderKind kind, Snooze snooze) {
        jdbc.sql("""
                        insert into reminder.snooze (subject_id, person_id, kind, until, snoozed_at)
                        values (:subject, :person, :kind, :until, :at)
                        on conflict (subject_id, person_id, kind) do update
                        set until = excluded.until, snoozed_at = excluded.snoozed_at
                        """)
                .param("subject", subjectId)
                .param("person", personId)
                .param("kind", kind.code())
                .param("until", snooze.until())
                .param("at", snooze.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static UUID person(ResultSet row) throws SQLException {
        return row.getObject("person_id", UUID.class);
    }

    private static LeadTimes leadTimes(ResultSet row) throws SQLException {
        return new LeadTimes(
                row.getBoolean("is_on"),
                days(row.getArray("after")),
                row.getInt("every"),
                row.getInt("late_after"),
                row.getInt("late_every"),
                days(row.getArray("before")));
    }

    private static List<Integer> days(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
