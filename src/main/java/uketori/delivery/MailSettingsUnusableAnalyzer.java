package uketori.delivery;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application what to set, instead of showing them a stack trace. */
class MailSettingsUnusableAnalyzer extends AbstractFailureAnalyzer<MailSettingsUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MailSettingsUnusable cause) {
        return new FailureAnalysis(
                cause.getMessage(), cause.remedy() + " Or leave out spring.mail.host, and mails wait.", cause);
    }
}
