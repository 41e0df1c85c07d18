package uketori.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entry for a pickup date in one person's calendar (RFC 5545).
 *
 * @param sequence rises with every change, so that calendars know the newer one
 * @param cancelled whether the day no longer stands
 * @param url the page of what it is about
 */
record CalendarEntry(
        UUID renewalId,
        UUID personId,
        int sequence,
        boolean cancelled,
        LocalDate day,
        String summary,
        @Nullable String place,
        String description,
        String url) {

    private static final int LONGEST_LINE = 75; // octets, RFC 5545, 3.1
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /**
     * A calendar of entries that all stand, or that all do not.
     *
     * @param organizer the mail address that the calendar comes from
     */
    static String calendar(List<CalendarEntry> entries, String organizer, Instant now) {
        StringBuilder calendar = new StringBuilder();
        line(calendar, "BEGIN:VCALENDAR");
        line(calendar, "VERSION:2.0");
        line(calendar, "PRODID:-//Uketori//Uketori//EN");
        line(calendar, "CALSCALE:GREGORIAN");
        line(calendar, "METHOD:" + (entries.getFirst().cancelled ? "CANCEL" : "PUBLISH"));
        entries.forEach(entry -> entry.write(calendar, organizer, now));
        line(calendar, "END:VCALENDAR");
        return calendar.toString();
    }

    private void write(StringBuilder calendar, String organizer, Instant now) {
        line(calendar, "BEGIN:VEVENT");
        line(calendar, "UID:pickup." + renewalId + "." + personId + "@uketori");
        line(calendar, "DTSTAMP:" + INSTANT.format(now));
        line(calendar, "SEQUENCE:" + sequence);
        line(calendar, "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"));
        line(calendar, "DTSTART;VALUE=DATE:" + DAY.format(day));
        line(calendar, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
        line(calendar, "ORGANIZER;CN=Uketori:mailto:" + organizer.replaceAll("[^!-~]", ""));
        line(calendar, "SUMMARY:" + escaped(summary));
        if (place != null) {
            line(calendar, "LOCATION:" + escaped(place));
        }
        line(calendar, "DESCRIPTION:" + escaped(description));
        line(calendar, "URL:" + url.replaceAll("[^!-~]", ""));
        line(calendar, "TRANSP:TRANSPARENT");
        line(calendar, "END:VEVENT");
    }

    /** What people typed stands in it: nothing of it may end the line or the value. */
    private static String escaped(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029&&[^\\n]]", " ")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line, folded so that no character is torn apart. */
    private static void line(StringBuilder calendar, String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            String character = Character.toString(content.codePointAt(at));
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                calendar.append("\r\n ");
                octets = 1;
            }
            calendar.append(character);
            octets += width;
            at += character.length();
        }
        calendar.append("\r\n");
    }
}
