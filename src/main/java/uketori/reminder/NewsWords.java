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

    private static final String STILL_READY = "still-ready";

    private final Renewal renewal;
    private final Telling telling;
    private final PickupWords pickup;
    private final Words words;

    /** @param pickup what there is to say of collecting the passport */
    NewsWords(Renewal renewal, Telling telling, PickupWords pickup, Words words) {
        this.renewal = renewal;
        this.telling = telling;
        this.pickup = pickup;
        this.words = words;
    }

    /** News that nothing need be done comes last; any other news first, for it voids what was said before. */
    Notice notice(Due due) {
        String news = isOfADateGone(due)
                ? "date-gone"
                : telling.news(renewal).map(this::key).orElse("other");
        if (news.equals(STILL_READY) && pickup.onlyLooksReady()) {
            return pickup.likely(due).first();
        }
        String key = "news." + news;
        String name = words.name(renewal.holderName());
        String office =
                Optional.ofNullable(renewal.office()).map(words::line).orElseGet(() -> words.say("office.unknown"));
        Notice notice = new Notice(
                due,
                words.say(key + ".subject", name),
                words.say(key + ".todo", name, office),
                section(news, words.say(key + ".why", name, office)),
                null);
        return ROUTINE.contains(news) ? notice : notice.first();
    }

    /** Whether it tells that an announced day no longer stands because somebody changed it by hand. */
    static boolean isOfADateGone(Due due) {
        return due.occasion().occurrence().startsWith(Timetable.DATE_GONE);
    }

    /** Who is sent to the counter is told until when, and what to bring. */
    private Section section(String news, String why) {
        return news.equals(STILL_READY) ? pickup.section(List.of(why)) : Section.of(List.of(why));
    }

    private String key(Change change) {
        return switch (change.event()) {
            case READ_TAKEN_BACK -> "taken-back";
            case UNDO ->
                change.to() == RenewalStatus.READY
                        ? STILL_READY
                        : telling.takesBackThePickup(change) ? "undone-pickup" : "undone";
            default ->
                switch (change.to()) {
                    case IN_PROCESS -> change.from() == RenewalStatus.NEEDS_CORRECTION ? "corrected" : "in-process";
                    case PICKED_UP, REFUSED, WITHDRAWN, LAPSED -> change.to().code();
                    case PREPARING, SUBMITTED, NEEDS_CORRECTION, READY -> "other";
                };
        };
    }
}
