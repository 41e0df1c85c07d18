package uketori.classifier;

import org.jspecify.annotations.Nullable;

/** Weighs what the words that fit a rule say, given how they are said and what of. */
final class Weighing {

    /** It may be this or that: nobody is told anything. */
    private static final Wording MAY_BE_ANYTHING =
            Wording.of("\\b(?:it|this|that|which) (?:may|might|could) be (?:a|an|either|about)\\b");

    private Weighing() {}

    /** What the hit says; null for nothing. */
    static @Nullable Says of(Hit hit) {
        if (hit.says().aboutCard()) {
            return CardWeighing.of(hit);
        }
        if (hit.beside(MAY_BE_ANYTHING)) {
            return null;
        }
        return switch (hit.says()) {
            case READY, COLLECTABLE, MADE, INVITED, WELCOME, NOT_YET, TO_COME, WILL_BE_TOLD, PICKUP_SUBJECT ->
                PickupWeighing.of(hit);
            case RECEIVED, BEING_HANDLED, REVIEWED, NO_CHANGE -> ProgressWeighing.of(hit);
            default -> OutcomeWeighing.of(hit);
        };
    }
}
