package uketori.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static uketori.renewal.RenewalStatus.IN_PROCESS;
import static uketori.renewal.RenewalStatus.PICKED_UP;
import static uketori.renewal.RenewalStatus.READY;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LooksReadyTests {

    private static final Change LIKELY = row(1, IN_PROCESS, READY, RenewalEvent.READ_READY, true, null);

    private static Change row(
            long id,
            RenewalStatus from,
            RenewalStatus to,
            RenewalEvent event,
            boolean likely,
            @Nullable Long undoneBy) {
        return new Change(id, Instant.EPOCH, from, to, event, event.cause(), null, null, null, false, undoneBy, likely);
    }

    @Test
    void a_likely_reading_that_nobody_confirmed_only_looks_ready() {
        assertThat(LooksReady.in(List.of())).isNull();
        assertThat(LooksReady.in(List.of(LIKELY))).isEqualTo(LIKELY);
        assertThat(LooksReady.in(List.of(LIKELY, row(2, READY, READY, RenewalEvent.SLIP_SAVED, false, null))))
                .isEqualTo(LIKELY);
    }

    @Test
    void a_certain_reading_the_calendar_and_a_person_make_it_plain() {
        assertThat(LooksReady.in(List.of(row(1, IN_PROCESS, READY, RenewalEvent.READ_READY, false, null))))
                .isNull();
        assertThat(LooksReady.in(List.of(row(1, IN_PROCESS, READY, RenewalEvent.PICKUP_DATE_CAME, false, null))))
                .isNull();
        assertThat(LooksReady.in(List.of(row(1, IN_PROCESS, READY, RenewalEvent.READY, false, null))))
                .isNull();
        assertThat(LooksReady.in(List.of(LIKELY, row(2, READY, READY, RenewalEvent.READ_READY, false, null))))
                .isNull();
    }

    @Test
    void what_is_plain_does_not_become_doubtful_by_another_likely_text() {
        Change certain = row(1, IN_PROCESS, READY, RenewalEvent.READ_READY, false, null);
        assertThat(LooksReady.in(List.of(certain, row(2, READY, READY, RenewalEvent.READ_READY, true, null))))
                .isNull();
    }

    @Test
    void what_was_taken_back_or_left_does_not_count() {
        Change undone = row(1, IN_PROCESS, READY, RenewalEvent.READ_READY, true, 2L);
        Change undo = row(2, READY, IN_PROCESS, RenewalEvent.UNDO, false, null);
        Change confirmed = row(2, READY, READY, RenewalEvent.READ_READY, false, 3L);
        Change unconfirmed = row(3, READY, READY, RenewalEvent.UNDO, false, null);

        assertThat(LooksReady.in(List.of(undone, undo))).isNull();
        assertThat(LooksReady.in(List.of(LIKELY, confirmed, unconfirmed))).isEqualTo(LIKELY);
        assertThat(LooksReady.in(List.of(LIKELY, row(2, READY, PICKED_UP, RenewalEvent.PICKED_UP, false, null))))
                .isNull();
    }
}
