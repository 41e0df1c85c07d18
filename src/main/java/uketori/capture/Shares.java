package uketori.capture;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What was shared and waits for its person, who may have to sign in first. It waits in memory only: nothing of it
 * reaches the database, a backup or a log. A restart loses it, and the person shares it again. Strangers can share too,
 * so there is room for so much only, and what came first goes first.
 */
@Component
public class Shares {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long ROOM = 60_000_000;
    private static final int TOKEN_BYTES = 32;

    private record Kept(Share share, Instant until) {}

    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private long weight;

    public Shares(Clock clock) {
        this.clock = clock;
    }

    /** Keeps it for half an hour, and tells what to ask for it with; nobody can guess that. */
    public synchronized String keep(Share share) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        kept.put(token, new Kept(share, clock.instant().plus(PATIENCE)));
        weight += share.weight();
        makeRoom();
        return token;
    }

    /** What waits under that token, as long as it does. */
    public synchronized Optional<Share> find(String token) {
        makeRoom();
        return Optional.ofNullable(kept.get(token)).map(Kept::share);
    }

    /** It need wait no longer. */
    public synchronized void forget(String token) {
        Kept gone = kept.remove(token);
        weight -= gone == null ? 0 : gone.share().weight();
    }

    private void makeRoom() {
        Iterator<Kept> oldest = kept.values().iterator();
        while (oldest.hasNext()) {
            Kept next = oldest.next();
            if (weight <= ROOM && next.until().isAfter(clock.instant())) {
                return;
            }
            oldest.remove();
            weight -= next.share().weight();
        }
    }
}
