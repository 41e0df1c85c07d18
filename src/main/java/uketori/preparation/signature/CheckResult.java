package uketori.preparation.signature;

import java.util.List;

/**
 * How one check came out.
 *
 * @param measured what was measured, in the order in which the message file's sentence of the check names it
 */
public record CheckResult(SignatureCheck check, Outcome outcome, List<Object> measured) {

    static CheckResult of(SignatureCheck check, Outcome outcome, Object... measured) {
        return new CheckResult(check, outcome, List.of(measured));
    }
}
