package uketori.delivery;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the application what to set, instead of showing them a stack trace. */
class MailSettingsUnusableAnalyzer extends AbstractFailureAnalyzer<MailSettingsUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MailSettingsUnusable cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set uketori.mail.from to the address that mails come from, such as uketori@example.org or Uketori"
                        + " <uketori@example.org>; or leave out spring.mail.host, and mails wait.",
                cause);
    }
}
