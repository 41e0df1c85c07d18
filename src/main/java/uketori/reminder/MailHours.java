package uketori.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import uketori.account.Preferences;

/** When a person is mailed: by the clock on their wall, whatever summer time does to it. */
record MailHours(Preferences preferences) {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** The reminder hour of a day in the person's zone. */
    Instant on(LocalDate day) {
        return first(day.atTime(preferences.reminderHour()));
    }

    /**
     * The reminder hour of a day that is meant in Asia/Tokyo; of the day before where the person's zone is so far behind
     * that the day would be over in Tokyo by then.
     */
    Instant onTokyoDay(LocalDate day) {
        Instant hour = on(day);
        return hour.isBefore(startInTokyo(day.plusDays(1))) ? hour : on(day.minusDays(1));
    }

    /** That instant, or the end of the quiet hours that it falls into. */
    Instant hold(Instant instant) {
        ZonedDateTime local = instant.atZone(preferences.zone());
        if (!isQuiet(local.toLocalTime())) {
            return instant;
        }
        LocalTime until = preferences.quietUntil();
        LocalDate day = local.toLocalTime().isBefore(until)
                ? local.toLocalDate()
                : local.toLocalDate().plusDays(1);
        LocalDateTime end = day.atTime(until);
        Instant first = first(end);
        return first.isAfter(instant) ? first : last(end);
    }

    static Instant startInTokyo(LocalDate day) {
        return day.atStartOfDay(TOKYO).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        LocalTime from = preferences.quietFrom();
        LocalTime until = preferences.quietUntil();
        boolean isFrom = !time.isBefore(from);
        boolean isUntil = time.isBefore(until);
        return from.isBefore(until) ? isFrom && isUntil : !from.equals(until) && (isFrom || isUntil);
    }

    /** When the wall clock first shows that time, or skips it. */
    private Instant first(LocalDateTime time) {
        ZoneOffsetTransition change = preferences.zone().getRules().getTransition(time);
        return change != null && change.isGap()
                ? change.getInstant()
                : time.atZone(preferences.zone()).toInstant();
    }

    /** When the wall clock last shows that time: in autumn it may show it twice. */
    private Instant last(LocalDateTime time) {
        ZoneOffset later =
                time.atZone(preferences.zone()).withLaterOffsetAtOverlap().getOffset();
        return time.toInstant(later);
    }
}
