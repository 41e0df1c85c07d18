package uketori.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.health.contributor.Status;
import uketori.delivery.UnreliableSmtpServer.Behaviour;
import uketori.delivery.UnreliableSmtpServer.Taken;
import uketori.testing.TestClock;

@Tag("postgres")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryTests {

    private PostOffice office;
    private UnreliableSmtpServer smtp;
    private MailServer server;
    private Outbox outbox;
    private DeliveryDispatcher dispatcher;

    @BeforeAll
    void open() {
        office = new PostOffice();
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void startWithAnEmptyOutbox() throws IOException {
        office.jdbc.sql("truncate delivery.mail cascade").update();
        office.clock.set(TestClock.START);
        smtp = new UnreliableSmtpServer();
        server = office.server(smtp.port());
        outbox = office.outbox(server);
        dispatcher = office.dispatcher(server);
    }

    @AfterEach
    void stop() throws IOException {
        dispatcher.destroy();
        smtp.close();
    }

    @Test
    void sendsWhatIsDueOnceAndRemembersWhen() {
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));

        assertThat(outbox.waiting(PostOffice.HOUSEHOLD))
                .extracting(Delivery::id)
                .containsExactly(id);
        assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        assertThat(dispatcher.dispatchDue()).isZero();

        Delivery sent = the(id);
        assertThat(sent.state()).isEqualTo(Delivery.State.SENT);
        assertThat(sent.sentAt()).isEqualTo(TestClock.START);
        assertThat(sent.attempts()).isEqualTo(1);
        assertThat(sent.lastError()).isNull();
        assertThat(sent.answer()).isEqualTo("250 taken");
        assertThat(sent.nextAttemptAt()).isNull();
        assertThat(smtp.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.to()).isEqualTo("hanako@example.jp");
            assertThat(taken.header("Message-ID")).isEqualTo(sent.messageId());
        });
        assertThat(outbox.waiting(PostOffice.HOUSEHOLD)).isEmpty();
    }

    @Test
    void sendsNothingOfATransactionThatIsRolledBack() {
        office.transactions.executeWithoutResult(transaction -> {
            outbox.post(PostOffice.mailTo("hanako@example.jp"));
            assertThat(dispatcher.dispatchDue()).isZero();
            transaction.setRollbackOnly();
        });

        assertThat(dispatcher.dispatchDue()).isZero();
        assertThat(smtp.taken()).isEmpty();
    }

    @Test
    void keepsMailsWaitingWhileNoMailServerIsSet() {
        Outbox unsent = office.outbox(office.noServer());
        UUID id = unsent.post(PostOffice.mailTo("hanako@example.jp"));

        assertThat(office.dispatcher(office.noServer()).dispatchDue()).isZero();
        assertThat(unsent.health(PostOffice.HOUSEHOLD)).isEqualTo(new MailHealth(false, 1, 0, null, null));

        office.clock.advance(Duration.ofDays(10));
        smtp.behave(Behaviour.GREYLIST);
        dispatcher.dispatchDue();
        assertThat(the(id).state()).as("not given up at the first try").isEqualTo(Delivery.State.WAITING);
        office.clock.advance(Duration.ofMinutes(1));
        smtp.behave(Behaviour.ACCEPT);
        dispatcher.dispatchDue();
        assertThat(the(id).state()).isEqualTo(Delivery.State.SENT);
    }

    @Test
    void givesUpAnAddressThatTheServerRefusesForEverAndSendsToTheOthers() {
        smtp.behave(to -> to.startsWith("gone") ? Behaviour.REFUSE_ADDRESS : Behaviour.ACCEPT);
        UUID gone = outbox.post(PostOffice.mailTo("gone@example.jp"));
        UUID none = outbox.post(PostOffice.mailTo("no address\r\nBcc: all@example.jp"));
        UUID good = outbox.post(PostOffice.mailTo("hanako@example.jp"));

        assertThat(dispatcher.dispatchDue()).isEqualTo(3);

        assertThat(the(gone).state()).isEqualTo(Delivery.State.FAILED);
        assertThat(the(gone).lastError()).isEqualTo("550 5.1.1 <gone@example.jp>: nobody of that name");
        assertThat(the(none).state()).isEqualTo(Delivery.State.FAILED);
        assertThat(the(none).lastError()).startsWith("Not a mail address");
        assertThat(the(good).state()).isEqualTo(Delivery.State.SENT);
        assertThat(outbox.health(PostOffice.HOUSEHOLD))
                .as("the server is well")
                .isEqualTo(new MailHealth(true, 0, 2, null, null));
        assertThat(outbox.undelivered(PostOffice.HOUSEHOLD))
                .extracting(Delivery::id)
                .containsExactlyInAnyOrder(gone, none);
    }

    @Test
    void tellsOfAMailThatWasGivenUpUntilALaterOneReachesThePerson() {
        smtp.behave(Behaviour.REFUSE_ADDRESS);
        outbox.post(PostOffice.mailTo("gone@example.jp"));
        dispatcher.dispatchDue();
        assertThat(outbox.health(PostOffice.HOUSEHOLD).undelivered()).isOne();
        assertThat(outbox.health(UUID.randomUUID())).isEqualTo(new MailHealth(true, 0, 0, null, null));
        assertThat(outbox.undelivered(UUID.randomUUID())).isEmpty();

        smtp.behave(Behaviour.ACCEPT);
        office.clock.advance(Duration.ofMinutes(1));
        outbox.post(PostOffice.mailTo("hanako@example.jp"));
        dispatcher.dispatchDue();
        assertThat(outbox.undelivered(PostOffice.HOUSEHOLD)).isEmpty();
        assertThat(outbox.health(PostOffice.HOUSEHOLD).undelivered()).isZero();
    }

    @Test
    void triesAgainWithBackOffUnderTheSameMessageIdWhenPutOff() {
        UUID id = outbox.post(PostOffice.mailTo("grey@example.jp"));
        for (Behaviour refusal : List.of(
                Behaviour.GREYLIST, Behaviour.REFUSE_SENDER, Behaviour.REFUSE_CONTENT, Behaviour.DEMAND_SIGN_IN)) {
            smtp.behave(refusal);
            assertThat(dispatcher.dispatchDue()).isEqualTo(1);
            Delivery put = the(id);
            assertThat(put.state()).as(refusal.name()).isEqualTo(Delivery.State.WAITING);
            assertThat(put.lastError()).matches("[45]\\d\\d .*");
            assertThat(dispatcher.dispatchDue()).isZero();
            office.clock.set(java.util.Objects.requireNonNull(put.nextAttemptAt()));
        }
        assertThat(office.clock.instant()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(1 + 2 + 4 + 8)));

        smtp.behave(Behaviour.ACCEPT);
        dispatcher.dispatchDue();

        assertThat(the(id).state()).isEqualTo(Delivery.State.SENT);
        assertThat(the(id).attempts()).isEqualTo(5);
        assertThat(smtp.taken()).extracting(taken -> taken.header("Message-ID")).containsExactly(the(id).messageId());
    }

    @Test
    void triesAgainAfterADroppedConnectionUnderTheSameMessageId() {
        smtp.behave(Behaviour.DROP_AFTER_DATA);
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));
        dispatcher.dispatchDue();
        assertThat(the(id).state()).isEqualTo(Delivery.State.WAITING);
        assertThat(the(id).lastError()).isEqualTo("The mail server broke off the connection before it answered");

        smtp.behave(Behaviour.ACCEPT);
        office.clock.advance(Duration.ofMinutes(1));
        dispatcher.dispatchDue();

        assertThat(smtp.taken())
                .hasSize(2)
                .allMatch(taken -> taken.header("Message-ID").equals(the(id).messageId()));
    }

    @Test
    void takesAMailForSentThatWasAcceptedBeforeTheConnectionBroke() {
        smtp.behave(Behaviour.DROP_AFTER_ACCEPTING);
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));

        dispatcher.dispatchDue();

        assertThat(the(id).state()).isEqualTo(Delivery.State.SENT);
        assertThat(smtp.taken()).hasSize(1);
    }

    @Test
    void breaksOffAServerThatHangsOrDripsAndSendsTheRest() {
        smtp.behave(to -> switch (to.replaceFirst("@.*", "")) {
            case "hang" -> Behaviour.HANG;
            case "drip" -> Behaviour.DRIP;
            default -> Behaviour.ACCEPT;
        });
        UUID hang = outbox.post(PostOffice.mailTo("hang@example.jp"));
        UUID drip = outbox.post(PostOffice.mailTo("drip@example.jp"));
        UUID good = outbox.post(PostOffice.mailTo("hanako@example.jp"));

        dispatcher.dispatchDue();

        assertThat(the(good).state()).isEqualTo(Delivery.State.SENT);
        assertThat(the(hang).state()).isEqualTo(Delivery.State.WAITING);
        assertThat(the(hang).lastError()).contains("Read timed out");
        assertThat(the(drip).state()).isEqualTo(Delivery.State.WAITING);
        assertThat(the(drip).lastError()).contains("did not finish within 2 s");
    }

    /** The mail is longer than what the system keeps for a connection whose other side does not read. */
    @Test
    void breaksOffAServerThatDoesNotReadWhatItAskedForAndSendsTheRest() {
        smtp.behave(to -> to.startsWith("stall") ? Behaviour.STALL : Behaviour.ACCEPT);
        Mail mail = PostOffice.mailTo("stall@example.jp");
        UUID stalled = outbox.post(new Mail(
                mail.householdId(),
                mail.personId(),
                mail.to(),
                mail.thread(),
                mail.subject(),
                ("x".repeat(70) + "\n").repeat(500_000),
                mail.html()));
        UUID good = outbox.post(PostOffice.mailTo("hanako@example.jp"));

        dispatcher.dispatchDue();

        assertThat(the(good).state()).isEqualTo(Delivery.State.SENT);
        assertThat(the(stalled).state()).isEqualTo(Delivery.State.WAITING);
        assertThat(the(stalled).lastError()).contains("did not finish within 2 s");
    }

    @Test
    void givesUpADeadServerAfterThreeDaysAndTellsSinceWhenItFails() throws IOException {
        int port = smtp.port();
        smtp.close();
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));
        dispatcher.dispatchDue();
        Delivery first = the(id);
        assertThat(first.state()).isEqualTo(Delivery.State.WAITING);
        assertThat(first.lastError())
                .isEqualTo(
                        "Couldn't connect to host, port: 127.0.0.1, " + port + "; timeout 10000: Connection refused");

        while (the(id).state() == Delivery.State.WAITING) {
            office.clock.set(java.util.Objects.requireNonNull(the(id).nextAttemptAt()));
            dispatcher.dispatchDue();
        }

        assertThat(the(id).state()).isEqualTo(Delivery.State.FAILED);
        assertThat(office.clock.instant()).isEqualTo(TestClock.START.plus(Duration.ofDays(3)));
        MailHealth health = outbox.health(PostOffice.HOUSEHOLD);
        assertThat(health.failingSince()).isEqualTo(TestClock.START);
        assertThat(health.lastError()).contains("Connection refused");
    }

    @Test
    void isHealthyAgainAfterASuccessAndShowsNobodysAddress() {
        smtp.behave(Behaviour.GREYLIST);
        outbox.post(PostOffice.mailTo("jiro@example.jp"));
        dispatcher.dispatchDue();
        assertThat(outbox.health(PostOffice.HOUSEHOLD))
                .isEqualTo(new MailHealth(true, 1, 0, TestClock.START, "450 4.2.0 … come back later"));

        smtp.behave(Behaviour.ACCEPT);
        office.clock.advance(Duration.ofMinutes(1));
        dispatcher.dispatchDue();
        assertThat(outbox.health(PostOffice.HOUSEHOLD)).isEqualTo(new MailHealth(true, 0, 0, null, null));
    }

    @Test
    void neverSendsAMailThatWasCalledBackWhileItWaited() {
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));
        outbox.withdraw(List.of(id));

        assertThat(dispatcher.dispatchDue()).isZero();
        assertThat(the(id).state()).isEqualTo(Delivery.State.WITHDRAWN);
        assertThat(smtp.taken()).isEmpty();
    }

    @Test
    void doesNotTryAgainWhatWasCalledBackDuringATryThatFailed() {
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));
        ClaimedMail held = office.queue.claim(1).getFirst();
        outbox.withdraw(List.of(id));
        office.settle(held, new Answer.PutOff("450 later"));

        office.clock.advance(Duration.ofDays(1));
        assertThat(dispatcher.dispatchDue()).isZero();
        assertThat(the(id).state()).isEqualTo(Delivery.State.WITHDRAWN);
    }

    @Test
    void tellsTheTruthOfWhatWasCalledBackTooLate() {
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));
        ClaimedMail held = office.queue.claim(1).getFirst();
        outbox.withdraw(List.of(id));
        office.settle(held, new Answer.Accepted("250 taken"));

        assertThat(the(id).state()).isEqualTo(Delivery.State.SENT);
        outbox.withdraw(List.of(id));
        assertThat(the(id).state()).isEqualTo(Delivery.State.SENT);
    }

    @Test
    void sendsWhatADeadWorkerHadClaimedWhenItsLeaseEnds() {
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));
        ClaimedMail lost = office.queue.claim(1).getFirst();

        office.clock.advance(DeliveryQueue.LEASE.minusSeconds(1));
        assertThat(dispatcher.dispatchDue()).isZero();
        office.clock.advance(Duration.ofSeconds(1));
        assertThat(dispatcher.dispatchDue()).isEqualTo(1);

        assertThat(smtp.taken()).extracting(taken -> taken.header("Message-ID")).containsExactly(lost.messageId());
        office.settle(lost, new Answer.Rejected("too late to say"));
        assertThat(the(id).state()).as("a lost lease settles nothing").isEqualTo(Delivery.State.SENT);
    }

    @Test
    void countsNoTryOfAMailThatWasClaimedAndGivenBack() {
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));
        ClaimedMail held = office.queue.claim(1).getFirst();
        office.settle(held, new Answer.NotTried());

        assertThat(the(id).attempts()).isZero();
        office.clock.advance(Duration.ofDays(10));
        smtp.behave(Behaviour.GREYLIST);
        assertThat(dispatcher.dispatchDue()).isEqualTo(1);
        assertThat(the(id).state()).as("its three days begin with this try").isEqualTo(Delivery.State.WAITING);
    }

    @Test
    void settlesManyAtOnceEachByItsOwnAnswer() {
        for (String name : List.of("a", "b", "c", "d")) {
            outbox.post(PostOffice.mailTo(name + "@example.jp"));
        }
        List<ClaimedMail> held = office.queue.claim(4);
        Map<String, Answer> answers = Map.of(
                "a@example.jp", new Answer.Accepted("250 a"),
                "b@example.jp", new Answer.PutOff("450 b"),
                "c@example.jp", new Answer.Rejected("550 c"),
                "d@example.jp", new Answer.NotTried());
        office.queue.settle(held.stream()
                .map(mail -> new DeliveryQueue.Try(mail, answers.getOrDefault(mail.to(), new Answer.NotTried())))
                .toList());

        assertThat(outbox.find(held.stream().map(ClaimedMail::id).toList()))
                .extracting(Delivery::to, Delivery::state, Delivery::answer, Delivery::lastError, Delivery::attempts)
                .containsExactlyInAnyOrder(
                        tuple("a@example.jp", Delivery.State.SENT, "250 a", null, 1),
                        tuple("b@example.jp", Delivery.State.WAITING, null, "450 b", 1),
                        tuple("c@example.jp", Delivery.State.FAILED, null, "550 c", 1),
                        tuple("d@example.jp", Delivery.State.WAITING, null, null, 0));
    }

    @Test
    void keepsWhatAWorkerStillHoldsByRenewingItsLease() {
        outbox.post(PostOffice.mailTo("hanako@example.jp"));
        ClaimedMail held = office.queue.claim(1).getFirst();
        office.clock.advance(DeliveryQueue.LEASE.minusSeconds(1));
        office.queue.renew(List.of(held.lease()));

        office.clock.advance(DeliveryQueue.LEASE.minusSeconds(1));
        assertThat(office.queue.claim(1)).isEmpty();
        office.clock.advance(Duration.ofSeconds(1));
        assertThat(office.queue.claim(1)).extracting(ClaimedMail::id).containsExactly(held.id());
        office.queue.renew(List.of(held.lease()));
        assertThat(the(held.id()).nextAttemptAt())
                .as("a lost lease renews nothing")
                .isEqualTo(office.clock.instant().plus(DeliveryQueue.LEASE));
    }

    @Test
    void renewsNoLeaseOfAMailThatWasCalledBack() {
        UUID id = outbox.post(PostOffice.mailTo("hanako@example.jp"));
        ClaimedMail held = office.queue.claim(1).getFirst();
        outbox.withdraw(List.of(id));
        office.queue.renew(List.of(held.lease()));

        assertThat(the(id).nextAttemptAt()).isNull();
    }

    @Test
    void tellsHowManyMailsStandWhereAndForHowLongTheOldestHasBeenDue() {
        outbox.post(PostOffice.mailTo("hanako@example.jp"));
        dispatcher.dispatchDue();
        outbox.post(PostOffice.mailTo("taro@example.jp"));
        office.clock.advance(Duration.ofSeconds(90));

        Census census = office.queue.census();
        assertThat(census.of(Delivery.State.SENT)).isEqualTo(1);
        assertThat(census.of(Delivery.State.WAITING)).isEqualTo(1);
        assertThat(census.of(Delivery.State.FAILED)).isZero();
        assertThat(census.oldestDue()).isEqualTo(Duration.ofSeconds(90));
        dispatcher.dispatchDue();
        assertThat(office.queue.census().oldestDue()).isZero();
    }

    @Test
    void isHealthyWhileTheMailServerIsAwayAndNotWhenTheDispatcherIsDead() throws IOException {
        smtp.close();
        outbox.post(PostOffice.mailTo("hanako@example.jp"));
        dispatcher.dispatchDue();

        var alive = new DeliveryHealthIndicator(dispatcher, office.queue).health();
        assertThat(alive.getStatus()).isEqualTo(Status.UP);
        assertThat(alive.getDetails()).containsEntry("waiting", 1L).containsEntry("oldestDueSeconds", 0L);
        var dead = new DeliveryHealthIndicator(dispatcher, office.queue, Duration.ZERO).health();
        assertThat(dead.getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void sendsWhatLooksFarAheadBecauseTheClockWentBack() {
        office.clock.set(Instant.parse("2036-11-22T00:00:00Z"));
        UUID fresh = outbox.post(PostOffice.mailTo("fresh@example.jp"));
        UUID claimed = outbox.post(PostOffice.mailTo("claimed@example.jp"));
        assertThat(office.queue.claim(1)).hasSize(1);

        office.clock.set(TestClock.START);
        dispatcher.dispatchDue();

        assertThat(List.of(the(fresh), the(claimed))).allMatch(mail -> mail.state() == Delivery.State.SENT);
    }

    @Test
    void leavesAliveLeasesAloneWhenAnotherInstancesClockIsAhead() {
        outbox.post(PostOffice.mailTo("hanako@example.jp"));
        office.clock.advance(Duration.ofMinutes(3));
        assertThat(office.queue.claim(1)).hasSize(1);

        office.clock.set(TestClock.START);
        assertThat(dispatcher.dispatchDue()).isZero();
    }

    @Test
    void sendsEachMailOnceWhenTwoDispatchersWorkAtOnce() throws Exception {
        int mails = 60;
        IntStream.range(0, mails).forEach(i -> outbox.post(PostOffice.mailTo("p" + i + "@example.jp")));
        DeliveryDispatcher other = office.dispatcher(office.server(smtp.port()));

        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> both = List.of(dispatcher::dispatchDue, other::dispatchDue);
            int tried = threads.invokeAll(both).stream()
                    .mapToInt(result -> result.resultNow())
                    .sum();
            assertThat(tried).isEqualTo(mails);
        }

        Set<String> addresses = smtp.taken().stream().map(Taken::to).collect(Collectors.toSet());
        assertThat(smtp.taken()).hasSize(mails);
        assertThat(addresses).hasSize(mails);
        assertThat(office.jdbc
                        .sql("select state, count(*) as number from delivery.mail group by state")
                        .query((row, number) -> entry(row.getString("state"), row.getInt("number")))
                        .list())
                .containsExactly(entry("sent", mails));
    }

    @Test
    void showsAHouseholdOnlyItsOwnWaitingMails() {
        outbox.post(PostOffice.mailTo("hanako@example.jp"));

        assertThat(outbox.waiting(UUID.randomUUID())).isEmpty();
        assertThat(outbox.waiting(PostOffice.HOUSEHOLD)).hasSize(1);
    }

    private Delivery the(UUID id) {
        return outbox.find(List.of(id)).getFirst();
    }
}
