package uketori.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;

class SparinglyNotedSessionsTests {

    private final MapSessionRepository stored = new MapSessionRepository(new ConcurrentHashMap<>());
    private final SparinglyNotedSessions<MapSession> sessions = new SparinglyNotedSessions<>(stored);

    @Test
    void theLastUseIsNotedOnceTheNotedOneIsFiveMinutesOld() {
        String id = begin();
        Instant noted = lastUse(id);

        use(id, noted.plus(Duration.ofMinutes(5)).minusMillis(1));
        assertThat(lastUse(id)).isEqualTo(noted);

        use(id, noted.plus(Duration.ofMinutes(5)));
        assertThat(lastUse(id)).isEqualTo(noted.plus(Duration.ofMinutes(5)));
    }

    @Test
    void whatASessionHoldsIsStoredAtOnce() {
        String id = begin();
        assertThat(found(id).<String>getAttribute("said")).isEqualTo("a word");

        var session = found(id);
        session.setAttribute("said", "another");
        sessions.save(session);

        assertThat(found(id).<String>getAttribute("said")).isEqualTo("another");
        assertThat(found(id).getAttributeNames()).containsExactly("said");
    }

    @Test
    void aSessionThatIsEndedIsGone() {
        String id = begin();
        sessions.deleteById(id);

        assertThat(sessions.findById(id)).isNull();
    }

    private String begin() {
        var session = sessions.createSession();
        session.setAttribute("said", "a word");
        sessions.save(session);
        return session.getId();
    }

    private void use(String id, Instant at) {
        var session = found(id);
        session.setLastAccessedTime(at);
        sessions.save(session);
    }

    private Instant lastUse(String id) {
        return Objects.requireNonNull(stored.findById(id)).getLastAccessedTime();
    }

    private SparinglyNotedSessions.Noted<MapSession> found(String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
