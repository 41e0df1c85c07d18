package uketori.reminder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uketori.reminder.Letter.Link;
import uketori.reminder.Letter.Part;
import uketori.reminder.Letter.Quote;
import uketori.renewal.Change;
import uketori.renewal.Holder;
import uketori.renewal.Renewal;
import uketori.renewal.RenewalEvent;
import uketori.renewal.RenewalStatus;

/** Words what a mail says of a renewal: all that is due at once, what presses most first. */
final class RenewalLetters {

    private static final int MOST_QUOTED = 500;

    /** They say the same of where, when and what to bring, so one of them in a mail is enough. */
    private static final Set<ReminderKind> ABOUT_PICKUP =
            EnumSet.of(ReminderKind.PICKUP_DEADLINE, ReminderKind.PICKUP, ReminderKind.PICKUP_DATE);

    private final Renewal renewal;
    private final Supplier<Optional<Holder>> holder;
    private final Telling telling;
    private final Footing footing;
    private final Words words;
    private final OfferedActions actions;
    private final CalendarEntries calendars;
    private final String name;

    /** @param holder whose passport it is, with their documents' dates; looked up only where they are told */
    RenewalLetters(
            Renewal renewal,
            Supplier<Optional<Holder>> holder,
            List<Change> history,
            Words words,
            OfferedActions actions,
            CalendarEntries calendars) {
        this.renewal = renewal;
        this.holder = holder;
        this.telling = new Telling(history);
        this.footing = Footing.of(history);
        this.words = words;
        this.actions = actions;
        this.calendars = calendars;
        this.name = words.name(renewal.holderName());
    }

    Draft write(List<Due> due, UUID personId, String page) {
        List<Notice> notices = new ArrayList<>();
        due.stream()
                .map(this::notice)
                .sorted(Notice.mostPressingFirst(words.today()))
                .filter(notice -> !ABOUT_PICKUP.contains(notice.kind())
                        || notices.stream().noneMatch(told -> ABOUT_PICKUP.contains(told.kind())))
                .forEachOrdered(notice -> notices.add(actions.offer(notice)));
        return new Draft(
                renewal.id().toString(),
                notices.getFirst(),
                new Part(null, Draft.sections(notices), quote(notices.getFirst()), page(notices.getFirst(), page)),
                words.say("why.renewal", name),
                entry(due, personId, page));
    }

    private Link page(Notice leading, String url) {
        if (leading.kind() == ReminderKind.CHECK_STATUS) {
            return new Link(words.say("check.page"), url);
        }
        return footing == Footing.LOOKS_READY
                ? new Link(words.say("pickup-likely.page"), url + "#confirm-" + renewal.id())
                : new Link(words.say("page.renewal"), url);
    }

    private Notice notice(Due due) {
        StepWords steps = new StepWords(renewal, words);
        return switch (due.occasion().kind()) {
            case PICKUP_DATE, PICKUP, PICKUP_DEADLINE -> pickup().notice(due);
            case CARD_REGISTRATION -> steps.cardRegistration(due);
            case CORRECTION ->
                steps.correction(
                        due,
                        telling.correction()
                                .filter(change -> change.event() == RenewalEvent.READ_SUBMISSION_ERROR)
                                .isPresent());
            case STATUS_CHANGED -> new NewsWords(renewal, telling, pickup(), words).notice(due);
            case CHECK_STATUS -> steps.checkStatus(due);
            case SAVE_SLIP -> steps.saveSlip(due);
            case FINISH_PREPARING -> steps.finishPreparing(due, holder.get().orElse(null));
            case CERTIFICATE_EXPIRY, PASSPORT_EXPIRY, TEST ->
                throw new IllegalArgumentException("not told of a renewal: " + due.occasion());
        };
    }

    /** An announced day enters the person's calendar; one that no longer stands leaves it. */
    private Optional<CalendarEntry> entry(List<Due> due, UUID personId, String page) {
        boolean isAnnounced =
                due.stream().anyMatch(reminder -> reminder.occasion().kind() == ReminderKind.PICKUP_DATE);
        boolean isOff = renewal.pickupFrom() == null
                || renewal.status() == RenewalStatus.REFUSED
                || renewal.status() == RenewalStatus.WITHDRAWN;
        PickupWords pickup = pickup();
        if (isOff) {
            return calendars.cancel(renewal.id(), personId).map(sent -> pickup.entry(sent, personId, page, true));
        }
        if (!isAnnounced || renewal.pickupFrom() == null) {
            return Optional.empty();
        }
        var sent = calendars.announce(renewal.id(), personId, renewal.pickupFrom(), renewal.office());
        return Optional.of(pickup.entry(sent, personId, page, false));
    }

    private PickupWords pickup() {
        return new PickupWords(renewal, footing, words);
    }

    /** The words that the mail rests on, and no others: those of a notice that no longer holds would speak against it. */
    private @Nullable Quote quote(Notice leading) {
        Optional<Change> change = switch (leading.kind()) {
            case FINISH_PREPARING -> Optional.empty();
            case CORRECTION -> telling.correction();
            case STATUS_CHANGED -> NewsWords.isOfADateGone(leading.due()) ? Optional.empty() : telling.news(renewal);
            default -> telling.officesWords();
        };
        return change.filter(Telling::isOfficesWords)
                .map(told -> new Quote(
                        words.say("quote", words.day(told.at())), shortened(Objects.requireNonNull(told.evidence()))))
                .orElse(null);
    }

    private static String shortened(String evidence) {
        String quoted = evidence.strip();
        return quoted.length() <= MOST_QUOTED ? quoted : quoted.substring(0, MOST_QUOTED) + "…";
    }
}
