package uketori.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param plannedAt when it was written
 * @param deliveryId its mail, once it was handed over
 * @param isAskedFor whether a person wants it now, before its time
 */
record LedgerRow(
        UUID id,
        Subject subject,
        UUID personId,
        Occasion occasion,
        Instant dueAt,
        State state,
        Instant plannedAt,
        @Nullable UUID deliveryId,
        boolean isAskedFor) {

    /** As the table {@code reminder.reminder} holds it. */
    static LedgerRow of(ResultSet row, int number) throws SQLException {
        return new LedgerRow(
                row.getObject("id", UUID.class),
                new Subject(
                        row.getObject("household_id", UUID.class),
                        row.getObject("renewal_id", UUID.class),
                        row.getObject("holder_id", UUID.class)),
                row.getObject("person_id", UUID.class),
                new Occasion(ReminderKind.ofCode(row.getString("kind")), row.getString("occurrence")),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                State.ofCode(row.getString("state")),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                row.getObject("delivery_id", UUID.class),
                row.getBoolean("asked_for"));
    }

    /** The rows by what they are about, in their order; a test mail is about nothing. */
    static List<List<LedgerRow>> bySubject(List<LedgerRow> rows) {
        record Topic(boolean test, Subject subject) {}
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Topic(row.isTest(), row.subject()), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    boolean isTest() {
        return occasion.kind() == ReminderKind.TEST;
    }

    enum State {
        PLANNED,
        /** Its mail is in the outbox, or was; what became of it stands there. */
        HANDED_OVER,
        /** Never owed: the person did it themselves. */
        KNOWN,
        WITHDRAWN,
        MISSED,
        SKIPPED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /**
     * What reminders are about.
     *
     * @param renewalId null where it is a holder's document alone
     * @param holderId whose passport it is; of a test mail, the person who asked for it
     */
    record Subject(UUID householdId, @Nullable UUID renewalId, UUID holderId) {

        UUID id() {
            return renewalId == null ? holderId : renewalId;
        }
    }
}
