package uketori.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.account.People;
import uketori.account.Person;
import uketori.account.Preferences;
import uketori.renewal.Change;
import uketori.renewal.Holder;
import uketori.renewal.HolderDetails;
import uketori.renewal.Holders;
import uketori.renewal.Possibility;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalDetails;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;
import uketori.renewal.Renewals;

/** Hanako's household in memory: what the other modules would tell of it, as a test says it is. */
final class Household {

    private final Map<UUID, Person> people = new LinkedHashMap<>();
    private final List<Change> history = new ArrayList<>();
    private @Nullable Renewal renewal;
    private @Nullable Holder holder;
    private @Nullable UUID unreadable;
    private @Nullable UUID unreadableHolder;

    void clear() {
        people.clear();
        history.clear();
        renewal = null;
        holder = null;
        unreadable = null;
        unreadableHolder = null;
    }

    void has(UUID person, String email, Preferences preferences) {
        people.put(person, new Person(person, RenewalOf.HOUSEHOLD, email, email, preferences));
    }

    void follows(RenewalOf state) {
        follows(state.renewal());
    }

    void follows(Renewal state) {
        renewal = state;
    }

    void happened(Change... changes) {
        history.addAll(List.of(changes));
    }

    void historyIs(Change... changes) {
        history.clear();
        happened(changes);
    }

    void certificateExpiresOn(@Nullable LocalDate day) {
        holds("Hanako", null, day);
    }

    void holds(String name, @Nullable LocalDate passport, @Nullable LocalDate certificate) {
        holder = new Holder(RenewalOf.HOLDER, RenewalOf.HOUSEHOLD, name, null, passport, certificate);
    }

    /** Whoever looks this holder up fails. */
    void cannotReadHolder(UUID id) {
        unreadableHolder = id;
    }

    /** Whoever looks this person up fails. */
    void cannotRead(@Nullable UUID person) {
        unreadable = person;
    }

    Renewals renewals() {
        return new Renewals() {
            @Override
            public Optional<Renewal> find(UUID householdId, UUID id) {
                return ofHousehold(householdId).stream()
                        .filter(r -> r.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<Renewal> ofHousehold(UUID householdId) {
                return Optional.ofNullable(renewal).filter(r -> r.householdId().equals(householdId)).stream()
                        .toList();
            }

            @Override
            public List<Change> history(UUID householdId, UUID id) {
                return List.copyOf(history);
            }

            @Override
            public Map<UUID, List<Change>> histories(UUID householdId, Collection<UUID> ids) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Possibility> possible(Renewal asked) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Renewal log(
                    UUID householdId, UUID holderId, RenewalStatus status, RenewalDetails details, UUID byPerson) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Renewal amend(
                    UUID householdId, UUID id, RenewalDetails seen, RenewalDetails details, UUID byPerson) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Renewal sendMailTo(UUID householdId, UUID id, List<UUID> recipients, UUID byPerson) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Renewal take(UUID householdId, UUID id, RenewalEvent step, UUID byPerson) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Renewal undo(UUID householdId, UUID id, long newestSeen, UUID byPerson) {
                throw new UnsupportedOperationException();
            }
        };
    }

    Holders holders() {
        return new Holders() {
            @Override
            public Optional<Holder> find(UUID householdId, UUID id) {
                if (id.equals(unreadableHolder)) {
                    throw new IllegalStateException("cannot be read");
                }
                return ofHousehold(householdId).stream()
                        .filter(h -> h.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<Holder> ofHousehold(UUID householdId) {
                return Optional.ofNullable(holder).filter(h -> h.householdId().equals(householdId)).stream()
                        .toList();
            }

            @Override
            public List<UUID> households() {
                return List.of(RenewalOf.HOUSEHOLD);
            }

            @Override
            public Holder named(UUID householdId, String name) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Holder change(UUID householdId, UUID id, HolderDetails details) {
                throw new UnsupportedOperationException();
            }
        };
    }

    People people() {
        return new People() {
            @Override
            public Optional<Person> find(UUID personId) {
                if (personId.equals(unreadable)) {
                    throw new IllegalStateException("cannot be read");
                }
                return Optional.ofNullable(people.get(personId));
            }

            @Override
            public List<Person> ofHousehold(UUID householdId) {
                return people.values().stream()
                        .filter(person -> person.householdId().equals(householdId))
                        .toList();
            }
        };
    }
}
