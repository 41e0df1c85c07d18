package uketori.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The lines of what there is to say to one person, past, present and to come, the weightier of a kind later, such as one
 * before a deadline. What repeats without end stands in it with
 * all that has been and the next few: whoever looks again later finds the next ones.
 */
final class Timetable {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** What {@code status-changed} is called that tells of a day gone by a person's hand. */
    static final String DATE_GONE = "date-gone:";

    private static final int UPCOMING = 3;

    /** More than repeat in ten years, every day. */
    private static final int MOST = 4000;

    private final List<Line> lines = new ArrayList<>();
    private final MailHours hours;
    private final Map<Occasion, Instant> since;
    private final Instant now;

    /** @param since when an occasion was first planned for anybody: what is told at once has no other time */
    Timetable(MailHours hours, Map<Occasion, Instant> since, Instant now) {
        this.hours = hours;
        this.since = since;
        this.now = now;
    }

    /** Of two of a kind that are to come at the same time only the weightier one: there will be one mail of them. */
    List<Line> lines() {
        record Moment(ReminderKind kind, Instant from) {}
        Map<Moment, Line> weightiest = new HashMap<>();
        lines.forEach(line -> weightiest.put(new Moment(line.occasion().kind(), line.from()), line));
        return lines.stream()
                .filter(line -> !line.from().isAfter(now)
                        || line.equals(weightiest.get(new Moment(line.occasion().kind(), line.from()))))
                .toList();
    }

    /** To be said as soon as it is known. */
    void atOnce(ReminderKind kind, String occurrence, Instant until) {
        Occasion occasion = new Occasion(kind, occurrence);
        lines.add(new Line(occasion, true, since(occasion), until));
    }

    /** To be said from an instant on, or from now if that is still to come. */
    void from(ReminderKind kind, String occurrence, Instant from) {
        lines.add(new Line(new Occasion(kind, occurrence), true, from.isBefore(now) ? from : now, Instant.MAX));
    }

    /** To be said at the person's hour of a day that is meant in Tokyo. */
    void on(ReminderKind kind, String occurrence, LocalDate day, Instant until) {
        lines.add(new Line(new Occasion(kind, occurrence), false, hours.onTokyoDay(day), until));
    }

    /** So many days before an end, each named by {@code <days>-days-before:<end>}. */
    void before(ReminderKind kind, List<Integer> days, LocalDate end, Instant until) {
        for (int ahead : days) {
            on(kind, ahead + "-days-before:" + end, end.minusDays(ahead), until);
        }
    }

    /**
     * Some days, then one every so often: all that have been, and the next few.
     *
     * @param day the day of the n-th of them; each is later than the one before
     * @param occurrence what the n-th is called
     * @param most how many there are at most
     */
    void repeating(ReminderKind kind, IntFunction<LocalDate> day, IntFunction<String> occurrence, int most) {
        int upcoming = 0;
        for (int n = 0; n < Math.min(most, MOST) && upcoming < UPCOMING; n++) {
            Line line = new Line(
                    new Occasion(kind, occurrence.apply(n)), false, hours.onTokyoDay(day.apply(n)), Instant.MAX);
            lines.add(line);
            if (line.from().isAfter(now)) {
                upcoming++;
            }
        }
    }

    /** The day on which the offices see what was first planned so early. */
    LocalDate daySince(ReminderKind kind, String occurrence) {
        return since(new Occasion(kind, occurrence)).atZone(TOKYO).toLocalDate();
    }

    /** The day that somebody was told of, though it may stand no more. */
    Optional<String> dateGone() {
        return since.keySet().stream()
                .map(occasion -> switch (occasion.kind()) {
                    case PICKUP_DATE -> after("announced:", occasion);
                    case STATUS_CHANGED -> after(DATE_GONE, occasion);
                    default -> "";
                })
                .filter(day -> !day.isEmpty())
                .max(Comparator.naturalOrder());
    }

    private static String after(String prefix, Occasion occasion) {
        String occurrence = occasion.occurrence();
        return occurrence.startsWith(prefix) ? occurrence.substring(prefix.length()) : "";
    }

    /** When it was first planned: now, unless it was before. A clock that went back does not put it off. */
    Instant since(Occasion occasion) {
        Instant told = since.getOrDefault(occasion, now);
        return told.isBefore(now) ? told : now;
    }

    Instant now() {
        return now;
    }

    MailHours hours() {
        return hours;
    }

    /** The end of a day that is meant in Tokyo. */
    static Instant endOf(LocalDate day) {
        return MailHours.startInTokyo(day.plusDays(1));
    }
}
