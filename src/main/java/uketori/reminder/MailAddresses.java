package uketori.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The addresses that mails link: pages, and what acts for their reader. */
@Component
class MailAddresses {

    /** A reminder that is older has been followed by another. */
    static final Duration VALIDITY = Duration.ofDays(30);

    private final LinkTokens tokens;
    private final Clock clock;
    private final String baseUrl;

    MailAddresses(LinkTokens tokens, Clock clock, @Value("${uketori.base-url}") String baseUrl) {
        this.tokens = tokens;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    String renewal(UUID id) {
        return baseUrl + "/renewals/" + id;
    }

    String holder(UUID id) {
        return baseUrl + "/holders/" + id;
    }

    String settings() {
        return baseUrl + "/settings/reminders";
    }

    /** Where that person can do this with one press of a button, about what that reminder is about. */
    String act(MailAction action, UUID householdId, UUID personId, UUID reminderId) {
        Instant expiresAt = clock.instant().plus(VALIDITY);
        return baseUrl + "/act/" + tokens.sign(new LinkClaim(action, householdId, personId, reminderId, expiresAt));
    }
}
