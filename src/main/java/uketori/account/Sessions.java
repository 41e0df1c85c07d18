package uketori.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** The page sessions of people who are signed in. */
@Component
class Sessions {

    /** A session that is not used for so long ends. */
    static final Duration INACTIVITY = Duration.ofDays(30);

    private final FindByIndexNameSessionRepository<?> sessions;
    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Sessions(FindByIndexNameSessionRepository<?> sessions) {
        this.sessions = sessions;
    }

    /** Signs that person in. Whatever session the browser had before is gone, so nobody can have planted it. */
    void begin(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        request.getSession(true).setMaxInactiveInterval((int) INACTIVITY.toSeconds());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends the sessions of that person but the one of this request, and tells how many there were. */
    int endOthers(SignedIn person, HttpServletRequest request) {
        String own = request.getSession().getId();
        List<String> others = sessions.findByPrincipalName(person.getName()).keySet().stream()
                .filter(id -> !id.equals(own))
                .toList();
        others.forEach(sessions::deleteById);
        return others.size();
    }

    /** How a person is known to the security filters, on pages and behind a token alike. */
    static Authentication authentication(SignedIn person) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }
}
