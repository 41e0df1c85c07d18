package uketori.reminder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.reminder.Letter.Section;

/**
 * What one reminder has to say.
 *
 * @param todo what to do
 * @param by until when, where that is known
 * @param pressing its place among notices that have time
 */
record Notice(
        Due due,
        String subject,
        String todo,
        Section section,
        @Nullable LocalDate by,
        int pressing) {

    /** Which kind comes first while none of them is short of time. */
    private static final List<ReminderKind> ORDER = List.of(
            ReminderKind.CORRECTION,
            ReminderKind.PICKUP_DEADLINE,
            ReminderKind.PICKUP,
            ReminderKind.PICKUP_DATE,
            ReminderKind.CARD_REGISTRATION,
            ReminderKind.SAVE_SLIP,
            ReminderKind.CERTIFICATE_EXPIRY,
            ReminderKind.PASSPORT_EXPIRY,
            ReminderKind.FINISH_PREPARING,
            ReminderKind.CHECK_STATUS,
            ReminderKind.STATUS_CHANGED,
            ReminderKind.TEST);

    private static final int DAYS_THAT_PRESS = 7;

    Notice(Due due, String subject, String todo, Section section, @Nullable LocalDate by) {
        this(due, subject, todo, section, by, ORDER.indexOf(due.occasion().kind()));
    }

    ReminderKind kind() {
        return due.occasion().kind();
    }

    /** News that voids what was said before. */
    Notice first() {
        return new Notice(due, subject, todo, section, by, -1);
    }

    Notice with(Section other) {
        return new Notice(due, subject, todo, other, by, pressing);
    }

    /** A card registration goes with the pickup that it is for, and not before it. */
    private boolean isShortOfTime(LocalDate soon) {
        return by != null && !by.isAfter(soon) && kind() != ReminderKind.CARD_REGISTRATION;
    }

    /** What voids an earlier mail comes first, then what has a week left or less, then by kind and by time left. */
    static Comparator<Notice> mostPressingFirst(LocalDate today) {
        LocalDate soon = today.plusDays(DAYS_THAT_PRESS);
        return Comparator.comparing((Notice notice) -> notice.pressing >= 0)
                .thenComparing(notice -> !notice.isShortOfTime(soon))
                .thenComparingInt(notice -> notice.pressing)
                .thenComparing(notice -> notice.by == null ? LocalDate.MAX : notice.by);
    }
}
