package uketori.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uketori.account.People;
import uketori.account.Person;
import uketori.delivery.Mail;
import uketori.delivery.Outbox;
import uketori.reminder.Ledger.Recipient;
import uketori.reminder.LedgerRow.Subject;

/**
 * Hands over what is due to the outbox: for each person in one transaction, in which its rows are planned again (what is
 * of no more use is missed, quiet hours hold the rest), written as mails, and marked.
 */
@Component
public class ReminderDispatcher {

    private static final int MOST_RECIPIENTS = 500;

    /** So that what cannot be written for one person is not tried every few seconds. */
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(ReminderDispatcher.class);

    private final Ledger ledger;
    private final ReminderPlanning planning;
    private final People people;
    private final ReminderMails mails;
    private final Outbox outbox;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ReminderDispatcher(
            Ledger ledger,
            ReminderPlanning planning,
            People people,
            ReminderMails mails,
            Outbox outbox,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.ledger = ledger;
        this.planning = planning;
        this.people = people;
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Writes a mail for everything that is due.
     *
     * @return how many mails were handed to the outbox
     */
    public int handOverDue() {
        int handedOver = 0;
        for (Recipient recipient : ledger.recipientsDue(clock.instant(), MOST_RECIPIENTS)) {
            try {
                Integer mails = transactions.execute(transaction -> handOver(recipient));
                handedOver += mails == null ? 0 : mails;
            } catch (RuntimeException e) {
                log.error(
                        "The reminders of person {} could not be handed over; again in ten minutes",
                        recipient.personId(),
                        e);
                putOff(recipient);
            }
        }
        return handedOver;
    }

    private int handOver(Recipient recipient) {
        if (!ledger.tryLock(recipient.householdId())) {
            return 0; // another instance is at it, or a change is being made: the next run comes soon
        }
        planning.planAgain(ledger.due(recipient, clock.instant()));
        Map<Subject, List<LedgerRow>> due = ledger.due(recipient, clock.instant()).stream()
                .collect(Collectors.groupingBy(LedgerRow::subject, LinkedHashMap::new, Collectors.toList()));
        Optional<Person> person = people.find(recipient.personId());
        int handedOver = 0;
        for (var entry : due.entrySet()) {
            List<Occasion> occasions =
                    entry.getValue().stream().map(LedgerRow::occasion).toList();
            Mail mail = mails.write(person.orElseThrow(), entry.getKey(), occasions);
            ledger.handOver(entry.getValue().stream().map(LedgerRow::id).toList(), outbox.post(mail));
            handedOver++;
        }
        return handedOver;
    }

    private void putOff(Recipient recipient) {
        Instant now = clock.instant();
        try {
            transactions.executeWithoutResult(transaction -> ledger.putOff(recipient, now, PAUSE_AFTER_FAILURE));
        } catch (RuntimeException e) {
            log.error("Nor could they be put off", e);
        }
    }
}
