package uketori.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import uketori.delivery.DeliveryQueue.Try;

/**
 * One run of the dispatcher. Its workers only send, one for each connection; the thread that runs it keeps the books for
 * all of them, so that what several workers have finished meanwhile is settled, and the next mails are claimed, with one
 * commit. A worker waits until its mail is settled before it sends another.
 */
final class DeliveryRun {

    /** A few, for the time that a claim takes; not many, for they may not wait long, nor in another instance's way. */
    private static final int CLAIMED_PER_WORKER = 8;

    /** A mail that hangs must not keep others waiting that fall due meanwhile, nor lose its lease. */
    private static final Duration LONGEST_WITHOUT_LOOKING = Duration.ofSeconds(4);

    /** A mail that has waited longer for a connection is given back: another instance may have one. */
    private static final Duration LONGEST_IN_LINE = Duration.ofSeconds(8);

    /** A database that is away for so long makes a run give up; what was sent and not settled is sent again. */
    private static final int MOST_FAILURES = 20;

    private static final Logger log = LoggerFactory.getLogger(DeliveryRun.class);

    /** @param mail null when there is no more for the worker to do */
    private record Job(@Nullable ClaimedMail mail, long latestStart) {}

    private record Finished(Try attempt, CountDownLatch settled) {}

    private static final Job NO_MORE = new Job(null, 0);

    private final DeliveryDispatcher dispatcher;
    private final DeliveryQueue queue;
    private final int workers;
    private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    private final BlockingQueue<Finished> finished = new LinkedBlockingQueue<>();
    private final List<Finished> unsettled = new ArrayList<>();
    private final Map<UUID, UUID> leases = new HashMap<>();
    private long renewedAt = System.nanoTime();
    private int tried;
    private int failures;
    private boolean interrupted;
    private boolean mayBeMore = true;

    DeliveryRun(DeliveryDispatcher dispatcher, DeliveryQueue queue, int workers) {
        this.dispatcher = dispatcher;
        this.queue = queue;
        this.workers = workers;
    }

    /** @return how many mails were tried */
    int run() {
        turn();
        if (leases.isEmpty()) {
            return 0;
        }
        List<? extends Future<?>> sending = IntStream.range(0, workers)
                .mapToObj(worker -> dispatcher.start(this::work))
                .toList();
        try {
            while (!leases.isEmpty() || (mayBeMore && !isStopping())) {
                gather();
                turn();
            }
        } finally {
            dismiss(sending);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        return tried;
    }

    /** Waits for something to settle, unless there is room for more mails and more may be due. */
    private void gather() {
        boolean isBusy = wanted() > 0 || !unsettled.isEmpty();
        try {
            Finished first =
                    isBusy ? finished.poll() : finished.poll(LONGEST_WITHOUT_LOOKING.toMillis(), TimeUnit.MILLISECONDS);
            if (first == null) {
                mayBeMore = true;
            } else {
                unsettled.add(first);
                finished.drainTo(unsettled);
            }
        } catch (InterruptedException e) {
            interrupted = true;
        }
    }

    /** Settles and claims with one commit. When that fails, the next turn tries it again. */
    private void turn() {
        int wanted = wanted();
        long now = System.nanoTime();
        List<ClaimedMail> claimed;
        try {
            renew(now);
            claimed = queue.settleAndClaim(
                    unsettled.stream().map(Finished::attempt).toList(), wanted);
            failures = 0;
        } catch (DataAccessException | TransactionException e) {
            failed(e);
            return;
        }
        dispatcher.looked();
        settled();
        mayBeMore = wanted > 0 ? claimed.size() == wanted : mayBeMore;
        claimed.forEach(mail -> leases.put(mail.id(), mail.lease()));
        long latestStart = now + LONGEST_IN_LINE.toNanos();
        claimed.forEach(mail -> jobs.add(new Job(mail, latestStart)));
    }

    private int wanted() {
        int left = leases.size() - unsettled.size();
        int most = workers * CLAIMED_PER_WORKER;
        return mayBeMore && !isStopping() && left <= most / 2 ? most - left : 0;
    }

    private void settled() {
        for (Finished one : unsettled) {
            tried += one.attempt().wasMade() ? 1 : 0;
            leases.remove(one.attempt().mail().id());
            one.settled().countDown();
        }
        unsettled.clear();
    }

    private void renew(long now) {
        if (!leases.isEmpty() && now - renewedAt >= LONGEST_WITHOUT_LOOKING.toNanos()) {
            queue.renew(Set.copyOf(leases.values()));
            renewedAt = now;
        }
    }

    private void failed(RuntimeException failure) {
        failures++;
        if (failures > MOST_FAILURES || leases.isEmpty()) {
            throw failure;
        }
        log.warn("The outbox could not be written; again in a second", failure);
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            interrupted = true;
        }
    }

    private boolean isStopping() {
        return interrupted || dispatcher.isStopping();
    }

    private void work() {
        try {
            for (Job job = jobs.take(); job.mail() != null; job = jobs.take()) {
                try (SmtpConnections.Lane lane = dispatcher.lane()) {
                    Answer answer = answer(job.mail(), job.latestStart(), lane);
                    Finished one = new Finished(new Try(job.mail(), answer), new CountDownLatch(1));
                    finished.add(one);
                    one.settled().await();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(ClaimedMail mail, long latestStart, SmtpConnections.Lane lane) {
        if (isStopping() || System.nanoTime() - latestStart > 0) {
            return new Answer.NotTried();
        }
        Answer answer = dispatcher.send(mail, lane);
        if (!(answer instanceof Answer.Accepted)) {
            log.warn("Mail {} did not leave at try {}: {}", mail.id(), mail.attempts(), answer);
        }
        return answer;
    }

    /** Also after a failure: then what is on its way arrives, and what was not settled is due when its lease ends. */
    private void dismiss(List<? extends Future<?>> sending) {
        jobs.clear();
        sending.forEach(worker -> jobs.add(NO_MORE));
        unsettled.forEach(one -> one.settled().countDown());
        while (sending.stream().anyMatch(worker -> !worker.isDone())) {
            try {
                Finished one = finished.poll(10, TimeUnit.MILLISECONDS);
                if (one != null) {
                    one.settled().countDown();
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
