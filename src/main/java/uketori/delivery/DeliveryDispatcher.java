package uketori.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Sends what is due in the outbox: claim (commit), send outside any transaction, settle (commit). Each mail leaves at
 * least once; one whose worker dies in between is due again when its lease ends, under the same {@code Message-ID}.
 */
@Component
public class DeliveryDispatcher implements DisposableBean {

    /** How many mails are on their way at once. Each worker claims one at a time, so no lease runs while a mail queues. */
    private static final int WORKERS = 4;

    private static final Logger log = LoggerFactory.getLogger(DeliveryDispatcher.class);

    private final DeliveryQueue queue;
    private final MailServer server;
    private final Duration longestTry;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Autowired
    DeliveryDispatcher(DeliveryQueue queue, MailServer server) {
        this(queue, server, MailServer.LONGEST_TRY);
    }

    DeliveryDispatcher(DeliveryQueue queue, MailServer server, Duration longestTry) {
        this.queue = queue;
        this.server = server;
        this.longestTry = longestTry;
    }

    /**
     * Tries every mail that is due, once, and waits until that is done. While no mail server is set, all of them wait.
     *
     * @return how many mails were tried
     */
    public int dispatchDue() {
        if (!server.isConfigured()) {
            return 0;
        }
        AtomicInteger tried = new AtomicInteger();
        var workers = IntStream.range(0, WORKERS)
                .mapToObj(worker -> threads.submit(() -> work(tried)))
                .toList();
        workers.forEach(DeliveryDispatcher::await);
        return tried.get();
    }

    private void work(AtomicInteger tried) {
        for (Optional<ClaimedMail> mail = queue.claim(); mail.isPresent(); mail = queue.claim()) {
            tried.incrementAndGet();
            Answer answer = send(mail.get());
            if (!(answer instanceof Answer.Accepted)) {
                log.warn(
                        "Mail {} did not leave at try {}: {}",
                        mail.get().id(),
                        mail.get().attempts(),
                        answer);
            }
            queue.settle(mail.get(), answer);
        }
    }

    /** The time-outs bound each wait for the server; this bounds them all, should it answer a byte at a time. */
    private Answer send(ClaimedMail mail) {
        Future<Answer> sending = threads.submit(() -> server.send(mail));
        try {
            return sending.get(longestTry.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return new Answer.PutOff("The mail server did not finish within " + longestTry.toSeconds() + " s");
        } catch (ExecutionException e) {
            return new Answer.PutOff(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.PutOff("Uketori was stopped meanwhile");
        } finally {
            sending.cancel(true); // closes a connection that still hangs
        }
    }

    /** A worker that fails, because the database is away, say, leaves its mail to the end of the lease. */
    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (ExecutionException e) {
            log.error("A mail worker stopped; what it held is due again when its lease ends", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
