package uketori.delivery;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Sends what is due in the outbox: claim (commit), send outside any transaction, settle (commit). Each mail leaves at
 * least once; one whose worker dies in between is due again when its lease ends, under the same {@code Message-ID}. A
 * connection is given its next mail only after the one before is settled, so a death can repeat one mail a connection.
 */
@Component
public class DeliveryDispatcher implements DisposableBean {

    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(15);

    private static final Logger log = LoggerFactory.getLogger(DeliveryDispatcher.class);

    private final DeliveryQueue queue;
    private final MailServer server;
    private final Duration longestTry;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService alarms = alarms();
    private final ReentrantLock oneRunAtATime = new ReentrantLock();
    private volatile boolean stopping;
    private volatile long lookedAt = System.nanoTime();

    @Autowired
    DeliveryDispatcher(DeliveryQueue queue, MailServer server) {
        this(queue, server, MailServer.LONGEST_TRY);
    }

    DeliveryDispatcher(DeliveryQueue queue, MailServer server, Duration longestTry) {
        this.queue = queue;
        this.server = server;
        this.longestTry = longestTry;
    }

    private static ScheduledExecutorService alarms() {
        ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("mail-time-limit").factory());
        alarms.setRemoveOnCancelPolicy(true);
        return alarms;
    }

    /**
     * Tries every mail that is due, once, and waits until that is done. While no mail server is set, all of them wait.
     *
     * @return how many mails were tried
     */
    public int dispatchDue() {
        lookedAt = System.nanoTime();
        if (!server.isConfigured()) {
            return 0;
        }
        oneRunAtATime.lock();
        try {
            queue.recall();
            return new DeliveryRun(this, queue, server.mostConnections()).run();
        } finally {
            server.rest();
            oneRunAtATime.unlock();
        }
    }

    /** Since when it has not looked for mails that are due: seconds, as long as it lives. */
    Duration sinceItLooked() {
        return Duration.ofNanos(System.nanoTime() - lookedAt);
    }

    /** Told by a run each time that it has looked. */
    void looked() {
        lookedAt = System.nanoTime();
    }

    boolean isStopping() {
        return stopping;
    }

    Future<?> start(Runnable worker) {
        return threads.submit(worker);
    }

    SmtpConnections.Lane lane() throws InterruptedException {
        return server.lane();
    }

    /** The time-outs bound each wait for the server; this bounds them all, should it answer a byte at a time. */
    Answer send(ClaimedMail mail, SmtpConnections.Lane lane) {
        TimeLimit limit = TimeLimit.of(longestTry, alarms);
        Answer answer = server.send(mail, lane);
        boolean isOver = limit.isOver();
        if (answer instanceof Answer.Accepted) {
            return answer;
        }
        if (isOver) {
            return new Answer.PutOff("The mail server did not finish within " + longestTry.toSeconds() + " s");
        }
        return Thread.currentThread().isInterrupted() ? new Answer.PutOff("Uketori was stopped meanwhile") : answer;
    }

    /** Lets the mails that are on their way arrive, and takes no more. */
    @Override
    public void destroy() {
        stopping = true;
        try {
            if (oneRunAtATime.tryLock(LONGEST_FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                oneRunAtATime.unlock();
            } else {
                log.warn("Stopped while the mail server did not answer; what is on its way is tried again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
        alarms.shutdownNow();
    }
}
