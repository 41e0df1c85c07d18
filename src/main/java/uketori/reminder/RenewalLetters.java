package uketori.reminder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uketori.reminder.Letter.Link;
import uketori.reminder.Letter.Quote;
import uketori.reminder.Letter.Section;
import uketori.renewal.Change;
import uketori.renewal.LooksReady;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

/**
 * Words a mail about a renewal: all that is due at once in one mail, whose subject and first line are those of what
 * presses most.
 */
final class RenewalLetters {

    private static final int MOST_QUOTED = 500;

    /** They say the same of where, when and what to bring, so one of them in a mail is enough. */
    private static final Set<ReminderKind> ABOUT_PICKUP =
            EnumSet.of(ReminderKind.PICKUP_DEADLINE, ReminderKind.PICKUP, ReminderKind.PICKUP_DATE);

    private final Renewal renewal;
    private final Telling telling;
    private final boolean looksReady;
    private final Words words;
    private final String name;

    RenewalLetters(Renewal renewal, List<Change> history, Words words) {
        this.renewal = renewal;
        this.telling = new Telling(history);
        this.looksReady = LooksReady.in(history) != null;
        this.words = words;
        this.name = words.name(renewal.holderName());
    }

    Letter write(List<Occasion> occasions, String baseUrl) {
        List<Notice> notices = new ArrayList<>();
        for (Occasion occasion : mostPressingFirst(occasions)) {
            boolean isToldAlready = ABOUT_PICKUP.contains(occasion.kind())
                    && notices.stream().anyMatch(notice -> ABOUT_PICKUP.contains(notice.kind()));
            if (!isToldAlready) {
                notices.add(notice(occasion));
            }
        }
        Notice first = notices.getFirst();
        List<Section> sections = new ArrayList<>(List.of(first.section()));
        notices.stream()
                .skip(1)
                .map(notice -> notice.section().under(notice.todo()))
                .forEach(sections::add);
        return new Letter(
                words.language(),
                first.subject(),
                first.todo(),
                sections,
                quote(),
                page(baseUrl + "/renewals/" + renewal.id()),
                words.say("why.renewal", name));
    }

    private Link page(String url) {
        return looksReady
                ? new Link(words.say("pickup-likely.page"), url + "#confirm-" + renewal.id())
                : new Link(words.say("page.renewal"), url);
    }

    /** What one occasion has to say. */
    private record Notice(ReminderKind kind, String subject, String todo, Section section) {}

    private Notice notice(Occasion occasion) {
        ReminderKind kind = occasion.kind();
        return switch (kind) {
            case PICKUP_DATE, PICKUP, PICKUP_DEADLINE -> {
                PickupWords pickup = new PickupWords(renewal, looksReady, words);
                yield new Notice(kind, pickup.subject(occasion), pickup.todo(occasion), pickup.section(occasion));
            }
            case CARD_REGISTRATION ->
                new Notice(kind, words.say("card.subject", name), words.say("card.todo"), cardRegistration());
            case CORRECTION -> correction();
            case STATUS_CHANGED -> news();
            case CHECK_STATUS, SAVE_SLIP, CERTIFICATE_EXPIRY, PASSPORT_EXPIRY, FINISH_PREPARING, TEST ->
                throw new IllegalArgumentException("not told of a renewal: " + occasion);
        };
    }

    private Section cardRegistration() {
        List<String> paragraphs =
                new ArrayList<>(List.of(words.say("card.registered-is-not-paid"), words.say("card.lock")));
        String url = renewal.paymentUrl();
        if (url == null) {
            paragraphs.addFirst(words.say("card.link-in-portal"));
        }
        paragraphs.add(words.say("card.done"));
        return new Section(
                null, paragraphs, null, List.of(), url == null ? null : new Link(words.say("card.link"), url));
    }

    private Notice correction() {
        boolean isError = telling.correction()
                .filter(change -> change.event() == RenewalEvent.READ_SUBMISSION_ERROR)
                .isPresent();
        String key = isError ? "error" : "correction";
        List<String> why = isError
                ? List.of(words.say("error.why"))
                : List.of(words.say("correction.why"), words.say("correction.limit"));
        return new Notice(
                ReminderKind.CORRECTION, words.say(key + ".subject", name), words.say(key + ".todo"), Section.of(why));
    }

    private Notice news() {
        String key = "news." + telling.news(renewal).map(this::newsKey).orElse("other");
        return new Notice(
                ReminderKind.STATUS_CHANGED,
                words.say(key + ".subject", name),
                words.say(key + ".todo", name, office()),
                Section.of(List.of(words.say(key + ".why", name, office()))));
    }

    private String newsKey(Change change) {
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

    private String office() {
        return renewal.office() == null ? words.say("office.unknown") : renewal.office();
    }

    private @Nullable Quote quote() {
        Optional<Change> change = telling.officesWords();
        return change.map(Change::evidence)
                .map(evidence ->
                        new Quote(words.say("quote", words.day(change.get().at())), shortened(evidence)))
                .orElse(null);
    }

    private static String shortened(String evidence) {
        String quoted = evidence.strip();
        return quoted.length() <= MOST_QUOTED ? quoted : quoted.substring(0, MOST_QUOTED) + "…";
    }

    /** News that nothing need be done comes last; any other news first, for it voids what was said before. */
    private List<Occasion> mostPressingFirst(List<Occasion> occasions) {
        boolean isRoutine = telling.news(renewal)
                .map(this::newsKey)
                .filter(Set.of("in-process", "corrected", "other")::contains)
                .isPresent();
        List<ReminderKind> order = new ArrayList<>(List.of(
                ReminderKind.CORRECTION,
                ReminderKind.PICKUP_DEADLINE,
                ReminderKind.PICKUP,
                ReminderKind.PICKUP_DATE,
                ReminderKind.CARD_REGISTRATION));
        order.add(isRoutine ? order.size() : 0, ReminderKind.STATUS_CHANGED);
        return occasions.stream()
                .sorted(Comparator.comparingInt(occasion -> order.indexOf(occasion.kind())))
                .toList();
    }
}
