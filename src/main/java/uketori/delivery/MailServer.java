package uketori.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The mail server that {@code spring.mail} names, if it names one. */
@Component
class MailServer {

    /** A try that takes longer is broken off; longer than any of the time-outs, shorter than the lease. */
    static final Duration LONGEST_TRY = Duration.ofSeconds(45);

    private final @Nullable JavaMailSenderImpl sender;
    private final @Nullable InternetAddress from;
    private final Clock clock;

    /** @throws MailSettingsUnusable when a server is set, and who mails come from is not or is no address */
    MailServer(
            ObjectProvider<JavaMailSenderImpl> senders,
            @Value("${spring.mail.jndi-name:}") String jndiName,
            @Value("${uketori.mail.from:}") String from,
            Clock clock) {
        JavaMailSenderImpl found = senders.getIfAvailable();
        boolean isSet = found != null && (StringUtils.hasText(found.getHost()) || StringUtils.hasText(jndiName));
        this.sender = isSet ? found : null;
        this.from = isSet ? address(from) : null;
        this.clock = clock;
        if (isSet) {
            setDefaults(Objects.requireNonNull(found));
        }
    }

    boolean isConfigured() {
        return sender != null;
    }

    /** The {@code Message-ID} of a delivery. */
    String messageId(UUID delivery) {
        return "<" + delivery + "@" + MailMessage.domain(from) + ">";
    }

    /** Hands a mail to the server. Whatever goes wrong is an answer too. */
    Answer send(ClaimedMail mail) {
        if (sender == null || from == null) {
            throw new IllegalStateException("no mail server is set");
        }
        try {
            sender.send(MailMessage.of(mail, from, clock.instant(), sender.createMimeMessage()));
            return new Answer.Accepted();
        } catch (AddressException e) {
            return new Answer.Rejected("Not a mail address: " + e.getMessage());
        } catch (MailException | MessagingException e) {
            return SmtpAnswer.of(e);
        } catch (RuntimeException e) {
            return new Answer.PutOff(e.toString());
        }
    }

    /** Jakarta Mail waits for ever unless told otherwise, and uses TLS only when told to. What is configured stays. */
    private static void setDefaults(JavaMailSenderImpl sender) {
        String prefix = "mail." + Objects.requireNonNullElse(sender.getProtocol(), "smtp") + ".";
        Properties properties = sender.getJavaMailProperties();
        properties.putIfAbsent(prefix + "connectiontimeout", "10000");
        properties.putIfAbsent(prefix + "timeout", "30000");
        properties.putIfAbsent(prefix + "writetimeout", "30000");
        properties.putIfAbsent(prefix + "starttls.enable", "true");
    }

    private static InternetAddress address(String from) {
        if (!StringUtils.hasText(from)) {
            throw new MailSettingsUnusable("A mail server is set (spring.mail.host), but uketori.mail.from is not.");
        }
        try {
            InternetAddress[] addresses = InternetAddress.parse(from.strip(), true);
            if (addresses.length != 1 || !addresses[0].getAddress().contains("@")) {
                throw new AddressException("one address with its domain is needed");
            }
            String name = addresses[0].getPersonal();
            return name == null ? addresses[0] : new InternetAddress(addresses[0].getAddress(), name, "UTF-8");
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new MailSettingsUnusable("uketori.mail.from is no address that mail can come from: \"" + from + "\" ("
                    + e.getMessage() + ")");
        }
    }
}
