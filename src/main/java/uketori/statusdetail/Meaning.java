package uketori.statusdetail;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uketori.classifier.Stage;

/**
 * What a person says that a text means.
 *
 * @param stage what it means; unknown where it says nothing about the renewal
 * @param takenBack whether it takes back a pickup date or a ready notice told before: only where it then is in process
 * @param pickupFrom the first day for collecting as the person reads it; null leaves the day that was read, if it fits
 */
public record Meaning(
        Stage stage, boolean takenBack, @Nullable LocalDate pickupFrom) {

    /** @throws IllegalArgumentException when the parts do not go together */
    public Meaning {
        if (takenBack && stage != Stage.IN_PROCESS) {
            throw new IllegalArgumentException("what takes a notice back leaves the application in process");
        }
        if (pickupFrom != null && !isOfPickup(stage)) {
            throw new IllegalArgumentException("a pickup date belongs to a pickup notice");
        }
    }

    /** A meaning whose dates are the text's. */
    public static Meaning of(Stage stage) {
        return new Meaning(stage, false, null);
    }

    /** As {@link #of}, with the day that the person reads in it. */
    public static Meaning of(Stage stage, @Nullable LocalDate pickupFrom) {
        return new Meaning(stage, false, pickupFrom);
    }

    /** The text takes back a pickup date or a ready notice told before. */
    public static Meaning takesBack() {
        return new Meaning(Stage.IN_PROCESS, true, null);
    }

    /** Whether a text of that stage can name a pickup date. */
    public static boolean isOfPickup(Stage stage) {
        return stage == Stage.PICKUP_SCHEDULED || stage == Stage.READY;
    }

    /**
     * The stage as of a day: a pickup day that the person names decides between planned and ready.
     *
     * @param today in the office's zone, Asia/Tokyo
     */
    Stage stageOn(LocalDate today) {
        if (pickupFrom == null) {
            return stage;
        }
        return pickupFrom.isAfter(today) ? Stage.PICKUP_SCHEDULED : Stage.READY;
    }
}
