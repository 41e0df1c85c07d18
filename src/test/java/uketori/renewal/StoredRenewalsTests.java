package uketori.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uketori.renewal.RenewalMother.submittedOn;
import static uketori.renewal.RenewalMother.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uketori.testing.ApplicationTests;
import uketori.testing.TestClock;

@ApplicationTests
@RecordApplicationEvents
class StoredRenewalsTests {

    @Autowired
    private Renewals renewals;

    @Autowired
    private Tellings tellings;

    @Autowired
    private Holders holders;

    @Autowired
    private RenewalCalendar calendar;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEvents events;

    private final UUID household = UUID.randomUUID();
    private final UUID hanako = UUID.randomUUID();
    private final UUID reading = UUID.randomUUID();

    @BeforeEach
    void startOnTheSameDay() {
        clock.set(TestClock.START);
    }

    @Test
    void logs_a_renewal_whose_mail_goes_to_who_logged_it() {
        Renewal renewal = submitted();
        assertThat(renewal.status()).isEqualTo(RenewalStatus.SUBMITTED);
        assertThat(renewal.recipients()).containsExactly(hanako);
        assertThat(renewal.pickupBy()).isEqualTo(new PickupLimit(LocalDate.of(2027, 4, 30), true));
        assertThat(history(renewal)).singleElement().satisfies(row -> {
            assertThat(row.from()).isNull();
            assertThat(row.event()).isEqualTo(RenewalEvent.LOGGED);
            assertThat(row.personId()).isEqualTo(hanako);
        });
    }

    @Test
    void shows_another_household_nothing_and_obeys_it_in_nothing() {
        Renewal renewal = submitted();
        UUID stranger = UUID.randomUUID();
        assertThat(renewals.find(stranger, renewal.id())).isEmpty();
        assertThat(renewals.ofHousehold(stranger)).isEmpty();
        assertThat(renewals.history(stranger, renewal.id())).isEmpty();
        assertThatThrownBy(() -> renewals.take(stranger, renewal.id(), RenewalEvent.WITHDRAW, hanako))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        renewals.amend(stranger, renewal.id(), renewal.details(), submittedOn("2026-11-01"), hanako))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> renewals.sendMailTo(stranger, renewal.id(), List.of(), hanako))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> renewals.log(
                        stranger, renewal.holderId(), RenewalStatus.PREPARING, RenewalDetails.none(), hanako))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        tellings.apply(stranger, renewal.id(), telling(reading, RenewalEvent.READ_READY, null, null)))
                .isInstanceOf(NotFound.class);
        assertThat(renewals.find(household, renewal.id())).contains(renewal);
    }

    @Test
    void skipping_ahead_leaves_rows_for_the_implied_steps() {
        Renewal renewal = submitted();
        tellings.apply(household, renewal.id(), telling(reading, RenewalEvent.READ_READY, "2026-11-20", null));
        assertThat(history(renewal))
                .extracting(Change::from, Change::to, Change::event, Change::implied)
                .containsExactly(
                        row(null, RenewalStatus.SUBMITTED, RenewalEvent.LOGGED, false),
                        row(RenewalStatus.SUBMITTED, RenewalStatus.IN_PROCESS, RenewalEvent.ACCEPTED, true),
                        row(RenewalStatus.IN_PROCESS, RenewalStatus.READY, RenewalEvent.READ_READY, false));
        assertThat(history(renewal)).last().satisfies(row -> {
            assertThat(row.cause()).isEqualTo(Cause.READING);
            assertThat(row.readingId()).isEqualTo(reading);
            assertThat(row.evidence()).isEqualTo("the office's words");
        });
    }

    @Test
    void undo_takes_back_a_whole_step_as_a_new_row_and_restores_what_was_known() {
        Renewal renewal = submitted();
        tellings.apply(household, renewal.id(), telling(reading, RenewalEvent.READ_READY, "2026-11-20", "2026-11-21"));
        Renewal undone = take(renewal, RenewalEvent.UNDO);
        assertThat(undone).isEqualTo(renewal);
        assertThat(history(renewal)).last().satisfies(row -> {
            assertThat(row.event()).isEqualTo(RenewalEvent.UNDO);
            assertThat(row.from()).isEqualTo(RenewalStatus.READY);
            assertThat(row.to()).isEqualTo(RenewalStatus.SUBMITTED);
        });
        assertThat(history(renewal)).filteredOn(row -> row.undoneBy() != null).hasSize(2);
        assertThatThrownBy(() -> take(renewal, RenewalEvent.UNDO))
                .isInstanceOfSatisfying(
                        StepRefused.class, e -> assertThat(e.because()).isEqualTo(Refusal.NOTHING_TO_UNDO));
    }

    @Test
    void undo_asked_for_twice_from_one_page_takes_back_one_step() {
        Renewal renewal = submitted();
        take(renewal, RenewalEvent.ACCEPTED);
        take(renewal, RenewalEvent.READY);
        long seen = history(renewal).getLast().id();
        renewals.undo(household, renewal.id(), seen, hanako);
        assertThatThrownBy(() -> renewals.undo(household, renewal.id(), seen, hanako))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.IN_PROCESS);
    }

    @Test
    void undo_after_undo_takes_back_the_step_before() {
        Renewal renewal = submitted();
        take(renewal, RenewalEvent.ACCEPTED);
        take(renewal, RenewalEvent.READY);
        assertThat(take(renewal, RenewalEvent.UNDO).status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(take(renewal, RenewalEvent.UNDO).status()).isEqualTo(RenewalStatus.SUBMITTED);
    }

    @Test
    void the_announced_date_makes_it_ready_from_midnight_in_tokyo_by_the_notice() {
        Renewal renewal = scheduledFor("2026-12-03");
        clock.set(Instant.parse("2026-12-02T14:59:59Z"));
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.IN_PROCESS);
        clock.set(Instant.parse("2026-12-02T15:00:00Z"));
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.READY);
        assertThat(history(renewal)).last().satisfies(row -> {
            assertThat(row.cause()).isEqualTo(Cause.CALENDAR);
            assertThat(row.evidence()).isEqualTo("the office's words");
            assertThat(row.readingId()).isEqualTo(reading);
        });
    }

    @Test
    void a_date_that_came_while_nobody_looked_is_found_later() {
        Renewal renewal = scheduledFor("2026-12-03");
        clock.set(Instant.parse("2027-01-20T00:00:00Z"));
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.READY);
    }

    @Test
    void the_calendar_does_not_do_again_what_a_person_took_back() {
        Renewal renewal = scheduledFor("2026-12-03");
        clock.set(Instant.parse("2026-12-03T00:00:00Z"));
        calendar.turn();
        take(renewal, RenewalEvent.UNDO);
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.IN_PROCESS);

        clock.set(Instant.parse("2026-12-05T00:00:00Z"));
        tellings.apply(
                household,
                renewal.id(),
                telling(UUID.randomUUID(), RenewalEvent.READ_PICKUP_SCHEDULED, "2026-12-05", "2026-12-08"));
        clock.set(Instant.parse("2026-12-08T00:00:00Z"));
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.READY);
    }

    @Test
    void a_message_that_takes_the_date_back_keeps_the_calendar_still() {
        Renewal renewal = scheduledFor("2026-12-03");
        tellings.apply(
                household, renewal.id(), telling(UUID.randomUUID(), RenewalEvent.READ_TAKEN_BACK, "2026-11-22", null));
        clock.set(Instant.parse("2026-12-10T00:00:00Z"));
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(now(renewal).pickupFrom()).isNull();
    }

    @Test
    void it_lapses_when_the_time_for_collecting_is_over_and_a_forgotten_pickup_can_still_be_recorded() {
        Renewal renewal = submitted();
        tellings.apply(household, renewal.id(), telling(reading, RenewalEvent.READ_READY, "2026-11-20", "2026-11-21"));
        clock.set(Instant.parse("2027-05-21T14:59:00Z"));
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.READY);
        clock.set(Instant.parse("2027-05-21T15:00:00Z"));
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.LAPSED);
        assertThat(take(renewal, RenewalEvent.PICKED_UP).status()).isEqualTo(RenewalStatus.PICKED_UP);
    }

    @Test
    void a_correction_undoes_the_readings_move_but_keeps_what_was_done_since() {
        Renewal renewal = submitted();
        tellings.apply(household, renewal.id(), telling(reading, RenewalEvent.READ_READY, "2026-11-20", "2026-11-21"));
        take(renewal, RenewalEvent.CARD_REGISTERED);
        assertThat(tellings.takeBackReading(household, renewal.id(), reading, hanako))
                .isTrue();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.SUBMITTED);
        assertThat(now(renewal).cardRegistration()).isEqualTo(CardRegistration.REGISTERED);
        assertThat(now(renewal).pickupFrom()).isNull();
    }

    @Test
    void a_correction_undoes_what_the_calendar_did_on_the_readings_word_too() {
        Renewal renewal = scheduledFor("2026-12-03");
        clock.set(Instant.parse("2026-12-03T00:00:00Z"));
        calendar.turn();
        tellings.takeBackReading(household, renewal.id(), reading, hanako);
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.SUBMITTED);
        assertThat(now(renewal).pickupFrom()).isNull();
    }

    @Test
    void a_correction_leaves_a_later_move_of_another_cause() {
        Renewal renewal = scheduledFor("2026-12-03");
        take(renewal, RenewalEvent.PICKED_UP);
        assertThat(tellings.takeBackReading(household, renewal.id(), reading, hanako))
                .isFalse();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.PICKED_UP);
    }

    @Test
    void a_pickup_date_told_by_telephone_moves_the_renewal_to_where_such_a_renewal_stands() {
        Renewal renewal = submitted();
        Renewal waiting = renewals.amend(household, renewal.id(), renewal.details(), pickupFrom("2026-12-03"), hanako);
        assertThat(waiting.status()).isEqualTo(RenewalStatus.IN_PROCESS);
        Renewal ready = renewals.amend(household, renewal.id(), waiting.details(), pickupFrom("2026-11-20"), hanako);
        assertThat(ready.status()).isEqualTo(RenewalStatus.READY);
        Renewal moved = renewals.amend(household, renewal.id(), ready.details(), pickupFrom("2026-12-10"), hanako);
        assertThat(moved.status()).isEqualTo(RenewalStatus.IN_PROCESS);
        assertThat(moved.pickupFrom()).isEqualTo("2026-12-10");
    }

    @Test
    void an_old_page_brings_back_no_day_that_was_taken_back_since() {
        Renewal seen = scheduledFor("2026-12-03");
        tellings.apply(
                household, seen.id(), telling(UUID.randomUUID(), RenewalEvent.READ_TAKEN_BACK, "2026-11-22", null));
        RenewalDetails wanted = new RenewalDetails(
                seen.submittedOn(), seen.acceptedOn(), seen.pickupFrom(), "Yurakucho", seen.paymentMethod());
        Renewal saved = renewals.amend(household, seen.id(), seen.details(), wanted, hanako);
        assertThat(saved.pickupFrom()).isNull();
        assertThat(saved.office()).isEqualTo("Yurakucho");
        clock.set(Instant.parse("2026-12-10T00:00:00Z"));
        calendar.turn();
        assertThat(now(seen).status()).isEqualTo(RenewalStatus.IN_PROCESS);
    }

    @Test
    void a_day_told_by_telephone_stands_against_another_copy_of_the_older_notice() {
        Renewal renewal = scheduledFor("2026-12-03");
        renewals.amend(household, renewal.id(), renewal.details(), pickupFrom("2026-12-10"), hanako);
        tellings.apply(
                household,
                renewal.id(),
                telling(UUID.randomUUID(), RenewalEvent.READ_PICKUP_SCHEDULED, "2026-11-20", "2026-12-03"));
        assertThat(now(renewal).pickupFrom()).isEqualTo("2026-12-10");
    }

    @Test
    void the_calendar_names_the_notice_that_gave_the_day_and_goes_when_that_is_corrected() {
        Renewal renewal = scheduledFor("2026-12-03");
        UUID later = UUID.randomUUID();
        tellings.apply(household, renewal.id(), paymentTold(later));
        clock.set(Instant.parse("2026-12-03T00:00:00Z"));
        calendar.turn();
        assertThat(history(renewal).getLast().readingId()).isEqualTo(reading);
        assertThat(tellings.takeBackReading(household, renewal.id(), reading, hanako))
                .isTrue();
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.SUBMITTED);
    }

    @Test
    void taking_back_more_does_not_set_the_calendar_free_again() {
        Renewal renewal = scheduledFor("2026-12-03");
        take(renewal, RenewalEvent.SLIP_SAVED);
        clock.set(Instant.parse("2026-12-03T00:00:00Z"));
        calendar.turn();
        take(renewal, RenewalEvent.UNDO);
        take(renewal, RenewalEvent.UNDO);
        calendar.turn();
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.IN_PROCESS);
    }

    @Test
    void another_copy_of_the_notice_does_not_bring_back_a_ready_that_was_taken_back() {
        Renewal renewal = scheduledFor("2026-12-03");
        clock.set(Instant.parse("2026-12-03T00:00:00Z"));
        calendar.turn();
        take(renewal, RenewalEvent.UNDO);
        tellings.apply(
                household,
                renewal.id(),
                telling(UUID.randomUUID(), RenewalEvent.READ_READY, "2026-11-20", "2026-12-03"));
        assertThat(now(renewal).status()).isEqualTo(RenewalStatus.IN_PROCESS);
    }

    @Test
    void correcting_an_old_text_leaves_what_newer_ones_said_of_the_day() {
        Renewal renewal = submitted();
        UUID wrong = UUID.randomUUID();
        tellings.apply(
                household,
                renewal.id(),
                telling(reading, RenewalEvent.READ_PICKUP_SCHEDULED, "2026-11-18", "2026-12-03"));
        tellings.apply(
                household,
                renewal.id(),
                telling(wrong, RenewalEvent.READ_PICKUP_SCHEDULED, "2026-11-19", "2026-12-05"));
        tellings.apply(
                household, renewal.id(), telling(UUID.randomUUID(), RenewalEvent.READ_TAKEN_BACK, "2026-11-20", null));
        tellings.takeBackReading(household, renewal.id(), wrong, hanako);
        assertThat(now(renewal).pickupFrom()).isNull();
    }

    @Test
    void ready_said_by_a_person_outdoes_a_day_that_is_still_ahead() {
        Renewal renewal = scheduledFor("2026-12-10");
        Renewal ready = take(renewal, RenewalEvent.READY);
        assertThat(ready.pickupFrom()).isNull();
        RenewalDetails office = new RenewalDetails(ready.submittedOn(), null, null, "Yurakucho", PaymentMethod.CARD);
        assertThat(renewals.amend(household, renewal.id(), ready.details(), office, hanako)
                        .status())
                .isEqualTo(RenewalStatus.READY);
    }

    @Test
    void changing_a_fact_while_preparing_leaves_one_row_and_no_step() {
        UUID holder = holders.named(household, "Hanako").id();
        Renewal renewal = renewals.log(household, holder, RenewalStatus.PREPARING, RenewalDetails.none(), hanako);
        renewals.amend(household, renewal.id(), renewal.details(), submittedOn("2026-11-21"), hanako);
        assertThat(history(renewal)).hasSize(2).last().satisfies(row -> {
            assertThat(row.to()).isEqualTo(RenewalStatus.PREPARING);
            assertThat(row.implied()).isFalse();
        });
    }

    @Test
    void tells_which_steps_are_possible_and_why_the_others_are_not() {
        Renewal renewal = submitted();
        assertThat(renewals.possible(renewal))
                .filteredOn(Possibility::possible)
                .extracting(Possibility::event)
                .containsExactly(
                        RenewalEvent.ACCEPTED,
                        RenewalEvent.READY,
                        RenewalEvent.PICKED_UP,
                        RenewalEvent.REFUSED,
                        RenewalEvent.WITHDRAW,
                        RenewalEvent.CARD_REGISTERED,
                        RenewalEvent.SLIP_SAVED);
        assertThat(renewals.possible(renewal))
                .filteredOn(p -> !p.possible())
                .extracting(Possibility::because)
                .containsExactly(Refusal.ALREADY_SUBMITTED, Refusal.NO_CORRECTION_ASKED, Refusal.NOTHING_TO_UNDO);
        for (Possibility p : renewals.possible(renewal)) {
            if (!p.possible()) {
                assertThatThrownBy(() -> take(renewal, p.event()))
                        .isInstanceOfSatisfying(
                                StepRefused.class, e -> assertThat(e.because()).isEqualTo(p.because()));
            }
        }
    }

    @Test
    void of_two_requests_at_once_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 0; round < 10; round++) {
            Renewal renewal = submitted();
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<Boolean> click = () -> {
                start.await();
                try {
                    take(renewal, RenewalEvent.PICKED_UP);
                    return true;
                } catch (ChangedMeanwhile | StepRefused e) {
                    return false;
                }
            };
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> clicks = threads.invokeAll(List.of(click, click));
                assertThat(List.of(clicks.get(0).get(), clicks.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
            assertThat(history(renewal))
                    .filteredOn(row -> row.event() == RenewalEvent.PICKED_UP)
                    .hasSize(1);
        }
    }

    @Test
    void announces_every_change_with_who_made_it() {
        Renewal renewal = submitted();
        events.clear();
        take(renewal, RenewalEvent.ACCEPTED);
        tellings.apply(household, renewal.id(), telling(reading, RenewalEvent.READ_READY, "2026-11-22", null));
        assertThat(events.stream(RenewalChanged.class))
                .extracting(RenewalChanged::status, RenewalChanged::cause, RenewalChanged::byPerson)
                .containsExactly(
                        Tuple.tuple(RenewalStatus.IN_PROCESS, Cause.PERSON, hanako),
                        Tuple.tuple(RenewalStatus.READY, Cause.READING, null));
    }

    private Renewal submitted() {
        UUID holder = holders.named(household, "Hanako").id();
        return renewals.log(household, holder, RenewalStatus.SUBMITTED, submittedOn("2026-11-02"), hanako);
    }

    private Renewal scheduledFor(String day) {
        Renewal renewal = submitted();
        tellings.apply(
                household, renewal.id(), telling(reading, RenewalEvent.READ_PICKUP_SCHEDULED, "2026-11-20", day));
        return now(renewal);
    }

    private static Telling paymentTold(UUID id) {
        return new Telling(
                id,
                RenewalEvent.READ_IN_PROCESS,
                false,
                LocalDate.of(2026, 11, 21),
                null,
                null,
                null,
                CardRegistration.REGISTERED,
                null,
                null,
                false,
                "お支払手続登録完了",
                null,
                false);
    }

    private static RenewalDetails pickupFrom(String day) {
        return new RenewalDetails(
                LocalDate.of(2026, 11, 2), null, LocalDate.parse(day), "Shinjuku", PaymentMethod.CARD);
    }

    private Renewal take(Renewal renewal, RenewalEvent step) {
        return renewals.take(household, renewal.id(), step, hanako);
    }

    private Renewal now(Renewal renewal) {
        return renewals.find(household, renewal.id()).orElseThrow();
    }

    private List<Change> history(Renewal renewal) {
        return renewals.history(household, renewal.id());
    }

    private static Tuple row(@Nullable Object... values) {
        return Tuple.tuple(values);
    }
}
