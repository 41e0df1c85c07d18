package uketori.reminder;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uketori.renewal.Holders;

/** Plans everything again: a newer Uketori may know more to remind of than the one that planned. */
@Component
class ReminderSweep {

    private static final Logger log = LoggerFactory.getLogger(ReminderSweep.class);

    private final Holders holders;
    private final ReminderPlanning planning;

    ReminderSweep(Holders holders, ReminderPlanning planning) {
        this.holders = holders;
        this.planning = planning;
    }

    /** Each household in a transaction of its own; one whose plan fails stops no other. */
    void planAll() {
        for (UUID household : holders.households()) {
            try {
                planning.planAll(household);
            } catch (RuntimeException e) {
                log.error("The reminders of household {} could not be planned", household, e);
            }
        }
    }
}
