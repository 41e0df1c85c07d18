package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static uketori.reminder.RenewalOf.TOKYO;
import static uketori.reminder.RenewalOf.change;
import static uketori.reminder.RenewalOf.undone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uketori.account.Preferences;
import uketori.renewal.CardRegistration;
import uketori.renewal.Change;
import uketori.renewal.Holder;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

class ReminderPlanTests {

    /** 09:00 in Tokyo. */
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void tellsAnAnnouncedDateAtOnceAndTheDayBeforeAtThePersonsHour() {
        assertThat(owed(RenewalOf.scheduled("2026-12-03"), NOW))
                .containsExactly(
                        "pickup-date announced:2026-12-03 2026-11-22T00:00:00Z",
                        "pickup-date day-before:2026-12-03 2026-12-01T23:00:00Z");
    }

    @Test
    void holdsWhatIsToldAtOnceUntilTheMorning() {
        assertThat(owed(RenewalOf.scheduled("2026-12-03"), Instant.parse("2026-11-22T13:00:00Z")))
                .contains("pickup-date announced:2026-12-03 2026-11-22T22:00:00Z");
    }

    @Test
    void sendsOneMailWhereTheDayBeforeComesRightAfterTheAnnouncement() {
        assertThat(owed(RenewalOf.scheduled("2026-11-24"), Instant.parse("2026-11-22T13:00:00Z")))
                .containsExactly("pickup-date announced:2026-11-24 2026-11-22T22:00:00Z");
    }

    @Test
    void owesADateThatIsPastNothing() {
        assertThat(owed(RenewalOf.scheduled("2026-11-22"), NOW)).isEmpty();
    }

    @Test
    void remindsOfAReadyPassportAtOnceAfterThreeDaysAWeekAndWeekly() {
        List<String> owed = owed(RenewalOf.ready(NOW), NOW);
        assertThat(owed)
                .containsExactly(
                        "pickup ready 2026-11-22T00:00:00Z",
                        "pickup after-3-days:2026-11-22 2026-11-24T23:00:00Z",
                        "pickup after-7-days:2026-11-22 2026-11-28T23:00:00Z",
                        "pickup after-14-days:2026-11-22 2026-12-05T23:00:00Z");
        assertThat(owed(RenewalOf.ready(NOW), NOW.plus(Duration.ofDays(100))))
                .as("weekly as long as it lies there")
                .containsExactly(
                        "pickup after-98-days:2026-11-22 2027-03-02T00:00:00Z",
                        "pickup after-105-days:2026-11-22 2027-03-06T23:00:00Z",
                        "pickup after-112-days:2026-11-22 2027-03-13T23:00:00Z",
                        "pickup after-119-days:2026-11-22 2027-03-20T23:00:00Z");
    }

    @Test
    void warnsBeforeTheLimitSoThatNothingLapsesUnwarned() {
        RenewalOf ready = RenewalOf.ready(NOW).by(new PickupLimit(LocalDate.parse("2027-05-06"), true));
        assertThat(owed(ready, NOW, ReminderKind.PICKUP_DEADLINE))
                .containsExactly(
                        "60-days-before:2027-05-06 2027-03-06T23:00:00Z",
                        "30-days-before:2027-05-06 2027-04-05T23:00:00Z",
                        "14-days-before:2027-05-06 2027-04-21T23:00:00Z",
                        "7-days-before:2027-05-06 2027-04-28T23:00:00Z",
                        "3-days-before:2027-05-06 2027-05-02T23:00:00Z",
                        "1-days-before:2027-05-06 2027-05-04T23:00:00Z");
    }

    @Test
    void countsFromTheLastDayOnWhichTheOfficesWork() {
        PickupLimit onASunday = new PickupLimit(LocalDate.parse("2027-05-09"), false);
        assertThat(owed(RenewalOf.ready(NOW).by(onASunday), NOW, ReminderKind.PICKUP_DEADLINE))
                .endsWith("1-days-before:2027-05-07 2027-05-05T23:00:00Z");
    }

    @Test
    void asksForTheCardAtOnceAfterTwoDaysAndThenEveryThree() {
        RenewalOf asked = RenewalOf.status(RenewalStatus.IN_PROCESS).cardRequested(null);
        assertThat(owed(asked, NOW, ReminderKind.CARD_REGISTRATION))
                .containsExactly(
                        "requested 2026-11-22T00:00:00Z",
                        "again:2026-11-24 2026-11-23T23:00:00Z",
                        "again:2026-11-27 2026-11-26T23:00:00Z",
                        "again:2026-11-30 2026-11-29T23:00:00Z");
        assertThat(owed(
                        asked.paying(PaymentMethod.STAMPS, CardRegistration.REQUESTED),
                        NOW,
                        ReminderKind.CARD_REGISTRATION))
                .isEmpty();
        assertThat(owed(
                        asked.paying(PaymentMethod.CARD, CardRegistration.REGISTERED),
                        NOW,
                        ReminderKind.CARD_REGISTRATION))
                .isEmpty();
        assertThat(owed(
                        asked.paying(PaymentMethod.CARD, CardRegistration.REQUESTED),
                        NOW,
                        ReminderKind.CARD_REGISTRATION))
                .hasSize(4);
    }

    @Test
    void asksForTheCardOnTheDayBeforeAndTheMorningOfThePickupDate() {
        RenewalOf asked = RenewalOf.scheduled("2026-12-03").cardRequested(null);
        assertThat(owed(asked, NOW, ReminderKind.CARD_REGISTRATION))
                .contains(
                        "day-before:2026-12-03 2026-12-01T23:00:00Z", "pickup-morning:2026-12-03 2026-12-02T23:00:00Z");
    }

    @Test
    void looksBehindTheLabelAfterFiveBusinessDaysThenEveryThreeAndWeeklyOnceItIsLate() {
        RenewalOf waiting = RenewalOf.status(RenewalStatus.IN_PROCESS);
        assertThat(owed(waiting, Instant.parse("2026-11-06T00:00:00Z"), ReminderKind.CHECK_STATUS))
                .as("accepted on Thursday 5 November")
                .containsExactly(
                        "look:2026-11-12 2026-11-11T23:00:00Z",
                        "look:2026-11-17 2026-11-16T23:00:00Z",
                        "look:2026-11-20 2026-11-19T23:00:00Z");
        assertThat(owed(waiting, NOW, ReminderKind.CHECK_STATUS))
                .as("the holiday of 23 November is no business day")
                .containsExactly(
                        "look:2026-11-20 2026-11-22T00:00:00Z",
                        "look:2026-11-26 2026-11-25T23:00:00Z",
                        "look:2026-12-01 2026-11-30T23:00:00Z",
                        "look:2026-12-04 2026-12-03T23:00:00Z");
        assertThat(owed(waiting, Instant.parse("2026-12-10T00:00:00Z"), ReminderKind.CHECK_STATUS))
                .contains(
                        "look:2026-12-16 2026-12-15T23:00:00Z",
                        "look:2026-12-23 2026-12-22T23:00:00Z",
                        "look:2026-12-30 2026-12-29T23:00:00Z");
        assertThat(owed(RenewalOf.scheduled("2026-12-03"), NOW, ReminderKind.CHECK_STATUS))
                .as("a date is known")
                .isEmpty();
    }

    @Test
    void asksForACorrectionEveryTwoDaysAndBeforeItsLimit() {
        Change asked = change(
                7, RenewalStatus.IN_PROCESS, RenewalStatus.NEEDS_CORRECTION, RenewalEvent.READ_CORRECTION_NEEDED);
        RenewalOf stopped = RenewalOf.status(RenewalStatus.NEEDS_CORRECTION)
                .correctionAsked(LocalDate.parse("2026-11-22"), LocalDate.parse("2026-12-15"));
        assertThat(owed(stopped, List.of(asked), NOW))
                .containsExactly(
                        "correction change:7 2026-11-22T00:00:00Z",
                        "correction after-2-days:7 2026-11-23T23:00:00Z",
                        "correction after-4-days:7 2026-11-25T23:00:00Z",
                        "correction after-6-days:7 2026-11-27T23:00:00Z",
                        "correction 14-days-before:2026-12-15 2026-11-30T23:00:00Z",
                        "correction 7-days-before:2026-12-15 2026-12-07T23:00:00Z",
                        "correction 3-days-before:2026-12-15 2026-12-11T23:00:00Z",
                        "correction 1-days-before:2026-12-15 2026-12-13T23:00:00Z");
        RenewalOf unstated =
                RenewalOf.status(RenewalStatus.NEEDS_CORRECTION).correctionAsked(LocalDate.parse("2026-11-22"), null);
        assertThat(owed(unstated, List.of(asked), NOW))
                .as("90 days after it was asked for")
                .contains("correction 30-days-before:2027-02-20 2027-01-20T23:00:00Z");
    }

    @Test
    void asksToSaveTheSlipWithThePickupMailAndBeforeThePortalStopsShowingIt() {
        RenewalOf offered = RenewalOf.scheduled("2026-12-03").slip(LocalDate.parse("2026-11-22"), false);
        assertThat(owed(offered, NOW, ReminderKind.SAVE_SLIP))
                .containsExactly(
                        "offered:2026-11-22 2026-11-22T00:00:00Z",
                        "14-days-before:2027-02-20 2027-02-05T23:00:00Z",
                        "3-days-before:2027-02-20 2027-02-16T23:00:00Z");
        RenewalOf saved = RenewalOf.scheduled("2026-12-03").slip(LocalDate.parse("2026-11-22"), true);
        assertThat(owed(saved, NOW, ReminderKind.SAVE_SLIP)).isEmpty();
    }

    @Test
    void asksToFinishPreparingWeeklyAndWhenADocumentRunsOut() {
        Holder holder = new Holder(
                RenewalOf.HOLDER,
                RenewalOf.HOUSEHOLD,
                "Hanako",
                null,
                LocalDate.parse("2027-02-15"),
                LocalDate.parse("2027-01-31"));
        ReminderPlan plan = ReminderPlan.of(
                RenewalOf.status(RenewalStatus.PREPARING).renewal(),
                holder,
                List.of(),
                PersonalSchedule.of(TOKYO),
                Map.of(),
                NOW);
        assertThat(written(plan))
                .containsExactly(
                        "finish-preparing week:2026-11-16 2026-11-22T00:00:00Z",
                        "finish-preparing week:2026-11-23 2026-11-22T23:00:00Z",
                        "finish-preparing week:2026-11-30 2026-11-29T23:00:00Z",
                        "finish-preparing week:2026-12-07 2026-12-06T23:00:00Z",
                        "finish-preparing passport-under-60-days:2027-02-15 2026-12-17T23:00:00Z",
                        "finish-preparing certificate-under-60-days:2027-01-31 2026-12-02T23:00:00Z");
    }

    @Test
    void remindsOfAPassportFromTheFirstDayWithLessThanAYearUnlessARenewalTakesCareOfIt() {
        assertThat(ofPassport("2028-03-01", NOW))
                .containsExactly(
                        "passport-expiry 12-months-before:2028-03-01 2027-03-01T23:00:00Z",
                        "passport-expiry 9-months-before:2028-03-01 2027-05-31T23:00:00Z",
                        "passport-expiry 7-months-before:2028-03-01 2027-07-31T23:00:00Z",
                        "passport-expiry 6-months-before:2028-03-01 2027-08-31T23:00:00Z");
        assertThat(ofPassport("2027-03-01", NOW)).as("entered late: the latest").hasSize(1);
        assertThat(ofPassport("2027-03-01", NOW, RenewalOf.status(RenewalStatus.SUBMITTED)))
                .isEmpty();
        assertThat(ofPassport("2027-03-01", NOW, RenewalOf.status(RenewalStatus.PICKED_UP)))
                .as("the old passport's date")
                .isEmpty();
        assertThat(ofPassport("2037-03-01", NOW, RenewalOf.status(RenewalStatus.PICKED_UP)))
                .as("the new passport's date")
                .hasSize(4);
        assertThat(ofPassport("2027-03-01", NOW, RenewalOf.status(RenewalStatus.WITHDRAWN)))
                .hasSize(1);
    }

    @Test
    void goesByThePersonsOwnLeadTimesAndLeavesOutWhatTheySwitchedOff() {
        RenewalOf ready = RenewalOf.ready(NOW).by(new PickupLimit(LocalDate.parse("2027-05-06"), true));
        PersonalSchedule schedule = new PersonalSchedule(
                TOKYO,
                Map.of(
                        ReminderKind.PICKUP,
                        new LeadTimes(false, List.of(3), 7, 0, 0, List.of()),
                        ReminderKind.PICKUP_DEADLINE,
                        new LeadTimes(true, List.of(), 0, 0, 0, List.of(10))),
                Map.of());
        ReminderPlan plan = ReminderPlan.of(ready.renewal(), null, List.of(), schedule, Map.of(), NOW);
        assertThat(written(plan)).containsExactly("pickup-deadline 10-days-before:2027-05-06 2027-04-25T23:00:00Z");
        assertThat(plan.holds(new Occasion(ReminderKind.PICKUP, "ready")))
                .as("what was sent stays told, should it be switched on again")
                .isTrue();
        assertThat(plan.isOn(ReminderKind.PICKUP)).isFalse();
    }

    @Test
    void sleepsUntilTheDayToWhichItWasPutOffAndThenSaysTheLatest() {
        PersonalSchedule schedule = new PersonalSchedule(
                TOKYO, Map.of(), Map.of(ReminderKind.PICKUP, new Snooze(LocalDate.parse("2026-12-01"), NOW)));
        Map<Occasion, Instant> since = Map.of(new Occasion(ReminderKind.PICKUP, "ready"), NOW);
        ReminderPlan plan = ReminderPlan.of(RenewalOf.ready(NOW).renewal(), null, List.of(), schedule, since, NOW);
        assertThat(written(plan))
                .containsExactly(
                        "pickup after-14-days:2026-11-22 2026-12-05T23:00:00Z",
                        "pickup snoozed:2026-12-01 2026-11-30T23:00:00Z");
        assertThat(plan.owed()).noneMatch(Owed::atOnce);
    }

    @Test
    void wakesForWhatWasNotKnownWhenItWasPutOff() {
        PersonalSchedule schedule = new PersonalSchedule(
                TOKYO,
                Map.of(),
                Map.of(
                        ReminderKind.PICKUP_DATE,
                        new Snooze(LocalDate.parse("2026-12-15"), NOW.minus(Duration.ofDays(1)))));
        ReminderPlan moved =
                ReminderPlan.of(RenewalOf.scheduled("2026-12-20").renewal(), null, List.of(), schedule, Map.of(), NOW);
        assertThat(written(moved)).contains("pickup-date announced:2026-12-20 2026-11-22T00:00:00Z");
    }

    @Test
    void looksAgainWhereADateHasComeAndThePassportWasNotThere() {
        RenewalOf undone = RenewalOf.scheduled("2026-11-20");
        assertThat(owed(undone, NOW, ReminderKind.CHECK_STATUS)).isNotEmpty();
        assertThat(owed(RenewalOf.scheduled("2026-11-23"), NOW, ReminderKind.CHECK_STATUS))
                .isEmpty();
    }

    @Test
    void tellsWhoWasToldOfADayThatItIsGoneByHand() {
        Map<Occasion, Instant> told = Map.of(new Occasion(ReminderKind.PICKUP_DATE, "announced:2026-12-10"), NOW);
        ReminderPlan plan = ReminderPlan.of(
                RenewalOf.status(RenewalStatus.IN_PROCESS).renewal(),
                null,
                List.of(),
                PersonalSchedule.of(TOKYO),
                told,
                NOW);
        assertThat(written(plan)).contains("status-changed date-gone:2026-12-10 2026-11-22T00:00:00Z");
        Map<Occasion, Instant> planned = Map.of(new Occasion(ReminderKind.STATUS_CHANGED, "date-gone:2026-12-10"), NOW);
        assertThat(ReminderPlan.of(
                                RenewalOf.status(RenewalStatus.IN_PROCESS).renewal(),
                                null,
                                List.of(),
                                PersonalSchedule.of(TOKYO),
                                planned,
                                NOW)
                        .holds(new Occasion(ReminderKind.STATUS_CHANGED, "date-gone:2026-12-10")))
                .isTrue();
        assertThat(owed(RenewalOf.scheduled("2026-12-20"), NOW)).noneMatch(line -> line.startsWith("status-changed"));
    }

    @Test
    void takesLeadTimesInAnyOrder() {
        PersonalSchedule schedule = new PersonalSchedule(
                TOKYO,
                Map.of(ReminderKind.PICKUP, new LeadTimes(true, List.of(14, 7, 7), 7, 0, 0, List.of())),
                Map.of());
        ReminderPlan plan = ReminderPlan.of(RenewalOf.ready(NOW).renewal(), null, List.of(), schedule, Map.of(), NOW);
        assertThat(plan.owed())
                .extracting(Owed::occasion)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    @Test
    void looksAgainOnlyOnceItIsLateWhereNothingIsAskedForBefore() {
        PersonalSchedule schedule = new PersonalSchedule(
                TOKYO,
                Map.of(ReminderKind.CHECK_STATUS, new LeadTimes(true, List.of(5), 0, 30, 7, List.of())),
                Map.of());
        ReminderPlan plan = ReminderPlan.of(
                RenewalOf.status(RenewalStatus.IN_PROCESS).renewal(),
                null,
                List.of(),
                schedule,
                Map.of(),
                Instant.parse("2026-11-13T00:00:00Z"));
        assertThat(written(plan))
                .contains(
                        "check-status look:2026-12-05 2026-12-04T23:00:00Z",
                        "check-status look:2026-12-12 2026-12-11T23:00:00Z");
    }

    @Test
    void saysTheDeadlineWhereTwoOfAKindFallOnOneDay() {
        RenewalOf stopped =
                RenewalOf.status(RenewalStatus.NEEDS_CORRECTION).correctionAsked(LocalDate.parse("2026-11-22"), null);
        Change asked = change(
                7, RenewalStatus.IN_PROCESS, RenewalStatus.NEEDS_CORRECTION, RenewalEvent.READ_CORRECTION_NEEDED);
        ReminderPlan plan = ReminderPlan.of(
                stopped.renewal(),
                null,
                List.of(asked),
                PersonalSchedule.of(TOKYO),
                Map.of(new Occasion(ReminderKind.CORRECTION, "change:7"), NOW),
                Instant.parse("2027-01-21T00:00:00Z"));
        assertThat(plan.owed().stream()
                        .filter(Owed::atOnce)
                        .map(owed -> owed.occasion().occurrence()))
                .containsExactly("30-days-before:2027-02-20");
    }

    @Test
    void doesNotSleepOverADeadline() {
        RenewalOf ready = RenewalOf.ready(NOW).by(new PickupLimit(LocalDate.parse("2026-11-25"), false));
        PersonalSchedule schedule = new PersonalSchedule(
                TOKYO, Map.of(), Map.of(ReminderKind.PICKUP_DEADLINE, new Snooze(LocalDate.parse("2026-12-24"), NOW)));
        ReminderPlan plan = ReminderPlan.of(ready.renewal(), null, List.of(), schedule, Map.of(), NOW);
        assertThat(written(plan)).contains("pickup-deadline 1-days-before:2026-11-25 2026-11-23T23:00:00Z");
    }

    @Test
    void tellsACorrectionByTheChangeThatAskedForIt() {
        Change asked = change(
                7, RenewalStatus.IN_PROCESS, RenewalStatus.NEEDS_CORRECTION, RenewalEvent.READ_CORRECTION_NEEDED);
        Change again = change(
                9, RenewalStatus.NEEDS_CORRECTION, RenewalStatus.NEEDS_CORRECTION, RenewalEvent.READ_CORRECTION_NEEDED);
        RenewalOf stopped = RenewalOf.status(RenewalStatus.NEEDS_CORRECTION);
        assertThat(owed(stopped, List.of(asked), NOW)).startsWith("correction change:7 2026-11-22T00:00:00Z");
        assertThat(owed(stopped, List.of(asked, again), NOW))
                .startsWith("correction change:9 2026-11-22T00:00:00Z")
                .noneMatch(line -> line.contains(":7 "));
    }

    @Test
    void tellsAChangeByReadingOrCalendarThatNothingElseTells() {
        Change accepted = change(1, RenewalStatus.SUBMITTED, RenewalStatus.IN_PROCESS, RenewalEvent.READ_RECEIVED);
        Change takenBack = change(5, RenewalStatus.READY, RenewalStatus.IN_PROCESS, RenewalEvent.READ_TAKEN_BACK);
        Change onlyTheDate =
                change(5, RenewalStatus.IN_PROCESS, RenewalStatus.IN_PROCESS, RenewalEvent.READ_TAKEN_BACK);
        Change lapsed = change(8, RenewalStatus.READY, RenewalStatus.LAPSED, RenewalEvent.PICKUP_TIME_OVER);
        assertThat(news(RenewalStatus.IN_PROCESS, accepted)).containsExactly("change:1");
        assertThat(news(RenewalStatus.IN_PROCESS, accepted, takenBack)).containsExactly("change:5");
        assertThat(news(RenewalStatus.IN_PROCESS, accepted, onlyTheDate)).containsExactly("change:5");
        assertThat(news(RenewalStatus.LAPSED, lapsed)).containsExactly("change:8");
    }

    @Test
    void leavesToTheOtherKindsWhatTheyTell() {
        Change announced =
                change(2, RenewalStatus.SUBMITTED, RenewalStatus.IN_PROCESS, RenewalEvent.READ_PICKUP_SCHEDULED);
        Change ready = change(3, RenewalStatus.IN_PROCESS, RenewalStatus.READY, RenewalEvent.PICKUP_DATE_CAME);
        Change submitted = change(4, RenewalStatus.PREPARING, RenewalStatus.SUBMITTED, RenewalEvent.SUBMIT);
        assertThat(owed(RenewalOf.scheduled("2026-12-03"), List.of(announced), NOW))
                .noneMatch(line -> line.startsWith("status-changed"));
        assertThat(news(RenewalStatus.IN_PROCESS, announced))
                .as("no date in it")
                .containsExactly("change:2");
        assertThat(news(RenewalStatus.READY, ready)).isEmpty();
        assertThat(news(RenewalStatus.SUBMITTED, submitted)).isEmpty();
    }

    @Test
    void tellsThatAReadyNoticeWasTakenBackByHand() {
        Change ready = change(3, RenewalStatus.IN_PROCESS, RenewalStatus.READY, RenewalEvent.READ_READY);
        Change undo = change(4, RenewalStatus.READY, RenewalStatus.IN_PROCESS, RenewalEvent.UNDO);
        Change click = change(5, RenewalStatus.IN_PROCESS, RenewalStatus.PICKED_UP, RenewalEvent.PICKED_UP);
        Change back = change(6, RenewalStatus.PICKED_UP, RenewalStatus.IN_PROCESS, RenewalEvent.UNDO);
        assertThat(news(RenewalStatus.IN_PROCESS, undone(ready, 4), undo)).containsExactly("change:4");
        assertThat(news(RenewalStatus.IN_PROCESS, undone(click, 6), back))
                .as("nobody was told of a click")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RenewalStatus.class,
            names = {"PICKED_UP", "REFUSED", "WITHDRAWN", "LAPSED"})
    void isSilentAfterTheEnd(RenewalStatus status) {
        RenewalOf over = RenewalOf.status(status)
                .from(LocalDate.parse("2026-12-03"))
                .by(new PickupLimit(LocalDate.parse("2027-05-06"), true))
                .cardRequested(null);
        assertThat(owed(over, NOW)).isEmpty();
    }

    @Test
    void remindsOfACertificateFromTheDayOnWhichItCanBeRenewed() {
        assertThat(ofCertificate("2027-05-31", NOW))
                .containsExactly(
                        "certificate-expiry renewable:2027-05-31 2027-02-27T23:00:00Z",
                        "certificate-expiry 60-days-before:2027-05-31 2027-03-31T23:00:00Z",
                        "certificate-expiry 30-days-before:2027-05-31 2027-04-30T23:00:00Z",
                        "certificate-expiry 14-days-before:2027-05-31 2027-05-16T23:00:00Z",
                        "certificate-expiry 7-days-before:2027-05-31 2027-05-23T23:00:00Z",
                        "certificate-expiry 1-days-before:2027-05-31 2027-05-29T23:00:00Z",
                        "certificate-expiry 0-days-before:2027-05-31 2027-05-30T23:00:00Z");
        assertThat(ofCertificate("2026-12-10", NOW))
                .as("entered late: the latest only")
                .startsWith(
                        "certificate-expiry 30-days-before:2026-12-10 2026-11-22T00:00:00Z",
                        "certificate-expiry 14-days-before:2026-12-10 2026-11-25T23:00:00Z");
        assertThat(ofCertificate("2026-11-21", NOW)).as("over").isEmpty();
    }

    @Test
    void owesAfterALongOutageOnlyTheLatestOfAKind() {
        Instant later = NOW.plus(Duration.ofDays(30));
        ReminderPlan plan = ReminderPlan.of(
                RenewalOf.ready(NOW).renewal(),
                null,
                List.of(),
                PersonalSchedule.of(TOKYO),
                Map.of(new Occasion(ReminderKind.PICKUP, "ready"), NOW),
                later);
        assertThat(plan.owed().getFirst().occasion().occurrence()).isEqualTo("after-28-days:2026-11-22");
        assertThat(plan.holds(new Occasion(ReminderKind.PICKUP, "after-14-days:2026-11-22")))
                .isTrue();
        assertThat(plan.holds(new Occasion(ReminderKind.PICKUP, "after-14-days:2026-11-01")))
                .isFalse();
    }

    @Property(tries = 400)
    void owesNothingInThePastNothingInQuietHoursAndNoBurst(
            @ForAll("renewals") RenewalOf renewal,
            @ForAll("people") Preferences person,
            @ForAll @IntRange(max = 400 * 24 * 60) int minutes,
            @ForAll @IntRange(max = 100) int knownForDays) {
        Instant now = NOW.plus(Duration.ofMinutes(minutes));
        Map<Occasion, Instant> since = new HashMap<>();
        ReminderPlan.of(renewal.renewal(), null, List.of(), PersonalSchedule.of(person), Map.of(), now)
                .owed()
                .forEach(owed -> since.put(owed.occasion(), now.minus(Duration.ofDays(knownForDays))));

        ReminderPlan plan =
                ReminderPlan.of(renewal.renewal(), null, List.of(), PersonalSchedule.of(person), since, now);

        MailHours hours = new MailHours(person);
        assertThat(plan.owed()).allSatisfy(owed -> {
            assertThat(owed.dueAt()).isAfterOrEqualTo(now);
            assertThat(hours.hold(owed.dueAt())).isEqualTo(owed.dueAt());
            assertThat(plan.holds(owed.occasion())).isTrue();
        });
        assertThat(plan.owed()).extracting(Owed::occasion).doesNotHaveDuplicates();
        assertThat(plan.owed().stream()
                        .filter(Owed::atOnce)
                        .collect(Collectors.groupingBy(owed -> owed.occasion().kind(), Collectors.counting()))
                        .values())
                .allMatch(number -> number == 1);
        assertThat(ReminderPlan.of(renewal.renewal(), null, List.of(), PersonalSchedule.of(person), since, now)
                        .owed())
                .as("the same facts, the same plan")
                .isEqualTo(plan.owed());
    }

    @Provide
    Arbitrary<RenewalOf> renewals() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-30, 200).map(LocalDate.parse("2026-11-22")::plusDays);
        return Arbitraries.of(RenewalStatus.class)
                .flatMap(status -> days.flatMap(from -> days.map(by -> RenewalOf.status(status)
                        .from(from)
                        .by(new PickupLimit(by, true))
                        .cardRequested(null))));
    }

    @Provide
    Arbitrary<Preferences> people() {
        return Arbitraries.of("Asia/Tokyo", "Europe/Berlin", "America/Los_Angeles", "Australia/Lord_Howe")
                .flatMap(zone -> Arbitraries.of("00:00", "02:30", "08:00", "22:15")
                        .flatMap(hour -> Arbitraries.of("21:00/07:00", "02:00/02:30", "00:00/00:00", "06:00/20:00")
                                .map(quiet ->
                                        RenewalOf.preferences(zone, hour, quiet.substring(0, 5), quiet.substring(6)))));
    }

    private static List<String> owed(RenewalOf renewal, Instant now) {
        return owed(renewal, List.of(), now);
    }

    private static List<String> owed(RenewalOf renewal, Instant now, ReminderKind kind) {
        String prefix = kind.code() + " ";
        return owed(renewal, now).stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .toList();
    }

    private static List<String> ofPassport(String expiresOn, Instant now, RenewalOf... renewals) {
        Holder holder =
                new Holder(RenewalOf.HOLDER, RenewalOf.HOUSEHOLD, "Hanako", null, LocalDate.parse(expiresOn), null);
        return written(ReminderPlan.of(
                holder, Stream.of(renewals).map(RenewalOf::renewal).toList(), PersonalSchedule.of(TOKYO), now));
    }

    private static List<String> owed(RenewalOf renewal, List<Change> history, Instant now) {
        return written(ReminderPlan.of(renewal.renewal(), null, history, PersonalSchedule.of(TOKYO), Map.of(), now));
    }

    private static List<String> ofCertificate(String expiresOn, Instant now) {
        Holder holder =
                new Holder(RenewalOf.HOLDER, RenewalOf.HOUSEHOLD, "Hanako", null, null, LocalDate.parse(expiresOn));
        return written(ReminderPlan.of(holder, List.of(), PersonalSchedule.of(TOKYO), now));
    }

    private static List<String> news(RenewalStatus status, Change... history) {
        return ReminderPlan.of(
                        RenewalOf.status(status).renewal(),
                        null,
                        List.of(history),
                        PersonalSchedule.of(TOKYO),
                        Map.of(),
                        NOW)
                .owed()
                .stream()
                .filter(owed -> owed.occasion().kind() == ReminderKind.STATUS_CHANGED)
                .map(owed -> owed.occasion().occurrence())
                .toList();
    }

    private static List<String> written(ReminderPlan plan) {
        return plan.owed().stream()
                .map(owed ->
                        owed.occasion().kind().code() + " " + owed.occasion().occurrence() + " " + owed.dueAt())
                .toList();
    }
}
