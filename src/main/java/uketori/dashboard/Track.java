package uketori.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uketori.renewal.Change;
import uketori.renewal.RenewalStatus;

/**
 * The five steps of a renewal as they are drawn.
 *
 * @param sideWay how it left the track; null while it is on it
 */
record Track(List<Step> steps, @Nullable SideWay sideWay) {

    private static final List<RenewalStatus> STEPS = List.of(
            RenewalStatus.PREPARING,
            RenewalStatus.SUBMITTED,
            RenewalStatus.IN_PROCESS,
            RenewalStatus.READY,
            RenewalStatus.PICKED_UP);

    Track {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param code the name in message keys, such as {@code in-process}
     */
    record Step(String code, State state) {}

    /** How far a step is. */
    enum State {
        DONE,
        NOW,
        AHEAD,
        /** Here the renewal left the track. */
        LEFT;

        /** The name in message keys and class names. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A status beside the track.
     *
     * @param at the step at which the renewal left it, from 1 to 5
     */
    record SideWay(RenewalStatus status, int at) {}

    /**
     * Draws where a renewal stands.
     *
     * @param history its rows, the oldest first; only needed for a status beside the track
     */
    static Track of(RenewalStatus status, List<Change> history) {
        boolean beside = isBeside(status);
        int at = STEPS.indexOf(beside ? leftAt(history) : status);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            steps.add(new Step(STEPS.get(i).code(), state(i, at, beside)));
        }
        return new Track(steps, beside ? new SideWay(status, at + 1) : null);
    }

    /** Whether a renewal of that status has left the track. */
    static boolean isBeside(RenewalStatus status) {
        return !STEPS.contains(status);
    }

    private static State state(int step, int at, boolean beside) {
        if (step == at) {
            return beside ? State.LEFT : step == STEPS.size() - 1 ? State.DONE : State.NOW;
        }
        return step < at ? State.DONE : State.AHEAD;
    }

    /** The last step on the track before it was left; submission when the history tells of none. */
    private static RenewalStatus leftAt(List<Change> history) {
        return history.reversed().stream()
                .map(Change::from)
                .filter(from -> from != null && STEPS.contains(from))
                .findFirst()
                .orElse(RenewalStatus.SUBMITTED);
    }
}
