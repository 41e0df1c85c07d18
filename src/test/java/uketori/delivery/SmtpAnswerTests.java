package uketori.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpAnswerTests {

    @ParameterizedTest
    @CsvSource({
        "550, 550 5.1.1 nobody of that name",
        "551, 551 5.1.6 moved away",
        "553, 553 5.1.3 no such syntax",
        "552, 552 5.2.2 mailbox full",
    })
    void givesAnAddressUpThatIsRefusedForEver(int code, String words) throws AddressException {
        assertThat(answer(code, words)).isEqualTo(new Answer.Rejected(words));
    }

    @ParameterizedTest
    @CsvSource({
        "450, 450 4.2.0 come back later",
        "530, 530 5.7.0 sign in first",
        "535, 535 5.7.8 bad credentials",
        "550, 550 5.7.1 relaying denied",
        "550, 550 5.7.26 this mail is not authenticated",
        "550, 550 Relay access denied",
        "554, 554 no",
    })
    void triesAgainWhatIsAboutOurSettings(int code, String words) throws AddressException {
        assertThat(answer(code, words)).isEqualTo(new Answer.PutOff(words));
    }

    private static Answer answer(int code, String words) throws AddressException {
        var address = new SMTPAddressFailedException(
                new InternetAddress("hanako@example.jp"), "RCPT TO:<hanako@example.jp>", code, words);
        var refused = new SendFailedException("Invalid Addresses", address);
        return SmtpAnswer.of(refused);
    }
}
