package uketori.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints one clear sentence instead of a stack trace. */
class BootstrapRefusedAnalyzer extends AbstractFailureAnalyzer<BootstrapRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BootstrapRefused cause) {
        return new FailureAnalysis(cause.getMessage() + ".", cause.remedy(), cause);
    }
}
