package uketori.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static uketori.account.Residents.as;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uketori.account.Person;
import uketori.account.Residents;
import uketori.testing.ApplicationTests;

@ApplicationTests
class DeliveryMetricsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void countMailsAndRemindersByStateForWhoIsSignedIn() {
        Person hanako = new Residents(application).livingAlone("Hanako");

        for (String count : List.of("uketori.mails?tag=state:waiting", "uketori.reminders?tag=state:planned")) {
            assertThat(mvc.get().uri("/actuator/metrics/" + count).with(as(hanako)))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.measurements[0].value")
                    .isNotNull();
        }
        for (String age : List.of(
                "uketori.mail.oldest.due",
                "uketori.mail.dispatcher.idle",
                "uketori.reminder.oldest.due",
                "uketori.reminder.dispatcher.idle")) {
            assertThat(mvc.get().uri("/actuator/metrics/" + age).with(as(hanako)))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.baseUnit")
                    .isEqualTo("seconds");
        }
    }
}
