package uketori.reminder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import uketori.reminder.Letter.Section;
import uketori.renewal.Change;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalStatus;

/** What there is to say of a change that no other kind of reminder tells. */
final class NewsWords {

    /** News by which nothing need be done. */
    private static final Set<String> ROUTINE = Set.of("in-process", "corrected", "other");

    private final Renewal renewal;
    private final Telling telling;
    private final Words words;

    NewsWords(Renewal renewal, Telling telling, Words words) {
        this.renewal = renewal;
        this.telling = telling;
        this.words = words;
    }

    /** News that nothing need be done comes last; any other news first, for it voids what was said before. */
    Notice notice(Due due) {
        boolean isDateGone = due.occasion().occurrence().startsWith(Timetable.DATE_GONE);
        String news = isDateGone
                ? "date-gone"
                : telling.news(renewal).map(NewsWords::key).orElse("other");
        String key = "news." + news;
        String name = words.name(renewal.holderName());
        String office =
                Optional.ofNullable(renewal.office()).map(words::line).orElseGet(() -> words.say("office.unknown"));
        Notice notice = new Notice(
                due,
                words.say(key + ".subject", name),
                words.say(key + ".todo", name, office),
                Section.of(List.of(words.say(key + ".why", name, office))),
                null);
        return ROUTINE.contains(news) ? notice : notice.first();
    }

    private static String key(Change change) {
        return switch (change.event()) {
            case READ_TAKEN_BACK -> "taken-back";
            case UNDO -> change.to() == RenewalStatus.READY ? "still-ready" : "undone";
            default ->
                switch (change.to()) {
                    case IN_PROCESS -> change.from() == RenewalStatus.NEEDS_CORRECTION ? "corrected" : "in-process";
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> change.to().code();
                    case PREPARING, SUBMITTED, NEEDS_CORRECTION, READY -> "other";
                };
        };
    }
}
