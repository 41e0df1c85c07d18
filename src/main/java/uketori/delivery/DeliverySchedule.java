package uketori.delivery;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the dispatcher every few seconds. */
@Component
class DeliverySchedule {

    private final DeliveryDispatcher dispatcher;

    DeliverySchedule(DeliveryDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Scheduled(fixedDelayString = "PT5S")
    void dispatchDue() {
        dispatcher.dispatchDue();
    }
}
