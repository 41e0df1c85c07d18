package uketori.reminder;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uketori.account.People;
import uketori.account.Person;
import uketori.delivery.Delivery;
import uketori.delivery.Outbox;

/**
 * Keeps the words of mails that wait for the mail server in step with the facts: another office, say, or another address
 * of the person. A mail that says what no longer holds has been called back before.
 */
@Component
class WaitingMails {

    private static final Logger log = LoggerFactory.getLogger(WaitingMails.class);

    private final Outbox outbox;
    private final Ledger ledger;
    private final People people;
    private final ReminderMails mails;
    private final TransactionTemplate savepoints;

    WaitingMails(
            Outbox outbox, Ledger ledger, People people, ReminderMails mails, PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.people = people;
        this.mails = mails;
        this.savepoints = new TransactionTemplate(transactions);
        this.savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Words anew what waits for a household's people. */
    void writeAnew(UUID householdId) {
        List<UUID> waiting =
                outbox.waiting(householdId).stream().map(Delivery::id).toList();
        if (waiting.isEmpty()) {
            return;
        }
        ledger.saidIn(waiting).stream()
                .collect(Collectors.groupingBy(row -> Objects.requireNonNull(row.deliveryId())))
                .forEach(this::writeApart);
    }

    /** So that a mail that cannot be worded stays as it is, and stops nothing else. */
    private void writeApart(UUID delivery, List<LedgerRow> rows) {
        try {
            savepoints.executeWithoutResult(transaction -> write(delivery, rows));
        } catch (RuntimeException e) {
            log.error("The mail {} waits with the words that it had", delivery, e);
        }
    }

    private void write(UUID delivery, List<LedgerRow> rows) {
        Person person = people.find(rows.getFirst().personId()).orElseThrow();
        List<Draft> drafts = LedgerRow.bySubject(rows).stream()
                .map(about -> mails.draft(
                        person,
                        about.getFirst().subject(),
                        about.stream().map(Due::of).toList()))
                .toList();
        outbox.rewrite(delivery, mails.mail(person, drafts));
    }
}
