package uketori.classifier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges what one message comes to on the day of reading. What contradicts itself is unsure; nothing said is null. First
 * counts what takes an earlier notice back ({@link TakingBack}), then what ends the application ({@link Ending}), then the
 * day from which on the passport is handed over ({@link DatedPickup}), then words that it is there ({@link Readiness}), and
 * last what is still waited for ({@link Waiting}).
 */
final class Verdict {

    private Verdict() {}

    /**
     * What the message comes to.
     *
     * @param anchor the day that a date without a year is seen from
     */
    static @Nullable Judgement of(Statement statement, LocalDate anchor, LocalDate on) {
        PickupDates dates = new PickupDates(statement, anchor, on);
        Judgement takenBack = new TakingBack(statement, dates).judge();
        Ending ending = new Ending(statement, dates);
        if (takenBack != null) {
            return TakingBack.isForAnEnding(statement) ? takenBackBy(ending.judge()) : takenBack;
        }
        if (ending.isTold()) {
            return ending.judge();
        }
        return dates.stated().isEmpty() ? withoutDate(statement, dates, on) : DatedPickup.judge(statement, dates, on);
    }

    /** How things stand is told by the end; that it takes something back as well, is marked. */
    private static Judgement takenBackBy(Judgement end) {
        return new Judgement(end.stage(), null, true, end.certain(), end.evidence());
    }

    private static @Nullable Judgement withoutDate(Statement statement, PickupDates dates, LocalDate on) {
        List<Finding> against =
                statement.saying(Says.NOT_YET, Says.WILL_BE_TOLD).toList();
        Readiness readiness = new Readiness(statement, dates, on);
        return readiness.isTold() ? readiness.judge(against) : Waiting.judge(statement, against);
    }
}
