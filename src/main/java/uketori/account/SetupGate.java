package uketori.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** While nobody has an account, every page leads to the set-up. */
final class SetupGate extends OncePerRequestFilter {

    private final JdbcPeople people;

    /** Once it is open it stays open. */
    private volatile boolean open;

    SetupGate(JdbcPeople people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String setup = request.getContextPath() + "/setup";
        if (isOpen() || request.getRequestURI().equals(setup)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(setup);
        }
    }

    private boolean isOpen() {
        if (!open) {
            open = people.anybody();
        }
        return open;
    }
}
