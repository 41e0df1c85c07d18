package uketori.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uketori.renewal.Change;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

class TrackTests {

    @Test
    void drawsDoneStepsTheCurrentOneAndThoseAhead() {
        assertThat(Track.of(RenewalStatus.IN_PROCESS, List.of()).steps())
                .extracting(Track.Step::state)
                .containsExactly(
                        Track.State.DONE, Track.State.DONE, Track.State.NOW, Track.State.AHEAD, Track.State.AHEAD);
    }

    @Test
    void drawsACollectedPassportAsDoneThroughout() {
        assertThat(Track.of(RenewalStatus.PICKED_UP, List.of()).steps())
                .extracting(Track.Step::state)
                .containsOnly(Track.State.DONE);
    }

    @Test
    void findsWhereItLeftTheTrackThroughSideWays() {
        Track track = Track.of(
                RenewalStatus.REFUSED,
                List.of(
                        change(null, RenewalStatus.SUBMITTED),
                        change(RenewalStatus.SUBMITTED, RenewalStatus.IN_PROCESS),
                        change(RenewalStatus.IN_PROCESS, RenewalStatus.NEEDS_CORRECTION),
                        change(RenewalStatus.NEEDS_CORRECTION, RenewalStatus.NEEDS_CORRECTION),
                        change(RenewalStatus.NEEDS_CORRECTION, RenewalStatus.REFUSED)));

        assertThat(track.sideWay()).isEqualTo(new Track.SideWay(RenewalStatus.REFUSED, 3));
        assertThat(track.steps().get(2).state()).isEqualTo(Track.State.LEFT);
    }

    @ParameterizedTest
    @EnumSource(RenewalStatus.class)
    void drawsFiveStepsForEveryStatus(RenewalStatus status) {
        Track track = Track.of(status, List.of());

        assertThat(track.steps()).hasSize(5);
        assertThat(track.sideWay() == null)
                .isEqualTo(track.steps().stream().noneMatch(step -> step.state() == Track.State.LEFT));
    }

    private static Change change(@Nullable RenewalStatus from, RenewalStatus to) {
        RenewalEvent event = RenewalEvent.AMEND;
        return new Change(1, FakeHousehold.NOW, from, to, event, event.cause(), null, null, null, false, null);
    }
}
