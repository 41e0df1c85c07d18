package uketori.reminder;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uketori.account.Person;
import uketori.delivery.Enclosures;
import uketori.delivery.Mail;
import uketori.page.Templates;
import uketori.reminder.LedgerRow.Subject;
import uketori.reminder.Letter.Link;
import uketori.reminder.Letter.Part;
import uketori.reminder.Letter.Section;
import uketori.renewal.Holder;
import uketori.renewal.Holders;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;

/** Writes the mails: the facts of now, in the person's words, set as text and HTML. */
@Component
class ReminderMails {

    private static final String NO_SENDER = "uketori@uketori.invalid";

    private final Renewals renewals;
    private final Holders holders;
    private final CalendarEntries calendars;
    private final MailAddresses addresses;
    private final MessageSource messages;
    private final Templates templates;
    private final Clock clock;
    private final String organizer;

    ReminderMails(
            Renewals renewals,
            Holders holders,
            CalendarEntries calendars,
            MailAddresses addresses,
            MessageSource messages,
            Templates templates,
            Clock clock,
            @Value("${uketori.mail.from:}") String from) {
        this.renewals = renewals;
        this.holders = holders;
        this.calendars = calendars;
        this.addresses = addresses;
        this.messages = messages;
        this.templates = templates;
        this.clock = clock;
        this.organizer = from.contains("@") ? from.replaceAll("(?s).*?([^\\s<>]+@[^\\s<>]+).*", "$1") : NO_SENDER;
    }

    /** Words everything that is due about one renewal or holder. */
    Draft draft(Person person, Subject about, List<Due> due) {
        Words words = new Words(messages, person.preferences(), clock);
        OfferedActions actions = new OfferedActions(person, addresses, words);
        if (due.getFirst().occasion().kind() == ReminderKind.TEST) {
            return test(due.getFirst(), words);
        }
        return about.renewalId() == null
                ? ofHolder(about, due, words, actions)
                : ofRenewal(about.householdId(), about.renewalId(), person, due, words, actions);
    }

    /** One mail of all that is to be said to a person: a single draft as it is, several as a digest. */
    Mail mail(Person person, List<Draft> drafts) {
        Words words = new Words(messages, person.preferences(), clock);
        OfferedActions actions = new OfferedActions(person, addresses, words);
        List<Draft> ordered = drafts.stream()
                .sorted(Comparator.comparing(Draft::leading, Notice.mostPressingFirst(words.today())))
                .toList();
        Draft first = ordered.getFirst();
        Due reminder = first.leading().due();
        String stop = reminder.occasion().kind() == ReminderKind.TEST ? null : actions.stopping(reminder);
        Letter letter = ordered.size() == 1
                ? letter(first, stop, words)
                : new Digest(ordered, words).letter(choices("digest", stop, words));
        return new Mail(
                person.householdId(),
                person.id(),
                person.email(),
                ordered.size() == 1 ? first.thread() : Digest.thread(person.id()),
                letter.subject(),
                LetterText.of(letter),
                templates.document("reminder/letter", Map.of("letter", letter)),
                new Enclosures(calendar(ordered, false), calendar(ordered, true), stop));
    }

    private Letter letter(Draft draft, @Nullable String stop, Words words) {
        Notice leading = draft.leading();
        return new Letter(
                words.language(),
                leading.subject(),
                leading.todo(),
                List.of(),
                List.of(draft.part()),
                draft.why(),
                choices(draft.isOfHolder() ? "holder" : "renewal", stop, words));
    }

    private List<Link> choices(String about, @Nullable String stop, Words words) {
        return stop == null
                ? List.of()
                : List.of(
                        new Link(words.say("choice.settings"), addresses.settings()),
                        new Link(words.say("choice.stop-" + about), stop));
    }

    private @Nullable String calendar(List<Draft> drafts, boolean cancelled) {
        List<CalendarEntry> entries = drafts.stream()
                .flatMap(draft -> draft.entry().stream())
                .filter(entry -> entry.cancelled() == cancelled)
                .toList();
        return entries.isEmpty() ? null : CalendarEntry.calendar(entries, organizer, clock.instant());
    }

    private Draft ofRenewal(
            UUID householdId, UUID renewalId, Person person, List<Due> due, Words words, OfferedActions actions) {
        Renewal renewal = renewals.find(householdId, renewalId).orElseThrow();
        return new RenewalLetters(
                        renewal,
                        () -> holders.find(householdId, renewal.holderId()),
                        renewals.history(householdId, renewalId),
                        words,
                        actions,
                        calendars)
                .write(due, person.id(), addresses.renewal(renewalId));
    }

    private Draft ofHolder(Subject about, List<Due> due, Words words, OfferedActions actions) {
        Holder holder = holders.find(about.householdId(), about.holderId()).orElseThrow();
        boolean isPreparing = renewals.ofHousehold(about.householdId()).stream()
                .anyMatch(renewal ->
                        renewal.holderId().equals(holder.id()) && renewal.status() == RenewalStatus.PREPARING);
        return new HolderLetters(holder, isPreparing, words, actions).write(due, addresses.holder(holder.id()));
    }

    private Draft test(Due due, Words words) {
        Notice notice = new Notice(
                due,
                words.say("test.subject"),
                words.say("test.todo"),
                Section.of(List.of(words.say("test.why"))),
                null);
        Part part = new Part(
                null, List.of(notice.section()), null, new Link(words.say("page.settings"), addresses.settings()));
        return new Draft("test", notice, part, words.say("why.test"), Optional.empty());
    }
}
