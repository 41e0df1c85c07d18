package uketori.renewal;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes happen what an earlier text or change has set a day for: an announced pickup date comes, or the time for
 * collecting is over.
 */
@Component
public class RenewalCalendar {

    private static final Logger log = LoggerFactory.getLogger(RenewalCalendar.class);

    private final RenewalTable table;
    private final StoredRenewals renewals;
    private final Clock clock;

    RenewalCalendar(RenewalTable table, StoredRenewals renewals, Clock clock) {
        this.table = table;
        this.renewals = renewals;
        this.clock = clock;
    }

    /** On start and every half minute: a day that came while nobody looked is found at once. */
    @Scheduled(fixedDelayString = "PT30S")
    void onSchedule() {
        turn();
    }

    /**
     * Looks at every renewal whose day may have come; days begin in Asia/Tokyo. Each is a transaction of its own, and
     * one that fails is tried again next time and keeps none of the others waiting.
     *
     * @return how many renewals moved
     */
    public int turn() {
        int moved = 0;
        for (RenewalTable.Row row : table.whereTheCalendarMayAct(Standing.day(clock.instant()))) {
            try {
                moved += renewals.turn(row.householdId(), row.id()) ? 1 : 0;
            } catch (ChangedMeanwhile e) {
                log.debug("{}; the calendar looks again", e.getMessage());
            } catch (RuntimeException e) {
                log.error("the calendar could not move renewal {}; it tries again", row.id(), e);
            }
        }
        return moved;
    }
}
