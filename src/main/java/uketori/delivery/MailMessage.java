package uketori.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it goes over the wire: text and HTML parts, calendars, and the headers by which it is known, threaded, sorted
 * and ended.
 */
final class MailMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    /** An address that no other header can hide in. */
    private static final Pattern PLAIN_ADDRESS = Pattern.compile("https?://[!-;=?-~]+");

    private static final Pattern UNFIT_FOR_AN_ID = Pattern.compile("[^A-Za-z0-9.-]");

    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

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
        String thread = "<thread." + id(mail.thread()) + "@" + domain(from) + ">";
        message.setHeader("In-Reply-To", thread);
        message.setHeader("References", thread);
        message.setHeader("List-Id", "Uketori <uketori." + id(domain(from)) + ">");
        unsubscribe(mail.enclosures().unsubscribe(), message);
        MimeMultipart words = new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html"));
        message.setContent(withCalendars(words, mail.enclosures()));
        return message;
    }

    /** One click counts only over https (RFC 8058); elsewhere the address still leads to a page with a button. */
    private static void unsubscribe(@Nullable String address, MimeMessage message) throws MessagingException {
        if (address != null && PLAIN_ADDRESS.matcher(address).matches()) {
            message.setHeader("List-Unsubscribe", "<" + address + ">");
            if (address.startsWith("https:")) {
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
    }

    private static MimeMultipart withCalendars(MimeMultipart words, Enclosures enclosures) throws MessagingException {
        if (enclosures.calendar() == null && enclosures.cancelled() == null) {
            return words;
        }
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(words);
        MimeMultipart all = new MimeMultipart("mixed", body);
        if (enclosures.calendar() != null) {
            all.addBodyPart(calendar(enclosures.calendar(), "PUBLISH", "uketori.ics"));
        }
        if (enclosures.cancelled() != null) {
            all.addBodyPart(calendar(enclosures.cancelled(), "CANCEL", "uketori-cancelled.ics"));
        }
        return all;
    }

    /** As bytes: a mail server that ends lines its own way must not break a calendar's. */
    private static BodyPart calendar(String calendar, String method, String file) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method=" + method;
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setFileName(file);
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    /** The domain of ids: the sender's, or one that nobody has while no sender is set. */
    static String domain(@Nullable InternetAddress from) {
        if (from == null) {
            return "uketori.invalid";
        }
        String address = from.getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static String id(String text) {
        return UNFIT_FOR_AN_ID.matcher(text).replaceAll("");
    }

    private static BodyPart part(String content, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    /** What people typed stands in subjects: a line break in it must not begin another header. */
    private static String oneLine(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
