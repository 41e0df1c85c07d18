package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CalendarEntryTests {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void isAnAllDayEntryAtTheOffice() throws Exception {
        Calendar calendar = read(calendar("Collect Hanako's passport", "新宿 旅券窓口", "Bring: slip, card; passport"));

        assertThat(calendar.validate().getEntries()).isEmpty();
        CalendarComponent event = calendar.getComponents().getFirst();
        assertThat(value(event, "DTSTART")).isEqualTo("20261203");
        assertThat(value(event, "DTEND")).isEqualTo("20261204");
        assertThat(value(event, "LOCATION")).isEqualTo("新宿 旅券窓口");
        assertThat(value(event, "SUMMARY")).isEqualTo("Collect Hanako's passport");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("Bring: slip, card; passport");
        assertThat(value(event, "ORGANIZER")).isEqualTo("mailto:uketori@example.org");
    }

    @Test
    void isValidWithoutAPlace() throws Exception {
        assertThat(read(calendar("x", null, "y")).validate().getEntries()).isEmpty();
    }

    /** Whatever people type, the calendar has the same lines, and none longer than the octets that are allowed. */
    @Property(tries = 300)
    void letsNothingThatPeopleTypedBeginALine(@ForAll String typed) throws Exception {
        String hostile = typed + "\r\nATTACH:https://evil.example/\nEND:VEVENT\u2028BEGIN:VALARM\\n;,";
        String calendar = calendar(hostile, hostile, hostile);

        assertThat(calendar.lines().filter(line -> !line.startsWith(" ")).map(line -> line.replaceAll("[:;].*", "")))
                .containsExactly(
                        "BEGIN",
                        "VERSION",
                        "PRODID",
                        "CALSCALE",
                        "METHOD",
                        "BEGIN",
                        "UID",
                        "DTSTAMP",
                        "SEQUENCE",
                        "STATUS",
                        "DTSTART",
                        "DTEND",
                        "ORGANIZER",
                        "SUMMARY",
                        "LOCATION",
                        "DESCRIPTION",
                        "URL",
                        "TRANSP",
                        "END",
                        "END");
        assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(calendar).doesNotContain("\u0000");
    }

    private static String calendar(String summary, @Nullable String place, String description) {
        return CalendarEntry.calendar(
                List.of(new CalendarEntry(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        0,
                        false,
                        LocalDate.parse("2026-12-03"),
                        summary,
                        place,
                        description,
                        "https://uketori.example.org/renewals/1")),
                "uketori@example.org",
                NOW);
    }

    private static Calendar read(String calendar) throws Exception {
        return new CalendarBuilder().build(new StringReader(calendar));
    }

    private static String value(CalendarComponent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
