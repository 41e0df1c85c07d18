package uketori.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.NestedExceptionUtils;
import uketori.testing.TestClock;

class MailSettingsTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class, MailSenderAutoConfiguration.class))
            .withBean(Clock.class, TestClock::new)
            .withUserConfiguration(MailServer.class)
            .withPropertyValues("spring.mail.host=127.0.0.1", "uketori.mail.from=uketori@example.org");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spring.mail.port=70000 | spring.mail.port is 70000, which is no port.",
                "spring.mail.port=465 | spring.mail.port is 465, where TLS begins at once",
                "spring.mail.port=587,spring.mail.protocol=smtps | spring.mail.port is 587, where TLS begins with STARTTLS",
                "spring.mail.port=587,spring.mail.ssl.enabled=true | spring.mail.port is 587, where TLS begins with STARTTLS",
                "spring.mail.protocol=imap | spring.mail.protocol is \"imap\"",
                "spring.mail.username=hanako | spring.mail.username is set, but spring.mail.password is not.",
                "spring.mail.password=secret | spring.mail.password is set, but spring.mail.username is not.",
                "spring.mail.ssl.bundle=our-own | spring.mail.ssl.bundle is \"our-own\", but there is no such bundle.",
                "uketori.mail.connections=0 | uketori.mail.connections is \"0\".",
                "uketori.mail.connections=many | uketori.mail.connections is \"many\".",
                "uketori.mail.from= | A mail server is set (spring.mail.host), but uketori.mail.from is not.",
                "uketori.mail.from=nobody | uketori.mail.from is no address that mail can come from"
            })
    void sayAtTheStartWhatIsWrong(String properties, String sentence) {
        application.withPropertyValues(properties.split(",")).run(context -> {
            Throwable cause =
                    NestedExceptionUtils.getMostSpecificCause(Objects.requireNonNull(context.getStartupFailure()));
            assertThat(cause).isInstanceOf(MailSettingsUnusable.class).hasMessageStartingWith(sentence);
            assertThat(new MailSettingsUnusableAnalyzer().analyze(cause)).satisfies(analysis -> {
                assertThat(analysis.getDescription()).startsWith(sentence);
                assertThat(analysis.getAction()).endsWith("Or leave out spring.mail.host, and mails wait.");
            });
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.mail.port=587,spring.mail.username=hanako,spring.mail.password=secret",
                "spring.mail.port=465,spring.mail.protocol=smtps,spring.mail.username=hanako,spring.mail.password=secret",
                "spring.mail.port=465,spring.mail.ssl.enabled=true",
                "spring.mail.port=25",
                "spring.mail.port=2525,uketori.mail.connections=1"
            })
    void takeTheUsualCases(String properties) {
        application
                .withPropertyValues(properties.split(","))
                .run(context -> assertThat(context.getBean(MailServer.class).isConfigured())
                        .isTrue());
    }

    @Test
    void letMailWaitWithoutAHost() {
        application
                .withPropertyValues("spring.mail.host=", "uketori.mail.from=", "spring.mail.port=465")
                .run(context -> assertThat(context.getBean(MailServer.class).isConfigured())
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void trustOnesOwnAuthorityByItsBundleAlone(boolean isTrusted) {
        GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        greenMail.start();
        try {
            application
                    .withPropertyValues(
                            "spring.mail.port=" + greenMail.getSmtps().getPort(),
                            "spring.mail.protocol=smtps",
                            // the stand-in's certificate bears another name
                            "spring.mail.ssl.verify-hostname=false",
                            "spring.mail.properties.mail.smtps.ssl.checkserveridentity=false")
                    .withPropertyValues(
                            isTrusted
                                    ? new String[] {
                                        "spring.ssl.bundle.jks.our-own.truststore.location=classpath:greenmail.p12",
                                        "spring.ssl.bundle.jks.our-own.truststore.password=changeit",
                                        "spring.ssl.bundle.jks.our-own.truststore.type=PKCS12",
                                        "spring.mail.ssl.bundle=our-own"
                                    }
                                    : new String[0])
                    .run(context -> {
                        MailServer server = context.getBean(MailServer.class);
                        Answer answer;
                        try (SmtpConnections.Lane lane = server.lane()) {
                            answer = server.send(mail(), lane);
                        }
                        assertThat(answer).isInstanceOf(isTrusted ? Answer.Accepted.class : Answer.PutOff.class);
                        assertThat(greenMail.getReceivedMessages()).hasSize(isTrusted ? 1 : 0);
                    });
        } finally {
            greenMail.stop();
        }
    }

    private static ClaimedMail mail() {
        return new ClaimedMail(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                TestClock.START,
                "<1@example.org>",
                "hanako@example.jp",
                "thread",
                "subject",
                "text",
                "<p>html</p>",
                Enclosures.NONE);
    }
}
