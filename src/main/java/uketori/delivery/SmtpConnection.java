package uketori.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** One open connection to the mail server, for one mail after another. */
final class SmtpConnection {

    private static final Logger log = LoggerFactory.getLogger(SmtpConnection.class);

    private final Transport transport;
    private volatile long usedAt = System.nanoTime();
    private volatile boolean closed;

    private SmtpConnection(Transport transport) {
        this.transport = transport;
    }

    /** Connects and signs in as {@code spring.mail} says. */
    static SmtpConnection open(JavaMailSenderImpl settings) throws MessagingException {
        Session session = settings.getSession();
        String protocol = settings.getProtocol() == null
                ? Objects.requireNonNullElse(session.getProperty("mail.transport.protocol"), "smtp")
                : settings.getProtocol();
        Transport transport = session.getTransport(protocol);
        boolean signsIn = StringUtils.hasLength(settings.getUsername());
        transport.connect(
                settings.getHost(),
                settings.getPort(),
                signsIn ? settings.getUsername() : null,
                signsIn ? settings.getPassword() : null);
        return new SmtpConnection(transport);
    }

    /**
     * Hands a mail over.
     *
     * @return what the server said when it accepted it, if that is known
     */
    @Nullable
    String send(OutgoingMessage message) throws MessagingException {
        transport.sendMessage(message, message.getAllRecipients());
        usedAt = System.nanoTime();
        return transport instanceof SMTPTransport smtp ? smtp.getLastServerResponse() : null;
    }

    /** Asks the server. */
    boolean isAlive() {
        return transport.isConnected();
    }

    boolean hasRestedFor(Duration time) {
        return System.nanoTime() - usedAt >= time.toNanos();
    }

    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
        try {
            transport.close();
        } catch (MessagingException | RuntimeException e) {
            log.debug("A connection to the mail server could not be closed as it should", e);
        }
    }
}
