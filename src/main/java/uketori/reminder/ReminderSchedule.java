package uketori.reminder;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts the dispatcher every few seconds. At the start it waits a moment for the calendar to be looked at, so that what
 * came due meanwhile and what changed meanwhile become one mail.
 */
@Component
class ReminderSchedule {

    private final ReminderDispatcher dispatcher;
    private final ReminderSweep sweep;

    ReminderSchedule(ReminderDispatcher dispatcher, ReminderSweep sweep) {
        this.dispatcher = dispatcher;
        this.sweep = sweep;
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT5S")
    void handOverDue() {
        dispatcher.handOverDue();
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "P1D")
    void planAll() {
        sweep.planAll();
    }
}
