package uketori.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uketori.account.Preferences;
import uketori.reminder.LedgerRow.State;
import uketori.reminder.LedgerRow.Subject;
import uketori.renewal.PickupLimit;
import uketori.renewal.RenewalStatus;

/** A ledger in memory that is planned and handed over again and again, whatever clock and person do meanwhile. */
class ReconciliationTests {

    private static final Subject SUBJECT = new Subject(RenewalOf.HOUSEHOLD, RenewalOf.RENEWAL, RenewalOf.HOLDER);

    /** 09:00 in Tokyo. */
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Property(tries = 400)
    void tellsEachThingOnceAndTheLatestOfItsKindWhateverClockAndZoneDo(
            @ForAll("beginnings") Instant start, @ForAll("lives") List<Tuple2<Duration, Preferences>> life) {
        Book book = new Book(start, LocalDate.ofInstant(start, Timetable.TOKYO).plusDays(9));
        for (Tuple2<Duration, Preferences> step : life) {
            book.now = book.now.plus(step.get1());
            book.person = step.get2();
            book.dispatch();
            // once quiet hours are over
            book.now = new MailHours(book.person).hold(book.now);
            book.dispatch();
            assertThat(book.untold()).as("at %s %s", book.now, book.person).isEmpty();
        }
        assertThat(book.told).as("told twice").doesNotHaveDuplicates();
    }

    /** A small computer may start with a clock that is wrong by years. */
    @Property(tries = 100)
    void loseNothingToAClockThatWasAheadForAWhile(
            @ForAll("beginnings") Instant start, @ForAll("lives") List<Tuple2<Duration, Preferences>> life) {
        LocalDate pickup = LocalDate.ofInstant(start, Timetable.TOKYO).plusDays(9);
        Book book = new Book(start, pickup);
        book.person = life.getFirst().get2();
        book.dispatch();
        book.now = start.plus(Duration.ofDays(8)).minus(Duration.ofHours(30));
        book.dispatch();
        Instant right = book.now;
        book.now = MailHours.startInTokyo(pickup).minusSeconds(1);
        book.plan();
        book.plan();
        book.now = right;
        book.dispatch();
        book.now = new MailHours(book.person).onTokyoDay(pickup.minusDays(1));
        book.now = new MailHours(book.person).hold(book.now);
        book.dispatch();

        assertThat(book.untold()).isEmpty();
        assertThat(book.told).doesNotHaveDuplicates();
    }

    @Test
    void foldsTwoOfAKindThatAreToComeAtTheSameHour() {
        RenewalOf renewal = RenewalOf.scheduled("2026-11-28").cardRequested(null);
        ReminderPlan plan = plan(renewal, RenewalOf.TOKYO, Map.of(), NOW);

        assertThat(plan.owed().stream()
                        .filter(owed -> owed.occasion().kind() == ReminderKind.CARD_REGISTRATION)
                        .map(owed -> owed.occasion().occurrence()))
                .contains("again:2026-11-24", "day-before:2026-11-28", "pickup-morning:2026-11-28")
                .doesNotContain("again:2026-11-27");
    }

    @Test
    void plansAgainWhatWasMissedByAClockThatWasAhead() {
        Book book = new Book(NOW, LocalDate.parse("2026-11-20"));
        book.dispatch();
        book.now = Instant.parse("2028-11-22T00:00:00Z");
        book.plan();
        assertThat(book.deadlines()).containsOnlyKeys(State.MISSED);
        book.now = Instant.parse("2026-11-23T00:00:00Z");
        book.plan();
        assertThat(book.deadlines())
                .containsExactly(Map.entry(
                        State.PLANNED,
                        List.of(
                                Instant.parse("2027-03-20T23:00:00Z"),
                                Instant.parse("2027-04-19T23:00:00Z"),
                                Instant.parse("2027-05-05T23:00:00Z"),
                                Instant.parse("2027-05-12T23:00:00Z"),
                                Instant.parse("2027-05-16T23:00:00Z"),
                                Instant.parse("2027-05-18T23:00:00Z"))));
    }

    @Test
    void bringsForwardWhatAPersonWantsEarlierInTheDay() {
        Book book = new Book(Instant.parse("2026-11-23T22:30:00Z"), LocalDate.parse("2026-12-03"));
        book.plan();
        book.rows.replaceAll(row -> Book.with(row, row.state(), Instant.parse("2026-11-24T09:00:00Z")));
        book.plan();

        assertThat(book.rows)
                .filteredOn(row -> row.occasion().occurrence().equals("announced:2026-12-03"))
                .extracting(LedgerRow::dueAt)
                .containsExactly(book.now);
    }

    @Provide
    Arbitrary<Instant> beginnings() {
        return Arbitraries.of(
                        "2026-11-22T00:00:00Z",
                        "2026-10-20T15:30:00Z",
                        "2027-03-05T21:59:59Z",
                        "2028-02-20T12:00:00Z",
                        "2026-12-22T23:00:00Z")
                .map(Instant::parse);
    }

    /** Hours and days go by, or the clock is put back; the person moves, and changes their hours. */
    @Provide
    Arbitrary<List<Tuple2<Duration, Preferences>>> lives() {
        Arbitrary<Duration> minutes = Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.integers().between(0, 48 * 60)),
                        Tuple.of(2, Arbitraries.integers().between(0, 30 * 24 * 60)),
                        Tuple.of(1, Arbitraries.integers().between(-3 * 24 * 60, 0)))
                .map(Duration::ofMinutes);
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Asia/Tokyo", "Europe/Berlin", "America/Los_Angeles", "Australia/Lord_Howe", "Pacific/Apia")
                .map(ZoneId::of);
        Arbitrary<LocalTime> times = Arbitraries.of("00:00", "02:30", "07:00", "08:00", "21:00", "23:59")
                .map(LocalTime::parse);
        Arbitrary<Preferences> people = Combinators.combine(zones, times, times, times)
                .as((zone, hour, from, until) -> new Preferences(Locale.ENGLISH, zone, hour, from, until));
        return Combinators.combine(minutes, people)
                .as(Tuple::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static ReminderPlan plan(RenewalOf renewal, Preferences person, Map<Occasion, Instant> since, Instant now) {
        return ReminderPlan.of(renewal.renewal(), null, List.of(), PersonalSchedule.of(person), since, now);
    }

    /** The rows about one renewal for one person: its day comes, it becomes ready, and nobody collects it. */
    private static final class Book {

        private final LocalDate pickup;
        private final List<LedgerRow> rows = new ArrayList<>();
        private final Set<UUID> closed = new HashSet<>();
        private final List<Occasion> told = new ArrayList<>();
        private Instant now;
        private Preferences person = RenewalOf.TOKYO;
        private @Nullable Instant readySince;

        Book(Instant start, LocalDate pickup) {
            this.now = start;
            this.pickup = pickup;
        }

        /** What a run does: plan again, hand over what is due then. */
        void dispatch() {
            plan();
            rows.replaceAll(row -> {
                boolean isDue = row.state() == State.PLANNED && !row.dueAt().isAfter(now);
                if (isDue) {
                    assertThat(new MailHours(person).hold(now))
                            .as("not in quiet hours")
                            .isEqualTo(now);
                    told.add(row.occasion());
                }
                return isDue ? with(row, State.HANDED_OVER, row.dueAt()) : row;
            });
        }

        void plan() {
            ReminderPlan plan = current();
            Reconciliation difference =
                    Reconciliation.of(SUBJECT, live(), Map.of(RenewalOf.HANAKO, plan), false, null, now);
            Map<UUID, State> states = new HashMap<>();
            difference.withdraw().forEach(id -> states.put(id, State.WITHDRAWN));
            difference.miss().forEach(id -> states.put(id, State.MISSED));
            difference.revive().keySet().forEach(id -> states.put(id, State.PLANNED));
            Map<UUID, Instant> dueAt = new HashMap<>(difference.reschedule());
            dueAt.putAll(difference.revive());
            rows.replaceAll(row ->
                    with(row, states.getOrDefault(row.id(), row.state()), dueAt.getOrDefault(row.id(), row.dueAt())));
            rows.addAll(difference.insert());
            closed.addAll(difference.close());
            assertThat(Reconciliation.of(SUBJECT, live(), Map.of(RenewalOf.HANAKO, current()), false, null, now))
                    .as("planned twice")
                    .satisfies(again -> {
                        assertThat(again.insert()).isEmpty();
                        assertThat(again.miss()).isEmpty();
                        assertThat(again.withdraw()).isEmpty();
                        assertThat(again.revive()).isEmpty();
                    });
        }

        private List<LedgerRow> live() {
            return rows.stream()
                    .filter(row -> row.state() != State.WITHDRAWN && !closed.contains(row.id()))
                    .toList();
        }

        private Map<State, List<Instant>> deadlines() {
            return live().stream()
                    .filter(row -> row.occasion().kind() == ReminderKind.PICKUP_DEADLINE)
                    .sorted(Comparator.comparing(LedgerRow::dueAt))
                    .collect(groupingBy(LedgerRow::state, mapping(LedgerRow::dueAt, toList())));
        }

        private ReminderPlan current() {
            if (readySince == null && !now.isBefore(MailHours.startInTokyo(pickup))) {
                readySince = MailHours.startInTokyo(pickup);
            }
            RenewalOf renewal = readySince == null
                    ? RenewalOf.status(RenewalStatus.IN_PROCESS).from(pickup).cardRequested(null)
                    : RenewalOf.ready(readySince)
                            .by(new PickupLimit(pickup.plusMonths(6), true))
                            .cardRequested(null);
            Map<Occasion, Instant> since =
                    live().stream().collect(toMap(LedgerRow::occasion, LedgerRow::plannedAt, (one, other) -> one));
            return ReconciliationTests.plan(renewal, person, since, now);
        }

        /** What is to be said now, was not, and will not be at once; and nothing weightier of its kind was said instead. */
        Set<Occasion> untold() {
            Set<ReminderKind> toldKinds = told.stream().map(Occasion::kind).collect(Collectors.toSet());
            return current().owed().stream()
                    .filter(owed -> !owed.dueAt().isAfter(now))
                    .map(Owed::occasion)
                    .filter(occasion -> !told.contains(occasion))
                    .filter(occasion -> rows.stream()
                            .filter(row -> row.occasion().equals(occasion))
                            .noneMatch(row -> isSoon(row)
                                    || (row.state() == State.MISSED && toldKinds.contains(occasion.kind()))))
                    .collect(Collectors.toSet());
        }

        private boolean isSoon(LedgerRow row) {
            return row.state() == State.PLANNED
                    && !row.dueAt().isAfter(now.plus(ReminderDispatcher.PAUSE_AFTER_FAILURE));
        }

        private static LedgerRow with(LedgerRow row, State state, Instant dueAt) {
            return new LedgerRow(
                    row.id(),
                    row.subject(),
                    row.personId(),
                    row.occasion(),
                    dueAt,
                    state,
                    row.plannedAt(),
                    row.deliveryId(),
                    row.isAskedFor());
        }
    }
}
