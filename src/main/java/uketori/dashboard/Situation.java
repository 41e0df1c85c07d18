package uketori.dashboard;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import uketori.renewal.CardRegistration;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;

/** What a renewal's page has to say first. Declared in the order in which they press. */
enum Situation {
    READY,
    CORRECTION,
    /** The card is to be registered, whether or not a pickup date is known. */
    CARD_OWED,
    /** A pickup date is known and has not come. */
    ANNOUNCED,
    IN_PROCESS,
    SUBMITTED,
    PREPARING,
    PICKED_UP,
    LAPSED,
    REFUSED,
    WITHDRAWN;

    /** The most pressing renewal first; among equals the one whose day comes first. */
    static final Comparator<Renewal> MOST_PRESSING = Comparator.<Renewal, Situation>comparing(Situation::of)
            .thenComparing(
                    renewal -> Optional.ofNullable(renewal.pickupBy())
                            .map(PickupLimit::day)
                            .orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Renewal::loggedAt);

    static Situation of(Renewal renewal) {
        return switch (renewal.status()) {
            case PREPARING -> PREPARING;
            case SUBMITTED -> isCardOwed(renewal) ? CARD_OWED : SUBMITTED;
            case IN_PROCESS -> isCardOwed(renewal) ? CARD_OWED : renewal.pickupFrom() == null ? IN_PROCESS : ANNOUNCED;
            case NEEDS_CORRECTION -> CORRECTION;
            case READY -> READY;
            case PICKED_UP -> PICKED_UP;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            case LAPSED -> LAPSED;
        };
    }

    /** Whether the card was asked for, is not registered, and nothing says that it will be paid otherwise. */
    static boolean isCardOwed(Renewal renewal) {
        return renewal.cardRegistration() == CardRegistration.REQUESTED
                && renewal.paymentMethod() != PaymentMethod.STAMPS
                && !renewal.status().isEnd();
    }

    /** Whether somebody has to do something. */
    public boolean isUrgent() {
        return this == CORRECTION || this == CARD_OWED;
    }

    /** Whether there is nothing to do but wait. */
    boolean isQuiet() {
        return this == IN_PROCESS || this == SUBMITTED || this == ANNOUNCED;
    }

    /** The name in message keys and class names, such as {@code card-owed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
