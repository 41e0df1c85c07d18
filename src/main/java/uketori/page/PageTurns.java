package uketori.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a few pages be made at a time, in the order in which they were asked for. Twenty made at once on a machine with two
 * processors get in each other's way, at the processors and at the database: each then takes twice as much work.
 *
 * <p>Only what is read has to wait; what is sent may be long on its way, and would keep the others waiting.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageTurns extends OncePerRequestFilter {

    /** While one waits for the database another is at the processor. */
    private static final int AT_ONCE_FOR_EACH_PROCESSOR = 2;

    /** Whoever has waited so long goes on: a few that hang must not stop the rest. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final Semaphore turns;
    private final Duration longestWait;

    @Autowired
    PageTurns() {
        this(AT_ONCE_FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), LONGEST_WAIT);
    }

    PageTurns(int atOnce, Duration longestWait) {
        this.turns = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.GET.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean hasTurn = hasTurn();
        try {
            chain.doFilter(request, response);
        } finally {
            if (hasTurn) {
                turns.release();
            }
        }
    }

    private boolean hasTurn() throws ServletException {
        try {
            return turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException("the server stops", e);
        }
    }
}
