package uketori.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Timeout(60)
class PageTurnsTests {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void makesNoMorePagesAtOnceThanThereAreTurns() throws Exception {
        PageTurns turns = new PageTurns(3, LONG);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> asking = () -> ask(turns, "GET", () -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.sleep(1);
                now.decrementAndGet();
            });
            for (Future<Boolean> asked : browsers.invokeAll(Collections.nCopies(200, asking))) {
                assertThat(asked.get()).isTrue();
            }
        }
        assertThat(most).hasValue(3);
    }

    @Test
    void servesWhoeverAskedFirst() throws Exception {
        PageTurns turns = new PageTurns(1, LONG);
        List<Integer> served = new CopyOnWriteArrayList<>();
        CountDownLatch first = new CountDownLatch(1);
        try (ExecutorService browsers = Executors.newCachedThreadPool()) {
            inTurn(browsers, turns, first::await);
            for (int i = 0; i < 10; i++) {
                int number = i;
                inTurn(browsers, turns, () -> served.add(number));
            }
            first.countDown();
        }
        assertThat(served).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void holdsBackNothingThatIsSent() throws Exception {
        PageTurns turns = new PageTurns(1, LONG);
        CountDownLatch first = new CountDownLatch(1);
        try (ExecutorService browsers = Executors.newCachedThreadPool()) {
            inTurn(browsers, turns, first::await);
            browsers.submit(() -> ask(turns, "POST", () -> {})).get(30, TimeUnit.SECONDS);
            first.countDown();
        }
    }

    @Test
    void letsAPageBeMadeAllTheSameWhileOthersHang() throws Exception {
        PageTurns turns = new PageTurns(1, Duration.ofMillis(20));
        CountDownLatch first = new CountDownLatch(1);
        try (ExecutorService browsers = Executors.newCachedThreadPool()) {
            inTurn(browsers, turns, first::await);
            browsers.submit(() -> ask(turns, "GET", () -> {})).get(30, TimeUnit.SECONDS);
            first.countDown();
        }
    }

    @Test
    void givesATurnBackWhenAPageFails() throws Exception {
        PageTurns turns = new PageTurns(1, LONG);
        for (int i = 0; i < 3; i++) {
            try {
                ask(turns, "GET", () -> {
                    throw new IllegalStateException("as it is meant to");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("as it is meant to");
            }
        }
        assertThat(ask(turns, "GET", () -> {})).isTrue();
    }

    private interface Making {
        void make() throws Exception;
    }

    /** Asks for a page, and returns once it is being made or waits for its turn. */
    private static void inTurn(ExecutorService browsers, PageTurns turns, Making making) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Thread[] asking = new Thread[1];
        Future<Boolean> asked = browsers.submit(() -> {
            asking[0] = Thread.currentThread();
            begun.countDown();
            return ask(turns, "GET", making);
        });
        begun.await();
        while (!asked.isDone()
                && asking[0].getState() != Thread.State.WAITING
                && asking[0].getState() != Thread.State.TIMED_WAITING) {
            Thread.sleep(1);
        }
    }

    private static boolean ask(PageTurns turns, String method, Making making) throws Exception {
        turns.doFilter(new MockHttpServletRequest(method, "/"), new MockHttpServletResponse(), (request, response) -> {
            try {
                making.make();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return true;
    }
}
