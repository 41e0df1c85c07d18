package uketori.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uketori.account.People;
import uketori.account.Person;
import uketori.account.Preferences;
import uketori.account.SignedIn;
import uketori.classifier.StatusText;
import uketori.delivery.Delivery;
import uketori.delivery.Mail;
import uketori.delivery.MailHealth;
import uketori.delivery.Outbox;
import uketori.reminder.LeadTimes;
import uketori.reminder.Reminder;
import uketori.reminder.ReminderKind;
import uketori.reminder.ReminderSettings;
import uketori.reminder.Reminders;
import uketori.renewal.Change;
import uketori.renewal.Holder;
import uketori.renewal.HolderDetails;
import uketori.renewal.Holders;
import uketori.renewal.NotFound;
import uketori.renewal.Possibility;
import uketori.renewal.Refusal;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;
import uketori.statusdetail.LearnedWording;
import uketori.statusdetail.LearnedWordings;
import uketori.statusdetail.Meaning;
import uketori.statusdetail.StatusDetail;
import uketori.statusdetail.StatusDetails;

/** The modules behind the pages, holding just what a test puts into them and noting what the pages command. */
final class FakeHousehold {

    static final UUID ID = UUID.fromString("11111111-0000-0000-0000-000000000001");
    static final Person HANAKO = new Person(
            UUID.fromString("22222222-0000-0000-0000-000000000001"),
            ID,
            "hanako@example.org",
            "Hanako",
            Preferences.defaultsIn(Locale.ENGLISH));
    static final Person JUN = new Person(
            UUID.fromString("22222222-0000-0000-0000-000000000002"),
            ID,
            "jun@example.org",
            "Jun",
            Preferences.defaultsIn(Locale.JAPANESE));
    static final SignedIn ME = new SignedIn(HANAKO.id(), ID);

    final List<Holder> holders = new ArrayList<>();
    final List<Renewal> renewals = new ArrayList<>();
    final Map<UUID, List<Change>> history = new HashMap<>();
    final Map<UUID, List<StatusDetail>> details = new HashMap<>();
    final List<Reminder> reminders = new ArrayList<>();
    final List<LearnedWording> learned = new ArrayList<>();
    final List<Delivery> waiting = new ArrayList<>();
    final List<Delivery> undelivered = new ArrayList<>();
    final List<Object> commands = new ArrayList<>();
    MailHealth health = new MailHealth(true, 0, 0, null, null);

    /** What stands in every picture. */
    String inPictures = "";

    /** Thrown by the next command, if any. */
    @Nullable
    RuntimeException refusal;

    void clear() {
        List.of(holders, renewals, learned, reminders, waiting, undelivered, commands)
                .forEach(Collection::clear);
        history.clear();
        details.clear();
        refusal = null;
        inPictures = "";
        health = new MailHealth(true, 0, 0, null, null);
    }

    /** Reads a picture. */
    String read(byte[] pgm) {
        if (refusal != null) {
            throw refusal;
        }
        return inPictures;
    }

    private void note(Object command) {
        commands.add(command);
        RuntimeException thrown = refusal;
        refusal = null;
        if (thrown != null) {
            throw thrown;
        }
    }

    private Renewal renewal(UUID household, UUID id) {
        return renewals.stream()
                .filter(r -> r.householdId().equals(household) && r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("renewal", id));
    }

    record Logged(UUID holderId, RenewalStatus status, RenewalDetails details) {}

    record Amended(UUID id, RenewalDetails details) {}

    record MailSentTo(UUID id, List<UUID> people) {}

    record Taken(UUID id, RenewalEvent step) {}

    record SentNow(UUID id, UUID byPerson) {}

    record Skipped(UUID id) {}

    record Snoozed(UUID id, LocalDate until) {}

    record Tested(UUID personId) {}

    record LeadTimesChanged(Map<ReminderKind, LeadTimes> leadTimes) {}

    record Undone(UUID id, long newestSeen) {}

    record Recorded(UUID id, StatusText text) {}

    record Decided(UUID id, Meaning meaning) {}

    record Forgotten(UUID id) {}

    record HolderChanged(UUID id, HolderDetails details) {}

    Renewals asRenewals() {
        return new Renewals() {
            @Override
            public Optional<Renewal> find(UUID householdId, UUID id) {
                return renewals.stream()
                        .filter(r -> r.householdId().equals(householdId) && r.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<Renewal> ofHousehold(UUID householdId) {
                return List.copyOf(renewals);
            }

            @Override
            public Map<UUID, List<Change>> histories(UUID householdId, Collection<UUID> ids) {
                return ids.stream().collect(Collectors.toMap(id -> id, id -> history(householdId, id)));
            }

            @Override
            public List<Change> history(UUID householdId, UUID id) {
                return history.getOrDefault(id, List.of());
            }

            @Override
            public List<Possibility> possible(Renewal renewal) {
                return List.of(
                        new Possibility(RenewalEvent.SUBMIT, Refusal.ALREADY_SUBMITTED),
                        new Possibility(RenewalEvent.ACCEPTED, null),
                        new Possibility(RenewalEvent.RESUBMIT, Refusal.NO_CORRECTION_ASKED),
                        new Possibility(RenewalEvent.READY, null),
                        new Possibility(RenewalEvent.PICKED_UP, null),
                        new Possibility(RenewalEvent.REFUSED, null),
                        new Possibility(RenewalEvent.WITHDRAW, null),
                        new Possibility(RenewalEvent.CARD_REGISTERED, null),
                        new Possibility(RenewalEvent.SLIP_SAVED, null),
                        new Possibility(RenewalEvent.UNDO, null));
            }

            @Override
            public Renewal log(
                    UUID householdId, UUID holderId, RenewalStatus status, RenewalDetails details, UUID byPerson) {
                note(new Logged(holderId, status, details));
                return RenewalMother.submitted();
            }

            @Override
            public Renewal amend(
                    UUID householdId, UUID id, RenewalDetails seen, RenewalDetails details, UUID byPerson) {
                note(new Amended(id, details));
                return renewal(householdId, id);
            }

            @Override
            public Renewal sendMailTo(UUID householdId, UUID id, List<UUID> people, UUID byPerson) {
                note(new MailSentTo(id, people));
                return renewal(householdId, id);
            }

            @Override
            public Renewal take(UUID householdId, UUID id, RenewalEvent step, UUID byPerson) {
                note(new Taken(id, step));
                return renewal(householdId, id);
            }

            @Override
            public Renewal undo(UUID householdId, UUID id, long newestSeen, UUID byPerson) {
                note(new Undone(id, newestSeen));
                return renewal(householdId, id);
            }
        };
    }

    Holders asHolders() {
        return new Holders() {
            @Override
            public Optional<Holder> find(UUID householdId, UUID id) {
                return holders.stream()
                        .filter(h -> h.householdId().equals(householdId) && h.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<Holder> ofHousehold(UUID householdId) {
                return List.copyOf(holders);
            }

            @Override
            public List<UUID> households() {
                return List.of(ID);
            }

            @Override
            public Holder named(UUID householdId, String name) {
                note(name);
                return holders.stream()
                        .filter(holder -> holder.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> new Holder(UUID.randomUUID(), householdId, name, null, null, null));
            }

            @Override
            public Holder change(UUID householdId, UUID id, HolderDetails details) {
                note(new HolderChanged(id, details));
                return find(householdId, id).orElseThrow(() -> new NotFound("holder", id));
            }
        };
    }

    StatusDetails asStatusDetails() {
        return new StatusDetails() {
            @Override
            public Recorded record(UUID householdId, UUID renewalId, StatusText text, UUID byPerson) {
                note(new FakeHousehold.Recorded(renewalId, text));
                return new Recorded(RenewalMother.announcement(renewal(householdId, renewalId)), true);
            }

            @Override
            public List<StatusDetail> ofRenewal(UUID householdId, UUID renewalId) {
                return details.getOrDefault(renewalId, List.of());
            }

            @Override
            public Optional<StatusDetail> newest(UUID householdId, UUID renewalId) {
                return ofRenewal(householdId, renewalId).stream().findFirst();
            }

            @Override
            public Optional<StatusDetail> find(UUID householdId, UUID renewalId, UUID id) {
                return ofRenewal(householdId, renewalId).stream()
                        .filter(detail -> detail.id().equals(id))
                        .findFirst();
            }

            @Override
            public Optional<StatusDetail> before(UUID householdId, UUID id) {
                return details.values().stream()
                        .flatMap(all -> all.stream()
                                .dropWhile(detail -> !detail.id().equals(id))
                                .skip(1))
                        .findFirst();
            }

            @Override
            public List<Line> lines(UUID householdId, UUID renewalId, int most) {
                return ofRenewal(householdId, renewalId).stream()
                        .limit(most)
                        .map(detail -> new Line(
                                detail.id(),
                                detail.recordedAt(),
                                detail.reading().stage()))
                        .toList();
            }

            @Override
            public Set<UUID> unread(UUID householdId, Collection<UUID> renewalIds) {
                return renewalIds.stream()
                        .filter(id -> newest(householdId, id)
                                .filter(StatusDetail::isUndecided)
                                .isPresent())
                        .collect(Collectors.toSet());
            }

            @Override
            public StatusDetail decide(UUID householdId, UUID detailId, Meaning meaning, UUID byPerson) {
                note(new Decided(detailId, meaning));
                return details.values().stream()
                        .flatMap(List::stream)
                        .filter(detail -> detail.id().equals(detailId))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("status detail", detailId));
            }
        };
    }

    LearnedWordings asLearnedWordings() {
        return new LearnedWordings() {
            @Override
            public List<LearnedWording> ofHousehold(UUID householdId) {
                return List.copyOf(learned);
            }

            @Override
            public void forget(UUID householdId, UUID id) {
                note(new Forgotten(id));
            }
        };
    }

    Reminders asReminders() {
        return new Reminders() {
            @Override
            public List<Reminder> ofRenewal(UUID householdId, UUID renewalId) {
                return reminders.stream()
                        .filter(r -> renewalId.equals(r.renewalId()))
                        .toList();
            }

            @Override
            public List<Reminder> told(UUID householdId, UUID renewalId, int mostPast) {
                return ofRenewal(householdId, renewalId);
            }

            @Override
            public Map<UUID, Reminder> next(UUID householdId, Collection<UUID> renewals) {
                return reminders.stream()
                        .filter(r -> r.state() == Reminder.State.PLANNED && renewals.contains(r.renewalId()))
                        .collect(Collectors.toMap(Reminder::renewalId, r -> r, (a, b) -> a));
            }

            @Override
            public List<Reminder> since(UUID householdId, Instant from) {
                return reminders.stream()
                        .filter(r -> r.state() != Reminder.State.WITHDRAWN)
                        .toList();
            }

            @Override
            public void sendNow(UUID householdId, UUID reminderId, UUID byPerson) {
                note(new SentNow(known(reminderId), byPerson));
            }

            @Override
            public void skip(UUID householdId, UUID reminderId) {
                note(new Skipped(known(reminderId)));
            }

            @Override
            public void snooze(UUID householdId, UUID reminderId, LocalDate until) {
                note(new Snoozed(known(reminderId), until));
            }

            @Override
            public void sendTest(UUID householdId, UUID personId) {
                note(new Tested(personId));
            }

            private UUID known(UUID id) {
                return reminders.stream()
                        .map(Reminder::id)
                        .filter(id::equals)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("reminder", id));
            }
        };
    }

    ReminderSettings asReminderSettings() {
        return new ReminderSettings() {
            @Override
            public Map<ReminderKind, LeadTimes> of(UUID personId) {
                return Stream.of(ReminderKind.values())
                        .collect(Collectors.toMap(
                                kind -> kind,
                                LeadTimes::defaults,
                                (one, other) -> one,
                                () -> new EnumMap<>(ReminderKind.class)));
            }

            @Override
            public void change(UUID householdId, UUID personId, Map<ReminderKind, LeadTimes> leadTimes) {
                note(new LeadTimesChanged(leadTimes));
            }
        };
    }

    Outbox asOutbox() {
        return new Outbox() {
            @Override
            public UUID post(Mail mail) {
                throw new UnsupportedOperationException("pages post no mail");
            }

            @Override
            public void withdraw(Collection<UUID> deliveries) {
                throw new UnsupportedOperationException("pages withdraw no mail");
            }

            @Override
            public void rewrite(UUID delivery, Mail mail) {
                throw new UnsupportedOperationException("pages word no mail");
            }

            @Override
            public List<Delivery> find(Collection<UUID> deliveries) {
                return List.of();
            }

            @Override
            public List<Delivery> waiting(UUID householdId) {
                return List.copyOf(waiting);
            }

            @Override
            public List<Delivery> undelivered(UUID householdId) {
                return List.copyOf(undelivered);
            }

            @Override
            public MailHealth health(UUID householdId) {
                return health;
            }
        };
    }

    People asPeople() {
        return new People() {
            @Override
            public Optional<Person> find(UUID personId) {
                return ofHousehold(ID).stream()
                        .filter(person -> person.id().equals(personId))
                        .findFirst();
            }

            @Override
            public List<Person> ofHousehold(UUID householdId) {
                return List.of(HANAKO, JUN);
            }
        };
    }

    static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
}
