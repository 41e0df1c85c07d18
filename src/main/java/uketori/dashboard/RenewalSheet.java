package uketori.dashboard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uketori.account.Person;
import uketori.classifier.Stage;
import uketori.reminder.Reminder;
import uketori.renewal.Change;
import uketori.renewal.Possibility;
import uketori.renewal.Renewal;
import uketori.statusdetail.StatusDetail;

/**
 * All that a renewal's page shows.
 *
 * @param history the newest row first
 * @param details the recorded texts, the newest first
 * @param reminders in the order in which they are due
 * @param people the household's, who may get its mail
 */
record RenewalSheet(
        Glance glance,
        List<Possibility> possibilities,
        List<Change> history,
        List<StatusDetail> details,
        List<Reminder> reminders,
        List<Person> people) {

    RenewalSheet {
        possibilities = List.copyOf(possibilities);
        history = List.copyOf(history);
        details = List.copyOf(details);
        reminders = List.copyOf(reminders);
        people = List.copyOf(people);
    }

    /** The text recorded last; null before the first. */
    public @Nullable StatusDetail newest() {
        return details.isEmpty() ? null : details.getFirst();
    }

    /** The recorded texts before the newest. */
    public List<StatusDetail> older() {
        return details.isEmpty() ? details : details.subList(1, details.size());
    }

    public Renewal renewal() {
        return glance.renewal();
    }

    /** A recorded text with the words marked that its reading rests on. */
    public MarkedText marked(StatusDetail detail) {
        return MarkedText.of(detail.reading());
    }

    /** What a person can say that a text means. */
    public List<Stage> meanings() {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.UNKNOWN)
                .toList();
    }

    /** The household's people's names, by id. */
    public Map<UUID, String> names() {
        return people.stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
