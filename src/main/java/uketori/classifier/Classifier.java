package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Reads status texts. Stateless and safe for use by several threads.
 *
 * <p>The way of a text: what a person sees of it ({@link VisibleText}), folded ({@link Folding}), in lines, without the
 * other steps of the way ({@link Steps}) and other procedures ({@link Procedures}), parted into messages ({@link Messages}) and sentences ({@link Sentences}); what each
 * sentence says ({@link Findings}, {@link DatedWords}); what the message comes to ({@link Verdict}); which one decides
 * ({@link Page}).
 */
public final class Classifier {

    /**
     * Reads a text. Never throws, whatever the text.
     *
     * @param text what the person copied
     * @param on the day of reading, in Asia/Tokyo
     */
    public Reading read(StatusText text, LocalDate on) {
        VisibleText visible = VisibleText.of(text);
        List<Link> addresses = Addresses.in(visible.text());
        return reading(page(visible, addresses, on), Links.of(visible, addresses), visible.text(), on);
    }

    /** The page that a text is, parted into messages and sentences. */
    static Page page(VisibleText visible, LocalDate on) {
        return page(visible, Addresses.in(visible.text()), on);
    }

    private static Page page(VisibleText visible, List<Link> addresses, LocalDate on) {
        List<Line> lines = Lines.of(Folding.fold(visible.text(), addresses), visible.text());
        return Page.of(Attempts.newestOnly(Procedures.withoutOthers(Steps.onlyCurrent(lines, visible))), on);
    }

    /**
     * Tells a person what a rule means that evidence is named after.
     *
     * @param rule the name, as {@link Evidence#rule()} bears it
     * @param locale Japanese, or anything else for English
     */
    public static String explain(String rule, Locale locale) {
        return Rules.explain(rule, locale);
    }

    private static Reading reading(Page page, Links links, String visible, LocalDate on) {
        Judgement told = Fraud.weigh(page.judge(), page, links);
        Payments payments = Payments.on(page, links);
        List<Evidence> evidence = new ArrayList<>(told.evidence());
        evidence.addAll(payments.evidence());
        boolean correction = told.stage() == Stage.CORRECTION_NEEDED;
        return new Reading(
                told.stage(),
                told.pickupFrom(),
                Particulars.limit(page, DateRole.PICKUP_LIMIT, on),
                told.takenBack(),
                page.newestDate(),
                payments.notice(),
                payments.url(),
                links.suspicious(),
                Particulars.office(page, visible),
                Particulars.receiptNumber(page, visible),
                Particulars.attachments(page, visible),
                correction ? Particulars.limit(page, DateRole.CORRECTION_LIMIT, on) : null,
                correction ? Particulars.correctionReason(page, visible) : null,
                certainty(told),
                visible,
                quoted(evidence, visible));
    }

    private static Certainty certainty(Judgement told) {
        if (told.stage() == Stage.UNKNOWN) {
            return Certainty.UNSURE;
        }
        return told.certain() ? Certainty.CERTAIN : Certainty.LIKELY;
    }

    private static List<Evidence> quoted(List<Evidence> evidence, String visible) {
        return evidence.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Evidence::start).thenComparingInt(Evidence::end))
                .map(words -> new Evidence(
                        visible.substring(words.start(), words.end()), words.start(), words.end(), words.rule()))
                .toList();
    }
}
