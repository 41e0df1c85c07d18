package uketori.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uketori.account.People;
import uketori.account.Person;
import uketori.reminder.LedgerRow.Subject;
import uketori.reminder.MailLink.State;
import uketori.renewal.ChangedMeanwhile;
import uketori.renewal.Holder;
import uketori.renewal.Holders;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.Renewals;
import uketori.renewal.StepRefused;

/** Follows links in mails: what the token says was signed here, what it is about must be that person's still. */
@Component
class FollowedLinks implements MailLinks {

    private final LinkTokens tokens;
    private final LinkTable table;
    private final Reminders reminders;
    private final Renewals renewals;
    private final Holders holders;
    private final People people;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate transactions;

    FollowedLinks(
            LinkTokens tokens,
            LinkTable table,
            Reminders reminders,
            Renewals renewals,
            Holders holders,
            People people,
            MessageSource messages,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.tokens = tokens;
        this.table = table;
        this.reminders = reminders;
        this.renewals = renewals;
        this.holders = holders;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Override
    public MailLink look(String token) {
        return tokens.read(token).map(this::look).orElseGet(MailLink::unknown);
    }

    /** The use and what it does are kept or undone together: a step that is refused leaves the link open. */
    @Override
    public MailLink follow(String token) {
        Optional<LinkClaim> read = tokens.read(token);
        if (read.isEmpty()) {
            return MailLink.unknown();
        }
        LinkClaim claim = read.get();
        MailLink link = look(claim);
        if (link.state() != State.OPEN) {
            return link;
        }
        try {
            boolean isFirst = Boolean.TRUE.equals(transactions.execute(transaction -> use(claim)));
            return link.in(isFirst ? State.DONE : State.USED);
        } catch (StepRefused | ChangedMeanwhile e) {
            return link.in(State.REFUSED);
        }
    }

    private MailLink look(LinkClaim claim) {
        Optional<Person> person = people.find(claim.personId())
                .filter(found -> found.householdId().equals(claim.householdId()));
        if (person.isEmpty()) {
            return MailLink.unknown();
        }
        Words words = new Words(messages, person.get().preferences(), clock);
        List<Subject> subjects = table.subjects(claim);
        List<Renewal> about = renewals(subjects);
        boolean isOne = subjects.size() == 1 && about.size() == 1;
        MailLink link = new MailLink(
                State.OPEN,
                Locale.forLanguageTag(words.language()),
                claim.action(),
                subjects.stream()
                        .flatMap(subject -> holders.find(subject.householdId(), subject.holderId()).stream())
                        .map(Holder::name)
                        .map(words::name)
                        .distinct()
                        .toList(),
                isOne ? about.getFirst().id() : null,
                claim.action() == MailAction.SNOOZE ? snoozedUntil(person.get()) : null,
                claim.action() == MailAction.STOP
                        && about.stream()
                                .anyMatch(renewal -> renewal.recipients().equals(List.of(claim.personId()))));
        return link.in(state(claim, subjects, about));
    }

    private State state(LinkClaim claim, List<Subject> subjects, List<Renewal> about) {
        if (table.isUsed(tokens.signature(claim))) {
            return State.USED;
        }
        if (!clock.instant().isBefore(claim.expiresAt())) {
            return State.EXPIRED;
        }
        boolean isTheirs =
                about.stream().allMatch(renewal -> renewal.recipients().contains(claim.personId()))
                        || claim.action() == MailAction.STOP;
        Optional<RenewalEvent> step = claim.action().step();
        if (subjects.isEmpty() || !isTheirs || (step.isPresent() && about.isEmpty())) {
            return State.GONE;
        }
        return step.isEmpty() || about.stream().allMatch(renewal -> isPossible(renewal, step.get()))
                ? State.OPEN
                : State.REFUSED;
    }

    private boolean use(LinkClaim claim) {
        if (!table.use(tokens.signature(claim))) {
            return false;
        }
        List<Subject> subjects = table.subjects(claim);
        UUID household = claim.householdId();
        UUID person = claim.personId();
        switch (claim.action()) {
            case STOP -> subjects.forEach(subject -> stop(person, subject));
            case SNOOZE -> {
                LocalDate until = snoozedUntil(people.find(person).orElseThrow());
                reminders.snooze(household, claim.reminderId(), until);
            }
            case SUBMITTED, CARD_REGISTERED, RESUBMITTED, SLIP_SAVED, PICKED_UP -> {
                RenewalEvent step = claim.action().step().orElseThrow();
                renewals(subjects).forEach(renewal -> renewals.take(household, renewal.id(), step, person));
            }
        }
        return true;
    }

    /** Everybody of the household sees a renewal's recipients on its page, and can put the person back there. */
    private void stop(UUID person, Subject subject) {
        if (subject.renewalId() == null) {
            table.skip(person, subject);
            return;
        }
        renewals.find(subject.householdId(), subject.renewalId())
                .filter(renewal -> renewal.recipients().contains(person))
                .ifPresent(renewal -> renewals.sendMailTo(
                        subject.householdId(),
                        renewal.id(),
                        renewal.recipients().stream()
                                .filter(recipient -> !recipient.equals(person))
                                .toList(),
                        person));
    }

    private List<Renewal> renewals(List<Subject> subjects) {
        return subjects.stream()
                .flatMap(
                        subject -> Optional.ofNullable(subject.renewalId())
                                .flatMap(id -> renewals.find(subject.householdId(), id))
                                .stream())
                .toList();
    }

    private boolean isPossible(Renewal renewal, RenewalEvent step) {
        return renewals.possible(renewal).stream()
                .anyMatch(possibility -> possibility.event() == step && possibility.possible());
    }

    private LocalDate snoozedUntil(Person person) {
        return LocalDate.ofInstant(clock.instant(), person.preferences().zone()).plusDays(OfferedActions.SNOOZE_DAYS);
    }
}
