package uketori.preparation.signature;

import java.util.List;

/**
 * How a picture came out.
 *
 * @param checks in the order of {@link SignatureCheck}; what could not be looked at, as nothing is written, is left out
 */
public record SignatureReport(List<CheckResult> checks) {

    /** As good as the worst of its checks. */
    public Outcome verdict() {
        return checks.stream().map(CheckResult::outcome).reduce(Outcome.PASS, Outcome::or);
    }

    /** This one of a fitted picture, with what that picture only hides: a stroke cut off does not come back. */
    SignatureReport withWhatFittingCannotMend(SignatureReport before) {
        return new SignatureReport(checks.stream()
                .map(after -> before.checks.stream()
                        .filter(result -> result.check() == after.check()
                                && !result.check().isMendedByFitting()
                                && result.outcome().compareTo(after.outcome()) > 0)
                        .findFirst()
                        .orElse(after))
                .toList());
    }

    /** Whether all that is amiss can be mended by fitting. */
    public boolean isMendedByFitting() {
        return checks.stream()
                .allMatch(result ->
                        result.outcome() == Outcome.PASS || result.check().isMendedByFitting());
    }
}
