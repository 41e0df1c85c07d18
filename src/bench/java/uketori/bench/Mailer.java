package uketori.bench;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;

/** Writes and sends one multipart mail over a kept connection: what every contender but Uketori does for a reminder. */
final class Mailer {

    private static @Nullable Mailer shared;

    private final Session session;
    private final ConcurrentLinkedDeque<Transport> idle = new ConcurrentLinkedDeque<>();

    Mailer(int smtpPort) {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(smtpPort));
        properties.setProperty("mail.smtp.localhost", "localhost");
        properties.setProperty("mail.smtp.connectiontimeout", "10000");
        properties.setProperty("mail.smtp.timeout", "10000");
        session = Session.getInstance(properties);
    }

    /** For libraries that make the job themselves. */
    static void share(Mailer mailer) {
        shared = mailer;
    }

    static Mailer shared() {
        return Objects.requireNonNull(shared);
    }

    void send(Reminder reminder) throws MessagingException {
        MimeMessage message = message(reminder);
        Transport transport = idle.pollFirst();
        if (transport == null) {
            transport = session.getTransport("smtp");
            transport.connect();
        }
        boolean sent = false;
        try {
            transport.sendMessage(message, message.getAllRecipients());
            sent = true;
        } finally {
            if (sent) {
                idle.addFirst(transport);
            } else {
                transport.close();
            }
        }
    }

    private MimeMessage message(Reminder reminder) throws MessagingException {
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<reminder-" + reminder.id() + "@example.test>");
            }
        };
        message.setFrom(new InternetAddress("noreply@example.test"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(reminder.to()));
        message.setSubject(reminder.subject(), "UTF-8");
        message.setSentDate(Date.from(Instant.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(reminder.text(), "UTF-8", "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(reminder.html(), "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", text, html));
        message.saveChanges();
        return message;
    }
}
