package uketori.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uketori.preparation.ChecklistItem;
import uketori.reminder.Letter.Section;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;

/** What there is to say of collecting a passport: where, from when, until when, and what to bring. */
final class PickupWords {

    /** From then on the mail speaks of weeks, and of what comes of waiting. */
    private static final int DAYS_OF_PATIENCE = 14;

    private final Renewal renewal;
    private final Footing footing;
    private final Words words;
    private final String name;

    PickupWords(Renewal renewal, Footing footing, Words words) {
        this.renewal = renewal;
        this.footing = footing;
        this.words = words;
        this.name = words.name(renewal.holderName());
    }

    Notice notice(Due due) {
        PickupLimit limit = renewal.pickupBy();
        Occasion occasion = due.occasion();
        if (onlyLooksReady()) {
            return likely(due);
        }
        return switch (occasion.kind()) {
            case PICKUP_DATE -> date(due);
            case PICKUP_DEADLINE -> limit == null ? again(due, 0) : deadline(due, limit);
            default ->
                occasion.step().equals("ready")
                        ? ready(due)
                        : again(due, Math.min(occasion.count().orElse(0), daysReady()));
        };
    }

    /** A person can ask for a reminder before its time: then it must not say that more days have gone by. */
    private int daysReady() {
        Instant since = renewal.readySince();
        return since == null ? 0 : (int) -words.daysUntil(LocalDate.ofInstant(since, Timetable.TOKYO));
    }

    boolean onlyLooksReady() {
        return footing == Footing.LOOKS_READY;
    }

    /** What only looks ready is to be read before anybody goes, whatever kind of reminder is due. */
    Notice likely(Due due) {
        String why = words.say("pickup-likely.why");
        return new Notice(
                due,
                words.say("pickup-likely.subject", name),
                words.say("pickup-likely.todo", name),
                section(List.of(why, words.say("pickup-likely.where", office()))),
                day(renewal.pickupBy()));
    }

    /** A planned date is never called ready: the passport is not there before it, and it can slip. */
    private Notice date(Due due) {
        LocalDate from = renewal.pickupFrom();
        if (from == null) {
            return ready(due);
        }
        String key = due.occasion().step().equals("announced") ? "date" : "date-near";
        return new Notice(
                due,
                words.say(key + ".subject", name, words.shortDay(from)),
                words.say(key + ".todo", name, office(), words.day(from)),
                section(List.of(words.say("date.not-before"))),
                null);
    }

    private Notice ready(Due due) {
        LocalDate from = renewal.pickupFrom();
        if (isOver(renewal.pickupBy())) {
            return over(due, Objects.requireNonNull(renewal.pickupBy()));
        }
        if (from != null && footing == Footing.PLANNED_DAY) {
            return new Notice(
                    due,
                    words.say("pickup-planned.subject", name, words.shortDay(from)),
                    words.say("pickup-planned.todo", name, office(), words.day(from)),
                    section(List.of()),
                    day(renewal.pickupBy()));
        }
        String subject = from == null
                ? words.say("pickup.subject-undated", name)
                : words.say("pickup.subject", name, words.shortDay(from));
        return new Notice(due, subject, readyTodo(), section(List.of()), day(renewal.pickupBy()));
    }

    /** Rises in tone: a reminder, then a question of when, then how long it has been and what comes of it. */
    private Notice again(Due due, int days) {
        PickupLimit limit = renewal.pickupBy();
        if (isOver(limit)) {
            return over(due, Objects.requireNonNull(limit));
        }
        String key = days < DAYS_OF_PATIENCE ? "pickup-again" : "pickup-long";
        int weeks = days / 7;
        String subject = limit == null
                ? words.say(key + ".subject-undated", name, weeks)
                : words.say(key + ".subject" + about(limit), name, words.shortDay(limit.lastBusinessDay()), weeks);
        if (days < 7) {
            LocalDate from = renewal.pickupFrom();
            String todo = from != null && footing == Footing.PLANNED_DAY
                    ? words.say("pickup-planned.todo", name, office(), words.day(from))
                    : readyTodo();
            return new Notice(due, subject, todo, section(List.of()), day(limit));
        }
        String todo =
                words.say(days < DAYS_OF_PATIENCE ? "pickup-again.todo-week" : "pickup-long.todo", name, office());
        return new Notice(due, subject, todo, section(List.of(words.say("pickup-long.waiting", weeks))), day(limit));
    }

    /** The passport may still be there, for it lapses later than the safe day; that is to be asked before anybody goes. */
    private Notice over(Due due, PickupLimit limit) {
        return new Notice(
                due,
                words.say("pickup-over.subject" + about(limit), name, words.shortDay(limit.day())),
                words.say("pickup-over.todo", name, office()),
                Section.of(List.of(
                                words.say("pickup-over.why" + about(limit), words.day(limit.day())),
                                words.say("pickup.in-person", name)))
                        .listing(words.say("bring"), bring()),
                null);
    }

    private boolean isOver(@Nullable PickupLimit limit) {
        return limit != null && words.daysUntil(limit.day()) < 0;
    }

    private Notice deadline(Due due, PickupLimit limit) {
        if (isOver(limit)) {
            return over(due, limit);
        }
        LocalDate last = limit.lastBusinessDay();
        if (words.daysUntil(last) < 0) {
            last = limit.day();
        }
        return new Notice(
                due,
                words.say("deadline.subject" + about(limit), name, words.shortDay(last), words.daysUntil(last)),
                words.say("deadline.todo" + about(limit), name, office(), words.day(last)),
                section(List.of(), "deadline.price"),
                last);
    }

    /** The entry for a calendar as it was noted. */
    CalendarEntry entry(CalendarEntries.Sent sent, UUID personId, String page, boolean cancelled) {
        String description = cancelled
                ? words.say("calendar.cancelled") + "\n" + page
                : words.say("date.not-before") + "\n\n" + words.say("bring") + "\n- " + String.join("\n- ", bring())
                        + "\n\n" + page;
        return new CalendarEntry(
                renewal.id(),
                personId,
                sent.sequence(),
                cancelled,
                sent.day(),
                words.say("calendar.summary", name),
                sent.place() == null ? null : words.line(sent.place()),
                description,
                page);
    }

    private String readyTodo() {
        LocalDate from = renewal.pickupFrom();
        return from == null
                ? words.say("pickup.todo-undated", name, office())
                : words.say("pickup.todo", name, office(), words.day(from));
    }

    Section section(List<String> before) {
        return section(before, "limit.price");
    }

    /** @param price how to say what missing it costs */
    private Section section(List<String> before, String price) {
        List<String> paragraphs = new ArrayList<>();
        if (footing == Footing.PLANNED_DAY) {
            paragraphs.add(words.say("pickup-planned.why"));
        }
        paragraphs.addAll(before);
        paragraphs.addAll(limit(price));
        paragraphs.add(words.say("counter-hours"));
        paragraphs.add(words.say("pickup.in-person", name));
        return Section.of(paragraphs).listing(words.say("bring"), bring());
    }

    private List<String> limit(String price) {
        PickupLimit limit = renewal.pickupBy();
        if (limit == null) {
            return List.of(words.say("limit.unknown"));
        }
        String day = words.day(limit.day());
        if (!limit.about()) {
            return limit.isClosed() && words.daysUntil(limit.lastBusinessDay()) >= 0
                    ? List.of(
                            words.say("limit.stated", day),
                            words.say("limit.closed", words.day(limit.lastBusinessDay())),
                            words.say(price))
                    : List.of(words.say("limit.stated", day), words.say(price));
        }
        String reckoned = renewal.acceptedOn() == null ? "limit.about-submitted" : "limit.about-accepted";
        return List.of(words.say(reckoned, day), words.say(price));
    }

    private List<String> bring() {
        return ChecklistItem.toPickUp(renewal.paymentMethod(), renewal.cardRegistration()).stream()
                .map(item -> words.say(item.code()))
                .toList();
    }

    private static String about(PickupLimit limit) {
        return limit.about() ? "-about" : "";
    }

    private static @Nullable LocalDate day(@Nullable PickupLimit limit) {
        return limit == null ? null : limit.lastBusinessDay();
    }

    private String office() {
        return renewal.office() == null ? words.say("office.unknown") : words.line(renewal.office());
    }
}
