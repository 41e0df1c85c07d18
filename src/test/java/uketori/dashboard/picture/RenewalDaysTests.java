package uketori.dashboard.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uketori.renewal.CardRegistration;
import uketori.renewal.Change;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

class RenewalDaysTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate SUBMITTED = LocalDate.of(2026, 11, 3);
    private static final LocalDate PICKUP = LocalDate.of(2026, 12, 3);
    private static final PickupLimit ABOUT = new PickupLimit(LocalDate.of(2027, 5, 3), true);

    @Test
    void tellsNothingOfWhatNobodyTold() {
        assertThat(RenewalDays.of(renewal(RenewalStatus.PREPARING, null, null, null, null), List.of(), TODAY))
                .isEmpty();
        assertThat(RenewalDays.of(renewal(RenewalStatus.IN_PROCESS, SUBMITTED, null, ABOUT, null), List.of(), TODAY))
                .containsOnlyKeys(Moment.SUBMITTED, Moment.TODAY);
    }

    @Test
    void namesTheLastDayForCollectingOnceThereIsAFirst() {
        assertThat(RenewalDays.of(renewal(RenewalStatus.IN_PROCESS, SUBMITTED, PICKUP, ABOUT, null), List.of(), TODAY))
                .containsEntry(Moment.PICKUP_FROM, PICKUP)
                .containsEntry(Moment.COLLECT_BY_ABOUT, ABOUT.day());
        PickupLimit stated = new PickupLimit(LocalDate.of(2027, 5, 20), false);
        assertThat(RenewalDays.of(renewal(RenewalStatus.READY, SUBMITTED, PICKUP, stated, null), List.of(), TODAY))
                .containsEntry(Moment.COLLECT_BY, stated.day())
                .doesNotContainKeys(Moment.COLLECT_BY_ABOUT, Moment.READY);
    }

    @Test
    void reckonsReadinessByTheDayInTokyo() {
        Instant since = Instant.parse("2026-11-17T15:00:00Z");
        assertThat(RenewalDays.of(renewal(RenewalStatus.READY, SUBMITTED, null, ABOUT, since), List.of(), TODAY))
                .containsEntry(Moment.READY, LocalDate.of(2026, 11, 18));
    }

    @Test
    void endsWithTheLastStepThatStandsAndNotWithToday() {
        Renewal over = renewal(RenewalStatus.PICKED_UP, SUBMITTED, PICKUP, ABOUT, null);
        List<Change> history = List.of(
                change(1, RenewalStatus.READY, RenewalStatus.PICKED_UP, "2026-12-04T01:00:00Z", 2L),
                change(3, RenewalStatus.READY, RenewalStatus.PICKED_UP, "2026-12-05T15:30:00Z", null),
                change(4, RenewalStatus.PICKED_UP, RenewalStatus.PICKED_UP, "2026-12-09T01:00:00Z", null));

        assertThat(RenewalDays.of(over, history, LocalDate.of(2027, 3, 1)))
                .containsEntry(Moment.PICKED_UP, LocalDate.of(2026, 12, 6))
                .doesNotContainKeys(Moment.TODAY, Moment.COLLECT_BY_ABOUT);
    }

    @Test
    void namesTheLastDayForACorrectionThatIsAskedFor() {
        assertThat(RenewalDays.of(
                        renewal(RenewalStatus.NEEDS_CORRECTION, SUBMITTED, null, ABOUT, null), List.of(), TODAY))
                .containsEntry(Moment.ANSWER_BY, LocalDate.of(2027, 2, 18))
                .doesNotContainKey(Moment.COLLECT_BY_ABOUT);
    }

    private static Change change(long id, RenewalStatus from, RenewalStatus to, String at, @Nullable Long undoneBy) {
        RenewalEvent event = RenewalEvent.PICKED_UP;
        return new Change(id, Instant.parse(at), from, to, event, event.cause(), null, null, null, false, undoneBy);
    }

    private static Renewal renewal(
            RenewalStatus status,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate pickupFrom,
            @Nullable PickupLimit pickupBy,
            @Nullable Instant readySince) {
        return new Renewal(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Hanako",
                status,
                submittedOn,
                null,
                pickupFrom,
                pickupBy,
                null,
                PaymentMethod.UNDECIDED,
                CardRegistration.NONE,
                null,
                false,
                null,
                status == RenewalStatus.NEEDS_CORRECTION ? LocalDate.of(2026, 11, 20) : null,
                null,
                readySince,
                List.of(),
                Instant.parse("2026-11-03T00:00:00Z"));
    }
}
