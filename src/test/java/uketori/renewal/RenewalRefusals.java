package uketori.renewal;

import java.util.UUID;

/** The refusals of this module, for tests of those who must answer them. */
public final class RenewalRefusals {

    private RenewalRefusals() {}

    public static StepRefused stepRefused(RenewalEvent event, RenewalStatus status, Refusal because) {
        return new StepRefused(event, status, because);
    }

    public static ChangedMeanwhile changedMeanwhile() {
        return changedMeanwhile(UUID.randomUUID());
    }

    public static ChangedMeanwhile changedMeanwhile(UUID renewalId) {
        return new ChangedMeanwhile(renewalId);
    }

    public static NameTaken nameTaken(String name) {
        return new NameTaken(name, new IllegalStateException("the name is taken"));
    }
}
