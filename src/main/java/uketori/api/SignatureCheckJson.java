package uketori.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.preparation.signature.CheckResult;
import uketori.preparation.signature.Outcome;
import uketori.preparation.signature.SignatureCheck;
import uketori.preparation.signature.SignatureReport;

/** How a picture of a signature came out. */
record SignatureCheckJson(
        @Schema(description = "As good as the worst of the checks")
        Outcome verdict,

        List<Check> checks) {

    static SignatureCheckJson of(SignatureReport report, ApiWords words) {
        return new SignatureCheckJson(
                report.verdict(),
                report.checks().stream().map(result -> Check.of(result, words)).toList());
    }

    /** How one check came out. */
    @Schema(name = "SignatureCheckResult")
    record Check(
            SignatureCheck check,
            Outcome outcome,

            @Schema(description = "What was measured, in the language of Accept-Language")
            String measured,

            @Schema(description = "How to mend it; null where it passes") @Nullable
            String advice) {

        static Check of(CheckResult result, ApiWords words) {
            return new Check(
                    result.check(),
                    result.outcome(),
                    words.measured(result),
                    result.outcome() == Outcome.PASS ? null : words.advice(result.check()));
        }
    }
}
