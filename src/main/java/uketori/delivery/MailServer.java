package uketori.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail server that {@code spring.mail} names, if it names one. */
@Component
class MailServer implements DisposableBean {

    /** A try that takes longer is broken off; longer than any of the time-outs. */
    static final Duration LONGEST_TRY = Duration.ofSeconds(45);

    private final @Nullable MailSettings settings;
    private final @Nullable SmtpConnections connections;
    private final Clock clock;

    /** @throws MailSettingsUnusable when a server is set with which no mail could be sent */
    MailServer(
            ObjectProvider<JavaMailSenderImpl> senders,
            @Value("${spring.mail.jndi-name:}") String jndiName,
            @Value("${uketori.mail.from:}") String from,
            @Value("${uketori.mail.connections:4}") String connections,
            Clock clock) {
        JavaMailSenderImpl sender = sender(senders);
        boolean isFromJndi = StringUtils.hasText(jndiName);
        boolean isSet = sender != null && (isFromJndi || StringUtils.hasText(sender.getHost()));
        this.settings = sender == null || !isSet ? null : MailSettings.of(sender, isFromJndi, from, connections);
        this.connections = settings == null ? null : new SmtpConnections(settings.sender(), settings.connections());
        this.clock = clock;
    }

    private static @Nullable JavaMailSenderImpl sender(ObjectProvider<JavaMailSenderImpl> senders) {
        try {
            return senders.getIfAvailable();
        } catch (BeansException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof NoSuchSslBundleException unknown) {
                throw new MailSettingsUnusable(
                        "spring.mail.ssl.bundle is \"" + unknown.getBundleName() + "\", but there is no such bundle.",
                        "Describe it under spring.ssl.bundle.pem." + unknown.getBundleName() + ".");
            }
            throw e;
        }
    }

    boolean isConfigured() {
        return settings != null;
    }

    /** How many mails it may be handed at once; none while no server is set. */
    int mostConnections() {
        return settings == null ? 0 : settings.connections();
    }

    /** The {@code Message-ID} of a delivery. */
    String messageId(UUID delivery) {
        return "<" + delivery + "@" + MailMessage.domain(settings == null ? null : settings.from()) + ">";
    }

    /**
     * Waits for room for a connection. It carries no other mail until the lane is closed.
     *
     * @throws IllegalStateException while no server is set
     */
    SmtpConnections.Lane lane() throws InterruptedException {
        if (connections == null) {
            throw new IllegalStateException("no mail server is set");
        }
        return connections.lane();
    }

    /** Hands a mail to the server. Whatever goes wrong is an answer too. */
    Answer send(ClaimedMail mail, SmtpConnections.Lane lane) {
        if (settings == null) {
            throw new IllegalStateException("no mail server is set");
        }
        try {
            OutgoingMessage message = new OutgoingMessage(settings.sender().getSession());
            MailMessage.of(mail, settings.from(), clock.instant(), message).saveChanges();
            return SmtpAnswer.accepted(lane.send(message));
        } catch (AddressException e) {
            return new Answer.Rejected("Not a mail address: " + e.getMessage());
        } catch (MessagingException e) {
            return SmtpAnswer.of(e);
        } catch (RuntimeException e) {
            return new Answer.PutOff(e.toString());
        }
    }

    /** Closes the connections that no mail has needed for a while. */
    void rest() {
        if (connections != null) {
            connections.closeRested();
        }
    }

    @Override
    public void destroy() {
        if (connections != null) {
            connections.close();
        }
    }
}
