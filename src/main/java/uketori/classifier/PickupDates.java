package uketori.classifier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pickup dates that one message gives, and the days that they mean on the day of reading. */
final class PickupDates {

    private static final int KEPT_DAYS = 200;

    private final Statement statement;
    private final LocalDate anchor;
    private final LocalDate on;
    private @Nullable List<DatedWords> stated;

    /**
     * The dates of one message.
     *
     * @param anchor the day that a date without a year is seen from: the message's own, or the day of reading
     */
    PickupDates(Statement statement, LocalDate anchor, LocalDate on) {
        this.statement = statement;
        this.anchor = anchor;
        this.on = on;
    }

    /** The dates that the message states as facts. */
    List<DatedWords> stated() {
        List<DatedWords> known = stated;
        if (known == null) {
            known = find();
            stated = known;
        }
        return known;
    }

    private List<DatedWords> find() {
        List<DatedWords> given = statement
                .dates(DateRole.PICKUP)
                .filter(date -> date.exact() && plausible(date) && !Closures.endsOn(date))
                .toList();
        List<DatedWords> free = given.size() < 2
                ? given
                : given.stream().filter(date -> !afterClosure(date)).toList();
        return Counters.own(statement, free.isEmpty() ? given : free);
    }

    /** Whether a passport that was there from that day on has lapsed since, as it does half a year after its issue. */
    static boolean isLongAgo(@Nullable LocalDate day, LocalDate on) {
        return day != null && day.isBefore(on.minusDays(KEPT_DAYS));
    }

    /** The day that is meant, or null if that is not sure. */
    @Nullable
    LocalDate day(DatedWords words) {
        LocalDate day = words.date().resolve(anchor);
        if (day != null || words.date().weekday() != null || !words.date().sure()) {
            return day;
        }
        LocalDate told = sameDayElsewhere(words);
        boolean begun = words.begun()
                || statement.says(Says.READY, Says.MADE)
                || statement.dates().stream()
                        .anyMatch(other -> other.begun() && other.date().sameDayOfYear(words.date()));
        return told == null && begun ? words.date().resolvePast(on) : told;
    }

    /** The same date may stand in another sentence together with its year or weekday. */
    private @Nullable LocalDate sameDayElsewhere(DatedWords words) {
        return statement.dates().stream()
                .filter(other -> other.date().sameDayOfYear(words.date()))
                .map(other -> other.date().resolve(anchor))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the date may only be the one on which an office opens again, for everybody. */
    boolean afterClosure(DatedWords words) {
        return Closures.mayEndOn(statement, words);
    }

    boolean anyAhead() {
        return stated().stream().map(this::day).anyMatch(this::isAhead);
    }

    /** Whether the message tells of a changed date and bears one ahead whose part in that is not clear. */
    boolean anotherMayBeAhead() {
        return statement.sentences().stream().anyMatch(MovedDates::areToldIn)
                && Stream.concat(statement.dates(DateRole.NONE), statement.dates(DateRole.STEP))
                        .map(date -> date.date().resolve(anchor))
                        .anyMatch(this::isAhead);
    }

    boolean isAhead(DatedWords words) {
        return isAhead(words.date().resolve(anchor));
    }

    private boolean isAhead(@Nullable LocalDate day) {
        return day != null && day.isAfter(on);
    }

    /** No office announces a pickup a year away, and what was ready a year ago has lapsed. */
    private boolean plausible(DatedWords words) {
        LocalDate day = day(words);
        return day == null || Math.abs(ChronoUnit.DAYS.between(day, on)) <= 366;
    }
}
