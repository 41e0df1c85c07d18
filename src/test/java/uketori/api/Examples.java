package uketori.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uketori.account.SignedIn;
import uketori.renewal.CardRegistration;
import uketori.renewal.Holder;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalStatus;

/** Hanako, who asks, and what her household has. */
final class Examples {

    static final SignedIn HANAKO = new SignedIn(
            UUID.fromString("aaaaaaaa-0000-4000-8000-000000000001"),
            UUID.fromString("aaaaaaaa-0000-4000-8000-000000000002"));
    static final UUID HOUSEHOLD = HANAKO.householdId();
    static final UUID RENEWAL_ID = UUID.fromString("11111111-0000-4000-8000-000000000001");
    static final UUID DETAIL_ID = UUID.fromString("22222222-0000-4000-8000-000000000001");
    static final UUID UNKNOWN_ID = UUID.fromString("99999999-0000-4000-8000-000000000001");
    static final Holder HOLDER = new Holder(
            UUID.fromString("33333333-0000-4000-8000-000000000001"),
            HOUSEHOLD,
            "花子",
            LocalDate.of(1990, 2, 28),
            LocalDate.of(2027, 1, 31),
            null);
    static final Renewal SUBMITTED = renewal(RenewalStatus.SUBMITTED);

    private Examples() {}

    static Renewal renewal(RenewalStatus status) {
        return new Renewal(
                RENEWAL_ID,
                HOUSEHOLD,
                HOLDER.id(),
                HOLDER.name(),
                status,
                LocalDate.of(2026, 11, 2),
                null,
                LocalDate.of(2026, 12, 3),
                new PickupLimit(LocalDate.of(2027, 5, 2), true),
                "新宿",
                PaymentMethod.CARD,
                CardRegistration.REQUESTED,
                "https://mofa.payment-kokopass.jp/x",
                false,
                null,
                null,
                null,
                null,
                List.of(HANAKO.personId()),
                Instant.parse("2026-11-22T00:00:00Z"));
    }

    static RequestPostProcessor hanako() {
        return authentication(new TestingAuthenticationToken(HANAKO, null, "ROLE_PERSON"));
    }
}
