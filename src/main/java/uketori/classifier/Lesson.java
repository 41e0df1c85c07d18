package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person said that texts of a wording mean.
 *
 * @param wording the wording, dates and numbers aside
 * @param rules the rules that spoke when the text was read that taught it; where others speak, it is another text
 * @param stage what it means
 * @param takenBack whether it takes back an earlier date or ready notice
 */
public record Lesson(WordingPrint wording, Set<String> rules, Stage stage, boolean takenBack) {

    public Lesson {
        rules = Set.copyOf(rules);
        if (stage == Stage.UNKNOWN) {
            throw new IllegalArgumentException("nothing is learned from not knowing");
        }
    }

    /** What a lesson makes of a text that it covers. */
    public sealed interface Outcome {

        /** It is read as the lesson has it, with the text's own dates. */
        record Adopted(Reading reading) implements Outcome {}

        /**
         * It would be ready by the lesson, and the text's own words speak against that, so that they stand.
         *
         * @param against what speaks against it; empty where nothing speaks for it
         */
        record Refused(List<Evidence> against) implements Outcome {
            public Refused {
                against = List.copyOf(against);
            }
        }
    }

    /** The lesson that texts like this one mean that stage. */
    public static Lesson of(WordingPrint wording, Reading own, Stage stage, boolean takenBack) {
        return new Lesson(wording, rules(own), stage, takenBack);
    }

    /** Whether it says anything that the classifier by itself does not read. */
    public boolean addsTo(Reading own) {
        return stage != own.stage() || (takenBack && !own.takenBack());
    }

    /**
     * Whether it is about such a text.
     *
     * @param text the text's wording
     * @param own how the classifier by itself reads the text
     */
    public boolean covers(WordingPrint text, Reading own) {
        return rules.equals(rules(own)) && wording.isNearly(text);
    }

    /**
     * Reads a text that it covers.
     *
     * @param own how the classifier by itself reads the text
     * @param on the day of reading, in Asia/Tokyo
     */
    public Outcome read(StatusText text, Reading own, LocalDate on) {
        Page page = Classifier.page(VisibleText.of(text), on);
        LocalDate day = day(page, own, on);
        boolean isReady = stage == Stage.READY || (stage == Stage.PICKUP_SCHEDULED && day != null && !day.isAfter(on));
        if (!isReady) {
            return new Outcome.Adopted(reading(stage, day, own, page));
        }
        AgainstReady objections = AgainstReady.in(page, own, on);
        return objections.speaksForIt() && objections.evidence().isEmpty()
                ? new Outcome.Adopted(reading(Stage.READY, day, own, page))
                : new Outcome.Refused(objections.evidence());
    }

    /** What spoke for the stage; a day that has come and one that has not are the same wording. */
    private static Set<String> rules(Reading own) {
        return own.evidence().stream()
                .map(Evidence::rule)
                .filter(rule -> !rule.startsWith("payment."))
                .map(rule -> rule.startsWith("date.") ? "date" : rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The text's own pickup date: the one that was read, else the only one that is called so. */
    private @Nullable LocalDate day(Page page, Reading own, LocalDate on) {
        if (stage != Stage.READY && stage != Stage.PICKUP_SCHEDULED) {
            return null;
        }
        if (own.pickupFrom() != null) {
            return own.pickupFrom();
        }
        List<LocalDate> days = page.sentences().stream()
                .flatMap(sentence -> DatedWords.of(sentence).stream())
                .filter(words -> words.role() == DateRole.PICKUP && words.fact())
                .map(words -> words.date().resolve(Objects.requireNonNullElse(own.messageDate(), on)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return days.size() == 1 ? days.getFirst() : null;
    }

    private Reading reading(Stage read, @Nullable LocalDate day, Reading own, Page page) {
        List<Evidence> evidence = new ArrayList<>(own.evidence());
        Evidence words = quote(page, own.text());
        if (words != null && evidence.stream().noneMatch(known -> known.start() == words.start())) {
            evidence.add(words);
        }
        evidence.sort(Comparator.comparingInt(Evidence::start).thenComparingInt(Evidence::end));
        boolean isWaiting = read == Stage.RECEIVED || read == Stage.IN_PROCESS;
        return new Reading(
                read,
                day,
                own.pickupBy(),
                (own.takenBack() || takenBack) && isWaiting,
                own.messageDate(),
                own.payment(),
                own.paymentUrl(),
                own.suspiciousLinks(),
                own.office(),
                own.receiptNumber(),
                own.attachments(),
                own.correctionBy(),
                own.correctionReason(),
                Certainty.LIKELY,
                own.text(),
                evidence);
    }

    /** The words to show for it: of the sentences that speak of the pickup the first, else the longest sentence. */
    private static @Nullable Evidence quote(Page page, String visible) {
        return page.sentences().stream()
                .filter(AgainstReady::speaksOfPickup)
                .findFirst()
                .or(() -> page.sentences().stream().max(Comparator.comparingInt(Lesson::length)))
                .map(sentence -> Quotes.of(sentence, 0, length(sentence), "learned"))
                .map(words -> new Evidence(
                        visible.substring(words.start(), words.end()), words.start(), words.end(), words.rule()))
                .orElse(null);
    }

    private static int length(Sentence sentence) {
        return sentence.text().length();
    }
}
