package uketori.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * Page sessions whose last use is noted only now and then. Noting it with every request would have every request write
 * to the database and wait for the disk, and those of one session wait for each other.
 */
final class SparinglyNotedSessions<S extends Session> implements SessionRepository<SparinglyNotedSessions.Noted<S>> {

    /** How far the noted last use may lag behind the true one: next to nothing, where a session lives for days. */
    static final Duration LAG = Duration.ofMinutes(5);

    private final SessionRepository<S> sessions;

    SparinglyNotedSessions(SessionRepository<S> sessions) {
        this.sessions = sessions;
    }

    @Override
    public Noted<S> createSession() {
        return new Noted<>(sessions.createSession());
    }

    @Override
    public void save(Noted<S> session) {
        sessions.save(session.session);
    }

    @Override
    public @Nullable Noted<S> findById(String id) {
        S session = sessions.findById(id);
        return session == null ? null : new Noted<>(session);
    }

    @Override
    public void deleteById(String id) {
        sessions.deleteById(id);
    }

    /** A session that is written only when there is something to write. */
    static final class Noted<S extends Session> implements Session {

        private final S session;

        private Noted(S session) {
            this.session = session;
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            if (!time.isBefore(session.getLastAccessedTime().plus(LAG))) {
                session.setLastAccessedTime(time);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the session's interface has it
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
