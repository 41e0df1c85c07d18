package uketori.reminder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import uketori.renewal.Change;
import uketori.renewal.Holder;
import uketori.renewal.Renewal;

/**
 * What is owed to one person about one renewal or document: a pure function of the facts, the person's schedule, what was
 * told since when, and now. The same facts at the same time give the same plan.
 */
final class ReminderPlan {

    private final PersonalSchedule schedule;
    private final MailHours hours;
    private final Instant now;
    private final Map<ReminderKind, Snooze> snoozes;
    private final List<Line> lines;

    private ReminderPlan(PersonalSchedule schedule, MailHours hours, Timetable table) {
        this.schedule = schedule;
        this.hours = hours;
        this.now = table.now();
        this.snoozes = standing(table.lines());
        this.lines = withSnoozes(table.lines(), snoozes, hours);
    }

    /**
     * The plan for one of the people who get a renewal's mail.
     *
     * @param holder whose passport it is, if still known
     * @param history the oldest row first
     * @param since when an occasion was first planned for anybody: what is told at once has no other time
     */
    static ReminderPlan of(
            Renewal renewal,
            @Nullable Holder holder,
            List<Change> history,
            PersonalSchedule schedule,
            Map<Occasion, Instant> since,
            Instant now) {
        MailHours hours = new MailHours(schedule.preferences());
        Timetable table = new Timetable(hours, since, now);
        RenewalTimetable.write(renewal, holder, history, schedule::leadTimes, table);
        return new ReminderPlan(schedule, hours, table);
    }

    /**
     * The plan for one of the people who are reminded of a holder's documents.
     *
     * @param renewals the holder's
     */
    static ReminderPlan of(Holder holder, List<Renewal> renewals, PersonalSchedule schedule, Instant now) {
        MailHours hours = new MailHours(schedule.preferences());
        Timetable table = new Timetable(hours, Map.of(), now);
        HolderTimetable.write(holder, renewals, schedule::leadTimes, table);
        return new ReminderPlan(schedule, hours, table);
    }

    /**
     * What is still to be said: everything to come, and of what has come, for each kind, only the latest that is of use.
     * So facts that are entered late, or a long outage, cause one mail and no burst. A kind that was put off sleeps until
     * its day, and then says the latest too.
     */
    List<Owed> owed() {
        Map<ReminderKind, Line> latest = new EnumMap<>(ReminderKind.class);
        // Of two at the same time the timetable's later one is the weightier, such as one before a deadline.
        BinaryOperator<Line> later = (one, other) -> other.from().isBefore(one.from()) ? one : other;
        List<Line> useful = lines.stream()
                .filter(line -> schedule.leadTimes(line.occasion().kind()).on())
                .filter(line -> line.until().isAfter(now))
                .toList();
        useful.stream()
                .filter(line -> !line.from().isAfter(awake(line)))
                .forEach(line -> latest.merge(line.occasion().kind(), line, later));
        return useful.stream()
                .filter(line -> line.from().isAfter(awake(line))
                        || line.equals(latest.get(line.occasion().kind())))
                .map(line -> {
                    Instant awake = awake(line);
                    boolean isToCome = line.from().isAfter(awake);
                    boolean isAtOnce = !isToCome && awake.equals(now);
                    return new Owed(line.occasion(), hours.hold(isToCome ? line.from() : awake), isAtOnce);
                })
                .toList();
    }

    /** Whether the fact behind an occasion is true, be it to come, of use, or past. */
    boolean holds(Occasion occasion) {
        return lines.stream().anyMatch(line -> line.occasion().equals(occasion));
    }

    /** Whether the person wants reminders of that kind at all. */
    boolean isOn(ReminderKind kind) {
        return schedule.leadTimes(kind).on();
    }

    /** From when a line may be said: now, or the end of its snooze, unless it would be of no more use by then. */
    private Instant awake(Line line) {
        Snooze snooze = snoozes.get(line.occasion().kind());
        if (snooze == null) {
            return now;
        }
        Instant end = hours.on(snooze.until());
        return end.isAfter(now) && end.isBefore(line.until()) ? end : now;
    }

    /** The snoozes that still stand: news ends one, and what has changed is never put off. */
    private Map<ReminderKind, Snooze> standing(List<Line> timetable) {
        Map<ReminderKind, Snooze> standing = new EnumMap<>(ReminderKind.class);
        schedule.snoozed().forEach((kind, snooze) -> {
            boolean isOutdated = timetable.stream()
                    .filter(line -> line.occasion().kind() == kind)
                    .anyMatch(line -> line.isNews() && line.from().isAfter(snooze.at()));
            if (!isOutdated && kind != ReminderKind.STATUS_CHANGED) {
                standing.put(kind, snooze);
            }
        });
        return standing;
    }

    /** Who puts a kind off wants to be reminded when that is over, though it was said before. */
    private static List<Line> withSnoozes(List<Line> timetable, Map<ReminderKind, Snooze> snoozes, MailHours hours) {
        List<Line> all = new ArrayList<>(timetable);
        snoozes.forEach((kind, snooze) -> timetable.stream()
                .filter(line -> line.occasion().kind() == kind)
                .map(Line::until)
                .max(Comparator.naturalOrder())
                .ifPresent(end -> all.add(new Line(
                        new Occasion(kind, "snoozed:" + snooze.until()), false, hours.on(snooze.until()), end))));
        return List.copyOf(all);
    }
}
