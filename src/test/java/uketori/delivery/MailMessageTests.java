package uketori.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uketori.testing.TestClock;

@Tag("postgres")
class MailMessageTests {

    private final PostOffice office = new PostOffice();
    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        greenMail.start();
    }

    @AfterEach
    void stop() {
        greenMail.stop();
        office.close();
    }

    @Test
    void arrivesAsTextAndHtmlInUtf8WithTheHeadersThatSortIt() throws Exception {
        MailServer server = office.server(greenMail.getSmtp().getPort());
        Outbox outbox = office.outbox(server);
        String thread = UUID.randomUUID().toString();
        UUID first = outbox.post(new Mail(
                PostOffice.HOUSEHOLD,
                PostOffice.HANAKO,
                "hanako@example.jp",
                thread,
                "花子さんの旅券",
                "受け取れます。",
                "<p>旅券</p>"));
        outbox.post(new Mail(
                PostOffice.HOUSEHOLD, PostOffice.HANAKO, "hanako@example.jp", thread, "Later", "text", "<p>html</p>"));

        office.dispatcher(server).dispatchDue();

        MimeMessage[] messages = greenMail.getReceivedMessages();
        assertThat(messages).hasSize(2);
        MimeMessage message = java.util.Arrays.stream(messages)
                .filter(m -> !"Later".equals(subject(m)))
                .findFirst()
                .orElseThrow();
        assertThat(message.getSubject()).isEqualTo("花子さんの旅券");
        assertThat(message.getMessageID())
                .isEqualTo("<" + first + "@example.org>")
                .isEqualTo(outbox.find(java.util.List.of(first)).getFirst().messageId());
        assertThat(message.getFrom()).containsExactly(new InternetAddress("uketori@example.org", "受け取り", "UTF-8"));
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSentDate().toInstant()).isEqualTo(TestClock.START);
        assertThat(messages[0].getHeader("References"))
                .isEqualTo(messages[1].getHeader("References"))
                .isEqualTo(messages[0].getHeader("In-Reply-To"))
                .containsExactly("<thread." + thread + "@example.org>");
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("受け取れます。");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>旅券</p>");
    }

    @Test
    void lineBreaksInASubjectOrThreadBeginNoOtherHeader() throws Exception {
        MimeMessage message = MailMessage.of(
                new ClaimedMail(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        1,
                        TestClock.START,
                        "<1@example.org>",
                        "hanako@example.jp",
                        "1>\r\nX-Evil: 1",
                        "Ready: Hana\r\nBcc: all@example.jp\r\n\r\n<b>\u2028\u0000x",
                        "text",
                        "html",
                        new Enclosures(null, null, "https://uketori.example.org/act/1>\r\nX-Evil: 2")),
                new InternetAddress("uketori@example.org"),
                TestClock.START,
                new MimeMessage(Session.getInstance(new Properties())));
        message.saveChanges();

        assertThat(message.getSubject()).isEqualTo("Ready: Hana Bcc: all@example.jp <b> x");
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X-Evil")).isNull();
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("References")).containsExactly("<thread.1X-Evil1@example.org>");
    }

    @Test
    void saysWhatItIsAListOfAndHowToEndItWithOneClick() throws Exception {
        MimeMessage message = composed(new Enclosures(null, null, "https://uketori.example.org/act/abc"));

        assertThat(message.getHeader("List-Id")).containsExactly("Uketori <uketori.example.org>");
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://uketori.example.org/act/abc>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void promisesOneClickOnlyWhereItIsEncrypted() throws Exception {
        MimeMessage message = composed(new Enclosures(null, null, "http://uketori.local/act/abc"));

        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<http://uketori.local/act/abc>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(composed(Enclosures.NONE).getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void attachesCalendarsBesideTheWordsAndKeepsTheirLines() throws Exception {
        MailServer server = office.server(greenMail.getSmtp().getPort());
        String standing = "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nX:受け取り\r\nEND:VCALENDAR\r\n";
        String gone = "BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n";
        office.outbox(server)
                .post(new Mail(
                        PostOffice.HOUSEHOLD,
                        PostOffice.HANAKO,
                        "hanako@example.jp",
                        "1",
                        "Planned",
                        "text",
                        "<p>html</p>",
                        new Enclosures(standing, gone, "https://uketori.example.org/act/abc")));

        office.dispatcher(server).dispatchDue();

        MimeMessage message = greenMail.getReceivedMessages()[0];
        assertThat(message.getHeader("List-Unsubscribe")).hasSize(1);
        MimeMultipart all = (MimeMultipart) message.getContent();
        assertThat(all.getContentType()).startsWith("multipart/mixed");
        assertThat(all.getCount()).isEqualTo(3);
        MimeMultipart words = (MimeMultipart) all.getBodyPart(0).getContent();
        assertThat(words.getContentType()).startsWith("multipart/alternative");
        assertThat(words.getBodyPart(0).getContent()).isEqualTo("text");
        assertThat(words.getBodyPart(1).getContent()).isEqualTo("<p>html</p>");
        assertCalendar(all.getBodyPart(1), "PUBLISH", standing);
        assertCalendar(all.getBodyPart(2), "CANCEL", gone);
    }

    private static void assertCalendar(BodyPart part, String method, String calendar) throws Exception {
        ContentType type = new ContentType(part.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        assertThat(type.getParameter("method")).isEqualTo(method);
        assertThat(type.getParameter("charset")).isEqualTo("UTF-8");
        assertThat(part.getDisposition()).isEqualTo("attachment");
        assertThat(part.getFileName()).endsWith(".ics");
        assertThat(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
    }

    private static MimeMessage composed(Enclosures enclosures) throws Exception {
        return MailMessage.of(
                new ClaimedMail(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        1,
                        TestClock.START,
                        "<1@example.org>",
                        "hanako@example.jp",
                        "1",
                        "Ready",
                        "text",
                        "html",
                        enclosures),
                new InternetAddress("uketori@example.org"),
                TestClock.START,
                new MimeMessage(Session.getInstance(new Properties())));
    }

    @Test
    void waitsForNoServerLongerThanIsConfiguredOrElseHalfAMinute() {
        JavaMailSenderImpl plain = PostOffice.sender("mail.example.org");
        office.server(plain, "a@example.org");
        assertThat(plain.getJavaMailProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "30000")
                .containsEntry("mail.smtp.starttls.enable", "true");

        JavaMailSenderImpl own = PostOffice.sender("mail.example.org");
        own.setProtocol("smtps");
        own.getJavaMailProperties().setProperty("mail.smtps.timeout", "5");
        own.getJavaMailProperties().setProperty("mail.smtps.writetimeout", "7");
        own.getJavaMailProperties().setProperty("mail.smtps.starttls.enable", "false");
        office.server(own, "a@example.org");
        assertThat(own.getJavaMailProperties())
                .containsEntry("mail.smtps.timeout", "5")
                .containsEntry("mail.smtps.writetimeout", "7")
                .containsEntry("mail.smtps.starttls.enable", "false");
    }

    @Test
    void aBlankHostMeansThatNoServerIsSet() {
        assertThat(office.server(PostOffice.sender(" "), "").isConfigured()).isFalse();
    }

    @Test
    void saysAtTheStartWhatIsWrongWithWhoMailsComeFrom() {
        assertThatThrownBy(() -> office.server(PostOffice.sender("mail.example.org"), " "))
                .isInstanceOf(MailSettingsUnusable.class)
                .hasMessage("A mail server is set (spring.mail.host), but uketori.mail.from is not.");
        for (String from :
                new String[] {"nobody", "a@b@c", "a@example.org, b@example.org", "x\r\nBcc: y@example.org"}) {
            assertThatThrownBy(() -> office.server(PostOffice.sender("mail.example.org"), from))
                    .as(from)
                    .isInstanceOf(MailSettingsUnusable.class)
                    .hasMessageContaining("uketori.mail.from is no address that mail can come from");
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
