package uketori.account;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who looks at a page, looked up once a request. */
@Component
public class CurrentPerson {

    private static final String ATTRIBUTE = CurrentPerson.class.getName();

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    /** The signed-in person; empty on pages that are seen before sign-in. */
    public Optional<Person> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Person known) {
            return Optional.of(known);
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn me)) {
            return Optional.empty();
        }
        Optional<Person> person = find(me, request);
        person.ifPresent(found -> request.setAttribute(ATTRIBUTE, found));
        return person;
    }

    private Optional<Person> find(SignedIn me, HttpServletRequest request) {
        try {
            return people.find(me.personId());
        } catch (DataAccessException e) {
            // The page that says that something is broken must not break for the same reason.
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
