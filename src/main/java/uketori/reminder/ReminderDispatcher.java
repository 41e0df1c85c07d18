package uketori.reminder;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uketori.account.People;
import uketori.account.Person;
import uketori.delivery.Outbox;
import uketori.reminder.Ledger.Recipient;

/**
 * Hands over what is due to the outbox: for each person in one transaction, in which its rows are planned again (what is
 * of no more use is missed, quiet hours hold the rest), written as one mail, and marked.
 */
@Component
public class ReminderDispatcher {

    private static final int MOST_RECIPIENTS = 500;

    /** So that what cannot be written for one person is not tried every few seconds. */
    static final Duration PAUSE_AFTER_FAILURE = Duration.ofMinutes(10);

    private static final Logger log = LoggerFactory.getLogger(ReminderDispatcher.class);

    private final Ledger ledger;
    private final ReminderPlanning planning;
    private final People people;
    private final ReminderMails mails;
    private final Outbox outbox;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final TransactionTemplate savepoints;
    private volatile long lookedAt = System.nanoTime();

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
        this.savepoints = new TransactionTemplate(transactions);
        this.savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Writes everything that is due, in one mail for each person.
     *
     * @return how many mails were handed to the outbox
     */
    public int handOverDue() {
        List<Recipient> due = ledger.recipientsDue(clock.instant(), MOST_RECIPIENTS);
        lookedAt = System.nanoTime();
        int handedOver = 0;
        for (Recipient recipient : due) {
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

    /** Since when it has not looked for reminders that are due: seconds, as long as it lives. */
    Duration sinceItLooked() {
        return Duration.ofNanos(System.nanoTime() - lookedAt);
    }

    private int handOver(Recipient recipient) {
        if (!ledger.tryLock(recipient.householdId())) {
            return 0; // another instance is at it, or a change is being made: the next run comes soon
        }
        for (List<LedgerRow> rows : due(recipient)) {
            apart(rows, () -> {
                planning.planAgain(rows);
                return rows;
            });
        }
        List<LedgerRow> written = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        Optional<Person> person = people.find(recipient.personId());
        for (List<LedgerRow> rows : due(recipient)) {
            List<Due> due = rows.stream().map(Due::of).toList();
            apart(rows, () -> mails.draft(person.orElseThrow(), rows.getFirst().subject(), due))
                    .ifPresent(draft -> {
                        drafts.add(draft);
                        written.addAll(rows);
                    });
        }
        if (drafts.isEmpty()) {
            return 0;
        }
        ledger.handOver(
                written.stream().map(LedgerRow::id).toList(), outbox.post(mails.mail(person.orElseThrow(), drafts)));
        return 1;
    }

    private List<List<LedgerRow>> due(Recipient recipient) {
        return LedgerRow.bySubject(ledger.due(recipient, clock.instant()));
    }

    /**
     * Works on what is due about one subject so that its failure undoes that work alone: what cannot be written stops
     * nothing else that the person is owed.
     */
    private <T> Optional<T> apart(List<LedgerRow> rows, Supplier<T> work) {
        try {
            return Optional.ofNullable(savepoints.execute(transaction -> work.get()));
        } catch (RuntimeException e) {
            log.error(
                    "The reminders of person {} about {} could not be written; again in ten minutes",
                    rows.getFirst().personId(),
                    rows.getFirst().subject().id(),
                    e);
            ledger.putOff(
                    rows.stream().map(LedgerRow::id).toList(), clock.instant().plus(PAUSE_AFTER_FAILURE));
            return Optional.empty();
        }
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
