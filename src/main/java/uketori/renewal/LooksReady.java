package uketori.renewal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the renewals that only look ready: by a likely reading that neither a certain one nor a person has confirmed. */
public final class LooksReady {

    private LooksReady() {}

    /**
     * The row of the likely reading by which a renewal looks ready; null where it is plainly ready, or not ready.
     *
     * @param history the oldest row first
     */
    public static @Nullable Change in(List<Change> history) {
        Change looks = null;
        for (Change change : history) {
            if (change.undoneBy() != null || change.event() == RenewalEvent.UNDO) {
                continue;
            }
            boolean isUnconfirmed = change.likely() && change.event() == RenewalEvent.READ_READY;
            if (change.to() != RenewalStatus.READY) {
                looks = null;
            } else if (change.from() != RenewalStatus.READY) {
                looks = isUnconfirmed ? change : null;
            } else if (change.event() == RenewalEvent.READ_READY && looks != null) {
                looks = isUnconfirmed ? change : null;
            }
        }
        return looks;
    }
}
