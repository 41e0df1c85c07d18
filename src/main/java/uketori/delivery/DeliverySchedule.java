package uketori.delivery;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Starts the dispatcher every few seconds, and at once when a mail was posted. */
@Component
class DeliverySchedule {

    private static final long SECONDS_BETWEEN = 5;

    private final DeliveryDispatcher dispatcher;
    private final Semaphore posted = new Semaphore(0);

    DeliverySchedule(DeliveryDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** The pause is spent within, so that it can be cut short. */
    @Scheduled(fixedDelay = 1)
    void dispatchDue() throws InterruptedException {
        try {
            dispatcher.dispatchDue();
        } finally {
            pause();
        }
    }

    private void pause() throws InterruptedException {
        if (posted.tryAcquire(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
            posted.drainPermits();
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(MailPosted event) {
        posted.release();
    }
}
