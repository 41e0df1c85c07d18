package uketori.classifier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of paying by card: the newest message that speaks of it decides.
 *
 * @param notice what it says
 * @param url the registration link, if a genuine one goes with it
 * @param evidence the words that say so
 */
record Payments(PaymentNotice notice, @Nullable String url, List<Evidence> evidence) {

    static Payments on(Page page, Links links) {
        List<Link> genuine = links.official();
        for (Statement statement : page.statements()) {
            Link link = genuine.stream()
                    .filter(candidate -> within(statement, candidate))
                    .findFirst()
                    .orElse(null);
            List<Finding> failed = statement.saying(Says.CARD_FAILED).toList();
            List<Finding> registered = statement.saying(Says.CARD_REGISTERED).toList();
            List<Finding> asked = statement.saying(Says.CARD_ASKED).toList();
            if (!registered.isEmpty() && failed.isEmpty()) {
                return new Payments(
                        PaymentNotice.REGISTERED, link == null ? null : link.target(), evidence(registered));
            }
            if (!asked.isEmpty() || !failed.isEmpty() || link != null) {
                Link shown = link != null || genuine.isEmpty() ? link : genuine.getFirst();
                List<Evidence> evidence = new ArrayList<>(evidence(asked.isEmpty() ? failed : asked));
                if (shown != null) {
                    evidence.add(new Evidence("", shown.start(), shown.end(), "payment.link"));
                }
                return new Payments(PaymentNotice.REQUESTED, shown == null ? null : shown.target(), evidence);
            }
        }
        return genuine.isEmpty()
                ? new Payments(PaymentNotice.NONE, null, List.of())
                : new Payments(PaymentNotice.REQUESTED, genuine.getFirst().target(), List.of());
    }

    private static List<Evidence> evidence(List<Finding> findings) {
        return findings.stream().map(Finding::evidence).toList();
    }

    private static boolean within(Statement statement, Link link) {
        List<Line> lines = statement.message().lines();
        if (lines.isEmpty()
                || link.start() < lines.getFirst().raw().start(0)
                || link.start() >= end(lines.getLast().raw())) {
            return false;
        }
        return lines.stream().anyMatch(line -> line.raw().start(0) <= link.start() && link.start() < end(line.raw()));
    }

    private static int end(MappedText words) {
        return words.end(words.length());
    }
}
