package uketori.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uketori.delivery.UnreliableSmtpServer.Behaviour;
import uketori.delivery.UnreliableSmtpServer.Taken;

@Tag("postgres")
class SmtpConnectionsTests {

    private final PostOffice office = new PostOffice();
    private UnreliableSmtpServer smtp;
    private Outbox outbox;
    private DeliveryDispatcher dispatcher;

    @BeforeEach
    void start() throws IOException {
        smtp = new UnreliableSmtpServer();
        MailServer server = office.server(smtp.port());
        outbox = office.outbox(server);
        dispatcher = office.dispatcher(server);
    }

    @AfterEach
    void stop() throws IOException {
        dispatcher.destroy();
        smtp.close();
        office.close();
    }

    @Test
    void carryManyMailsOverAFewConnections() {
        IntStream.range(0, 40).forEach(i -> outbox.post(PostOffice.mailTo("p" + i + "@example.jp")));
        dispatcher.dispatchDue();

        assertThat(smtp.taken()).hasSize(40);
        assertThat(smtp.connected()).isBetween(1, 4);
        outbox.post(PostOffice.mailTo("later@example.jp"));
        dispatcher.dispatchDue();
        assertThat(smtp.connected()).as("kept from one run to the next").isLessThanOrEqualTo(4);
    }

    @Test
    void areReplacedWithinTheSameTryWhenTheServerHasClosedThem() {
        smtp.behave(Behaviour.DROP_AFTER_ACCEPTING);
        List<UUID> mails = IntStream.range(0, 6)
                .mapToObj(i -> outbox.post(PostOffice.mailTo("p" + i + "@example.jp")))
                .toList();
        dispatcher.dispatchDue();

        assertThat(outbox.find(mails)).allMatch(mail -> mail.state() == Delivery.State.SENT && mail.attempts() == 1);
        assertThat(smtp.taken()).hasSize(6);
        assertThat(smtp.taken().stream().map(Taken::connection).distinct()).hasSize(6);
    }

    @Test
    void areKeptWhenAnAddressIsRefused() {
        smtp.behave(to -> to.startsWith("gone") ? Behaviour.REFUSE_ADDRESS : Behaviour.ACCEPT);
        IntStream.range(0, 20)
                .forEach(i -> outbox.post(PostOffice.mailTo((i % 2 == 0 ? "gone" : "p") + i + "@example.jp")));
        dispatcher.dispatchDue();

        assertThat(smtp.taken()).hasSize(10);
        assertThat(smtp.connected()).isBetween(1, 4);
    }

    @Test
    void areNotTriedAnewOnceTheServerHasReadTheMail() {
        outbox.post(PostOffice.mailTo("first@example.jp"));
        dispatcher.dispatchDue();
        smtp.behave(Behaviour.DROP_AFTER_DATA);
        UUID second = outbox.post(PostOffice.mailTo("second@example.jp"));
        dispatcher.dispatchDue();

        assertThat(smtp.taken()).extracting(Taken::to).containsExactly("first@example.jp", "second@example.jp");
        assertThat(outbox.find(List.of(second)).getFirst().state()).isEqualTo(Delivery.State.WAITING);
    }
}
