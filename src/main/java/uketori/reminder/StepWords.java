package uketori.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uketori.preparation.ChecklistItem;
import uketori.reminder.Letter.Link;
import uketori.reminder.Letter.Section;
import uketori.renewal.Holder;
import uketori.renewal.Renewal;

/** What there is to say of the steps on the way to a passport, the collecting left aside: {@link PickupWords}. */
final class StepWords {

    /** domain.md, Official pages that the app may link. */
    private static final String STILL_IN_PROCESS_PAGE = "https://faq.myna.go.jp/faq/show/8338?site_domain=default";

    private static final String PORTAL_PAGE = "https://myna.go.jp/html/passport_information.html";

    private final Renewal renewal;
    private final Words words;
    private final String name;

    StepWords(Renewal renewal, Words words) {
        this.renewal = renewal;
        this.words = words;
        this.name = words.name(renewal.holderName());
    }

    Notice checkStatus(Due due) {
        return new Notice(
                due,
                words.say("check.subject", name),
                words.say("check.todo"),
                Section.of(List.of(words.say("check.why", name), words.say("check.how")))
                        .linking(new Link(words.say("check.link"), STILL_IN_PROCESS_PAGE)),
                null);
    }

    /** Louder as the day comes: a card that is not registered cannot pay at the counter. */
    Notice cardRegistration(Due due) {
        String step = due.occasion().step();
        LocalDate from = renewal.pickupFrom();
        // By the day and not by the step's name: a person may have sent for it before its time.
        long left = from == null ? Long.MAX_VALUE : words.daysUntil(from);
        String key = left == 1 ? "card-day-before" : left == 0 ? "card-morning" : "card";
        if (key.equals("card") && !step.equals("requested")) {
            key = "card-again";
        }
        String url = renewal.paymentUrl();
        List<String> paragraphs = new ArrayList<>();
        if (url == null) {
            paragraphs.add(words.say("card.link-in-portal"));
        }
        if (from != null && left >= 0) {
            paragraphs.add(words.say("card.before", words.day(from)));
        }
        paragraphs.add(words.say("card.registered-is-not-paid"));
        paragraphs.add(words.say("card.lock"));
        paragraphs.add(words.say("card.done"));
        return new Notice(
                due,
                words.say(key + ".subject", name, from == null ? "" : words.shortDay(from)),
                words.say(key + ".todo", name),
                Section.of(paragraphs).linking(url == null ? null : new Link(words.say("card.link"), url)),
                from);
    }

    Notice correction(Due due, boolean isError) {
        Occasion occasion = due.occasion();
        boolean isNear = occasion.step().endsWith("-days-before");
        LocalDate by = renewal.correctionBy() == null && isNear ? occasion.day().orElse(null) : renewal.correctionBy();
        String key = isError ? "error" : "correction";
        List<String> why = new ArrayList<>(List.of(words.say(key + ".why")));
        if (by != null) {
            why.add(words.say(isStated(by) ? "correction.by-stated" : "correction.by-about", words.day(by)));
        }
        if (!isError) {
            why.add(words.say("correction.limit"));
        }
        why.add(words.say(key + ".done"));
        boolean isFirst = occasion.step().equals("change");
        return new Notice(
                due,
                isFirst || isNear
                        ? subject(key, isNear || isStated(by) ? by : null)
                        : words.say(key + "-again.subject", name),
                words.say(key + ".todo", name),
                Section.of(why),
                by);
    }

    private boolean isStated(@Nullable LocalDate by) {
        return by != null && by.equals(renewal.correctionStatedBy());
    }

    private String subject(String key, @Nullable LocalDate by) {
        return by == null
                ? words.say(key + ".subject", name)
                : words.say(key + "-by.subject", name, words.shortDay(by), words.daysUntil(by));
    }

    Notice saveSlip(Due due) {
        boolean isNear = due.occasion().step().endsWith("-days-before");
        LocalDate until =
                renewal.slipUntil() == null && isNear ? due.occasion().day().orElse(null) : renewal.slipUntil();
        List<String> paragraphs = new ArrayList<>(List.of(words.say("slip.why")));
        if (until != null) {
            paragraphs.add(words.say("slip.until", words.day(until)));
        }
        paragraphs.add(words.say("slip.done"));
        return new Notice(
                due,
                until == null || !isNear
                        ? words.say("slip.subject", name)
                        : words.say("slip-near.subject", name, words.shortDay(until), words.daysUntil(until)),
                words.say("slip.todo", name),
                Section.of(paragraphs),
                until);
    }

    /** @param holder whose documents the application needs; null when they are not known */
    Notice finishPreparing(Due due, @Nullable Holder holder) {
        LocalDate passport = holder == null ? null : holder.passportExpiresOn();
        LocalDate certificate = holder == null ? null : holder.certificateExpiresOn();
        String step = due.occasion().step();
        List<String> paragraphs = new ArrayList<>();
        if (passport != null) {
            paragraphs.add(
                    words.say(expired(passport) ? "finish.passport-expired" : "finish.passport", words.day(passport)));
        }
        if (certificate != null) {
            paragraphs.add(words.say(
                    expired(certificate) ? "finish.certificate-expired" : "finish.certificate",
                    words.day(certificate)));
        }
        paragraphs.add(words.say("finish.way"));
        LocalDate by = step.startsWith("passport-under-")
                ? passport
                : step.startsWith("certificate-under-") ? certificate : null;
        String key =
                by == null || expired(by) ? "finish" : by.equals(passport) ? "finish-passport" : "finish-certificate";
        return new Notice(
                due,
                by == null
                        ? words.say(key + ".subject", name)
                        : words.say(key + ".subject", name, words.shortDay(by), words.daysUntil(by)),
                words.say("finish.todo", name),
                Section.of(paragraphs)
                        .listing(
                                words.say("at-hand"),
                                ChecklistItem.toApply(holder == null ? null : holder.birthday(), words.today()).stream()
                                        .map(item -> words.say(item.code()))
                                        .toList())
                        .linking(new Link(words.say("finish.link"), PORTAL_PAGE)),
                by);
    }

    private boolean expired(LocalDate day) {
        return words.daysUntil(day) < 0;
    }
}
