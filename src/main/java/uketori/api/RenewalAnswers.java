package uketori.api;

import java.util.UUID;
import org.springframework.stereotype.Component;
import uketori.renewal.NotFound;
import uketori.renewal.PickupLimit;
import uketori.renewal.Possibility;
import uketori.renewal.Refusal;
import uketori.renewal.Renewal;
import uketori.renewal.Renewals;

/** Finds renewals and tells all that the API says of one. */
@Component
class RenewalAnswers {

    private final Renewals renewals;
    private final ApiWords words;

    RenewalAnswers(Renewals renewals, ApiWords words) {
        this.renewals = renewals;
        this.words = words;
    }

    /** @throws NotFound when it is not of that household */
    Renewal find(UUID householdId, UUID id) {
        return renewals.find(householdId, id).orElseThrow(() -> new NotFound("renewal", id));
    }

    RenewalJson tell(Renewal renewal) {
        PickupLimit limit = renewal.pickupBy();
        return new RenewalJson(
                renewal.id(),
                renewal.holderId(),
                renewal.holderName(),
                renewal.status(),
                renewal.submittedOn(),
                renewal.acceptedOn(),
                renewal.pickupFrom(),
                limit == null ? null : limit.day(),
                limit != null && limit.about(),
                renewal.office(),
                renewal.slipSaved(),
                renewal.slipUntil(),
                renewal.correctionBy(),
                new RenewalJson.Payment(renewal.paymentMethod(), renewal.cardRegistration(), renewal.paymentUrl()),
                renewals.possible(renewal).stream().map(this::tell).toList(),
                renewals.history(renewal.householdId(), renewal.id()).stream()
                        .map(RenewalJson.Row::of)
                        .toList());
    }

    private RenewalJson.Step tell(Possibility step) {
        Refusal because = step.because();
        return new RenewalJson.Step(
                step.event(), because == null, because == null ? null : words.why(because), because);
    }
}
