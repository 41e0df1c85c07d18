package uketori.dashboard;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uketori.account.Person;
import uketori.page.Page;
import uketori.renewal.Cause;
import uketori.renewal.Change;

/**
 * What a household's people are called on a page.
 *
 * @param reader whom the page calls "you"
 */
record Names(UUID reader, Map<UUID, String> byId) {

    Names {
        byId = Map.copyOf(byId);
    }

    static Names of(UUID reader, Collection<Person> people) {
        return new Names(reader, people.stream().collect(Collectors.toMap(Person::id, Person::name)));
    }

    /** The name; "somebody" for one who has left the household. */
    String name(@Nullable UUID person, Page page) {
        String name = person == null ? null : byId.get(person);
        return name == null ? page.say("dashboard.history.somebody") : name;
    }

    /** The name, or "you". */
    String who(@Nullable UUID person, Page page) {
        return Objects.equals(person, reader) ? page.say("dashboard.history.you") : name(person, page);
    }

    /** Who or what caused a change. */
    String cause(Change change, Page page) {
        return change.cause() == Cause.PERSON
                ? who(change.personId(), page)
                : page.say("cause." + change.cause().code());
    }
}
