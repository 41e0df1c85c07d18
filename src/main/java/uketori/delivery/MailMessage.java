package uketori.delivery;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A mail as it goes over the wire: text and HTML parts, and the headers by which it is known, threaded and sorted. */
final class MailMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private MailMessage() {}

    /**
     * Fills an empty message. Its {@code Message-ID} is the mail's own: Spring puts it back after Jakarta Mail has
     * replaced it.
     *
     * @throws jakarta.mail.internet.AddressException when the mail's address is none
     */
    static MimeMessage of(ClaimedMail mail, InternetAddress from, Instant now, MimeMessage message)
            throws MessagingException {
        InternetAddress to = new InternetAddress(mail.to(), true);
        message.setFrom(from);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(oneLine(mail.subject()), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        // The thread's first message is never sent: clients join what refers to the same one, in whatever order it
        // came.
        String thread = "<thread." + mail.thread().replaceAll("[^A-Za-z0-9.-]", "") + "@" + domain(from) + ">";
        message.setHeader("In-Reply-To", thread);
        message.setHeader("References", thread);
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        return message;
    }

    /** The domain of ids: the sender's, or one that nobody has while no sender is set. */
    static String domain(@Nullable InternetAddress from) {
        if (from == null) {
            return "uketori.invalid";
        }
        String address = from.getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static BodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    /** What people typed stands in subjects: a line break in it must not begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
    }
}
