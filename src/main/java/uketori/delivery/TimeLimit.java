package uketori.delivery;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Bounds what a virtual thread does: when the time is over the thread is interrupted, which closes the connection that it
 * waits for. A thread that is done in time is left alone.
 */
final class TimeLimit {

    private final Thread thread = Thread.currentThread();
    private final Future<?> alarm;
    private boolean isDone;
    private boolean isOver;

    private TimeLimit(Duration limit, ScheduledExecutorService alarms) {
        this.alarm = alarms.schedule(this::end, limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Begins to bound what the calling thread does, up to {@link #isOver()}. */
    static TimeLimit of(Duration limit, ScheduledExecutorService alarms) {
        return new TimeLimit(limit, alarms);
    }

    private synchronized void end() {
        if (!isDone) {
            isOver = true;
            thread.interrupt();
        }
    }

    /** Ends it, and says whether the thread was interrupted because it took too long; that interrupt is then undone. */
    synchronized boolean isOver() {
        isDone = true;
        alarm.cancel(false);
        if (isOver) {
            Thread.interrupted();
        }
        return isOver;
    }
}
