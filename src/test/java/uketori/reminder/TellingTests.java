package uketori.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uketori.renewal.Change;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

class TellingTests {

    private static final Change LOGGED =
            RenewalOf.change(1, RenewalStatus.IN_PROCESS, RenewalStatus.IN_PROCESS, RenewalEvent.ACCEPTED);
    private static final Change DATE_TOLD =
            RenewalOf.change(2, RenewalStatus.IN_PROCESS, RenewalStatus.IN_PROCESS, RenewalEvent.READ_PICKUP_SCHEDULED);
    private static final Change UNDONE =
            RenewalOf.change(3, RenewalStatus.IN_PROCESS, RenewalStatus.IN_PROCESS, RenewalEvent.UNDO);
    private static final Renewal WITHOUT_DATE =
            RenewalOf.status(RenewalStatus.IN_PROCESS).renewal();

    @Test
    void tellsThatADateThatWasToldHasBeenUndone() {
        List<Change> history = List.of(LOGGED, RenewalOf.undone(DATE_TOLD, UNDONE.id()), UNDONE);
        assertThat(new Telling(history).news(WITHOUT_DATE)).contains(UNDONE);
    }

    @Test
    void tellsThatADateWasTakenBackThoughNothingMoved() {
        Change takenBack =
                RenewalOf.change(4, RenewalStatus.IN_PROCESS, RenewalStatus.IN_PROCESS, RenewalEvent.READ_TAKEN_BACK);
        assertThat(new Telling(List.of(LOGGED, DATE_TOLD, takenBack)).news(WITHOUT_DATE))
                .contains(takenBack);
    }

    @Test
    void leavesADateToItsOwnKindOfMail() {
        assertThat(new Telling(List.of(LOGGED, DATE_TOLD))
                        .news(RenewalOf.scheduled("2026-12-03").renewal()))
                .isEmpty();
    }

    @Test
    void doesNotTellAPersonsOwnStepOrItsUndoing() {
        Change submitted = RenewalOf.change(1, RenewalStatus.PREPARING, RenewalStatus.SUBMITTED, RenewalEvent.SUBMIT);
        Change undone = RenewalOf.change(2, RenewalStatus.SUBMITTED, RenewalStatus.PREPARING, RenewalEvent.UNDO);
        assertThat(new Telling(List.of(submitted))
                        .news(RenewalOf.status(RenewalStatus.SUBMITTED).renewal()))
                .isEmpty();
        assertThat(new Telling(List.of(RenewalOf.undone(submitted, 2), undone))
                        .news(RenewalOf.status(RenewalStatus.PREPARING).renewal()))
                .isEmpty();
    }

    @Test
    void findsACorrectionAskedForAsAReceptionErrorToo() {
        Change error = RenewalOf.change(
                2, RenewalStatus.NEEDS_CORRECTION, RenewalStatus.NEEDS_CORRECTION, RenewalEvent.READ_SUBMISSION_ERROR);
        Change first = RenewalOf.change(
                1, RenewalStatus.SUBMITTED, RenewalStatus.NEEDS_CORRECTION, RenewalEvent.READ_CORRECTION_NEEDED);
        assertThat(new Telling(List.of(first, error)).correction()).contains(error);
        assertThat(new Telling(List.of(first)).correction()).contains(first);
    }
}
