package uketori.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uketori.reminder.Letter.Section;
import uketori.renewal.CardRegistration;
import uketori.renewal.PaymentMethod;
import uketori.renewal.PickupLimit;
import uketori.renewal.Renewal;

/** What there is to say of collecting a passport: where, from when, until when, and what to bring. */
final class PickupWords {

    private final Renewal renewal;
    private final boolean looksReady;
    private final Words words;
    private final String name;

    /** @param looksReady whether it is ready only by words that somebody has yet to read */
    PickupWords(Renewal renewal, boolean looksReady, Words words) {
        this.renewal = renewal;
        this.looksReady = looksReady;
        this.words = words;
        this.name = words.name(renewal.holderName());
    }

    /** A planned date is never called ready: the passport is not there before it, and it can slip. */
    String subject(Occasion occasion) {
        LocalDate from = renewal.pickupFrom();
        PickupLimit limit = renewal.pickupBy();
        if (looksReady) {
            return words.say("pickup-likely.subject", name);
        }
        return switch (occasion.kind()) {
            case PICKUP_DATE ->
                words.say(dateKey(occasion) + ".subject", name, from == null ? "" : words.shortDay(from));
            case PICKUP_DEADLINE -> limit == null ? againSubject() : deadlineSubject(limit);
            default -> {
                if (!occasion.occurrence().equals("ready")) {
                    yield againSubject();
                }
                yield from == null
                        ? words.say("pickup.subject-undated", name)
                        : words.say("pickup.subject", name, words.shortDay(from));
            }
        };
    }

    String todo(Occasion occasion) {
        LocalDate from = renewal.pickupFrom();
        if (looksReady) {
            return words.say("pickup-likely.todo", name);
        }
        if (occasion.kind() == ReminderKind.PICKUP_DATE && from != null) {
            return words.say(dateKey(occasion) + ".todo", name, office(), words.day(from));
        }
        return from == null
                ? words.say("pickup.todo-undated", name, office())
                : words.say("pickup.todo", name, office(), words.day(from));
    }

    Section section(Occasion occasion) {
        List<String> paragraphs = new ArrayList<>();
        if (looksReady) {
            paragraphs.add(words.say("pickup-likely.why"));
            paragraphs.add(words.say("pickup-likely.where", office()));
        }
        if (occasion.kind() == ReminderKind.PICKUP_DATE) {
            paragraphs.add(words.say("date.not-before"));
        }
        paragraphs.addAll(limit());
        paragraphs.add(words.say("pickup.in-person", name));
        return new Section(null, paragraphs, words.say("bring"), bring(), null);
    }

    private List<String> limit() {
        PickupLimit limit = renewal.pickupBy();
        if (limit == null) {
            return List.of(words.say("limit.unknown"));
        }
        String day = words.day(limit.day());
        if (!limit.about()) {
            return List.of(words.say("limit.stated", day), words.say("limit.price"));
        }
        String reckoned = renewal.acceptedOn() == null ? "limit.about-submitted" : "limit.about-accepted";
        return List.of(words.say(reckoned, day), words.say("limit.price"));
    }

    private List<String> bring() {
        return List.of(words.say("bring.slip"), words.say("bring.passport"), words.say("bring.card"), fee());
    }

    private String fee() {
        if (renewal.cardRegistration() == CardRegistration.REGISTERED) {
            return words.say("bring.fee-registered");
        }
        return renewal.paymentMethod() == PaymentMethod.STAMPS ? words.say("bring.fee-stamps") : words.say("bring.fee");
    }

    private String againSubject() {
        PickupLimit limit = renewal.pickupBy();
        return limit == null
                ? words.say("pickup-again.subject-undated", name)
                : words.say("pickup-again.subject" + about(limit), name, words.shortDay(limit.day()));
    }

    private String deadlineSubject(PickupLimit limit) {
        long days = words.daysUntil(limit.day());
        return words.say("deadline.subject" + about(limit), name, words.shortDay(limit.day()), days);
    }

    private static String about(PickupLimit limit) {
        return limit.about() ? "-about" : "";
    }

    private static String dateKey(Occasion occasion) {
        return occasion.occurrence().startsWith("day-before") ? "date-near" : "date";
    }

    private String office() {
        return renewal.office() == null ? words.say("office.unknown") : renewal.office();
    }
}
