package uketori.dashboard;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import uketori.account.CurrentPerson;
import uketori.account.Person;
import uketori.clock.DemonstrationClock;
import uketori.delivery.MailHealth;
import uketori.delivery.Outbox;
import uketori.page.DateWords;
import uketori.page.Page;
import uketori.page.Surroundings;
import uketori.page.Templates;

/**
 * Who is signed in, in what trouble the mail is, and how dates are said. Nothing is looked up before a template asks.
 */
final class HouseholdSurroundings implements Surroundings {

    /** How long mail may fail before every page says so. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final HttpServletRequest request;
    private final CurrentPerson currentPerson;
    private final Outbox outbox;
    private final Clock clock;
    private final DemonstrationClock demonstrationClock;
    private final Templates templates;

    HouseholdSurroundings(
            HttpServletRequest request,
            CurrentPerson currentPerson,
            Outbox outbox,
            Clock clock,
            DemonstrationClock demonstrationClock,
            Templates templates) {
        this.request = request;
        this.currentPerson = currentPerson;
        this.outbox = outbox;
        this.clock = clock;
        this.demonstrationClock = demonstrationClock;
        this.templates = templates;
    }

    /** The signed-in person; null before sign-in. */
    public @Nullable Person person() {
        return currentPerson.of(request).orElse(null);
    }

    /** The trouble that mail is in; null when it is in none, or nobody is signed in. */
    public @Nullable MailHealth mailTrouble() {
        Person person = person();
        if (person == null) {
            return null;
        }
        try {
            MailHealth health = outbox.health(person.householdId());
            boolean isWell = health.configured() && !isFailingLong(health) && health.undelivered() == 0;
            return isWell ? null : health;
        } catch (DataAccessException e) {
            return null; // a page about a broken database says so itself
        }
    }

    /** What to try about it; null where the mail server's words tell nothing. */
    public @Nullable MailAdvice advice(MailHealth trouble) {
        return MailAdvice.of(trouble.lastError());
    }

    /** A server that puts a mail off for some minutes is no trouble worth a banner. */
    private boolean isFailingLong(MailHealth health) {
        Instant since = health.failingSince();
        return since != null && !since.isAfter(clock.instant().minus(PATIENCE));
    }

    /** The time that the application goes by, while it was set for a demonstration; else null. */
    public @Nullable Instant demonstrationTime() {
        return demonstrationClock.isSet() ? clock.instant() : null;
    }

    @Override
    public @Nullable String signedInAs() {
        Person person = person();
        return person == null ? null : person.email();
    }

    @Override
    public Content banners(Page page) {
        return templates.part("dashboard/banners", Map.of("page", page, "around", this));
    }

    @Override
    public DateWords dates(Locale language) {
        Person person = person();
        ZoneId zone = person == null ? DateWords.TOKYO : person.preferences().zone();
        return new DateWords(language, zone, clock.instant());
    }
}
