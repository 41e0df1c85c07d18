package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uketori.account.Preferences;

class MailHoursTests {

    @ParameterizedTest
    @CsvSource({
        // Tokyo, 21:00 to 07:00
        "Asia/Tokyo, 21:00, 07:00, 2026-12-03T11:59:59Z, 2026-12-03T11:59:59Z",
        "Asia/Tokyo, 21:00, 07:00, 2026-12-03T12:00:00Z, 2026-12-03T22:00:00Z",
        "Asia/Tokyo, 21:00, 07:00, 2026-12-03T21:59:59Z, 2026-12-03T22:00:00Z",
        "Asia/Tokyo, 21:00, 07:00, 2026-12-03T22:00:00Z, 2026-12-03T22:00:00Z",
        // by day
        "Asia/Tokyo, 09:00, 17:00, 2026-12-03T00:00:00Z, 2026-12-03T08:00:00Z",
        "Asia/Tokyo, 09:00, 17:00, 2026-12-03T08:00:00Z, 2026-12-03T08:00:00Z",
        // no quiet hours
        "Asia/Tokyo, 07:00, 07:00, 2026-12-03T22:00:00Z, 2026-12-03T22:00:00Z",
        // the hour that spring takes away: quiet until the clock jumps from 02:00 to 03:00
        "Europe/Berlin, 22:00, 02:30, 2027-03-28T00:30:00Z, 2027-03-28T01:00:00Z",
        // the hour that autumn gives twice: until its end is first shown, and again
        "Europe/Berlin, 22:00, 02:30, 2026-10-25T00:10:00Z, 2026-10-25T00:30:00Z",
        "Europe/Berlin, 22:00, 02:30, 2026-10-25T01:10:00Z, 2026-10-25T01:30:00Z",
    })
    void holdsUntilTheEndOfTheQuietHours(String zone, String from, String until, Instant due, Instant held) {
        assertThat(new MailHours(RenewalOf.preferences(zone, "08:00", from, until)).hold(due))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo, 08:00, 2026-12-02T23:00:00Z",
        "Europe/Berlin, 08:00, 2026-12-03T07:00:00Z",
        // 08:00 in Los Angeles is past midnight in Tokyo: the day before serves
        "America/Los_Angeles, 08:00, 2026-12-02T16:00:00Z",
        "Pacific/Kiritimati, 08:00, 2026-12-02T18:00:00Z",
    })
    void comesBeforeADayOfTokyoIsOver(String zone, String hour, Instant expected) {
        assertThat(new MailHours(RenewalOf.preferences(zone, hour, "21:00", "07:00"))
                        .onTokyoDay(LocalDate.parse("2026-12-03")))
                .isEqualTo(expected);
    }

    @Test
    void takesTheEndOfTheGapForAReminderHourThatSpringTakesAway() {
        assertThat(new MailHours(RenewalOf.preferences("Europe/Berlin", "02:30", "21:00", "01:00"))
                        .on(LocalDate.parse("2027-03-28")))
                .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
    }

    @Property
    void quietHoursHoldAndNeverDropOrHurry(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(max = 1439) int until,
            @ForAll @LongRange(min = 1_735_689_600L, max = 1_893_456_000L) long second) {
        Preferences preferences =
                new Preferences(Locale.ENGLISH, zone, LocalTime.of(8, 0), minute(from), minute(until));
        Instant due = Instant.ofEpochSecond(second);
        Instant held = new MailHours(preferences).hold(due);

        assertThat(held).isBetween(due, due.plus(Duration.ofHours(25)));
        assertThat(new MailHours(preferences).hold(held)).as("not quiet then").isEqualTo(held);
        if (from == until) {
            assertThat(held).isEqualTo(due);
        }
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Tokyo",
                        "Europe/Berlin",
                        "America/New_York",
                        "America/Los_Angeles",
                        "America/St_Johns",
                        "Australia/Lord_Howe",
                        "Africa/Casablanca",
                        "Pacific/Apia",
                        "Asia/Kathmandu")
                .map(ZoneId::of);
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.ofSecondOfDay(60L * ofDay);
    }
}
