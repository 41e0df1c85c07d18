package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Judges a message that gives the day from which on the passport is handed over. */
final class DatedPickup {

    private DatedPickup() {}

    static Judgement judge(Statement statement, PickupDates dates, LocalDate on) {
        TreeSet<LocalDate> days = new TreeSet<>();
        List<Evidence> evidence = new ArrayList<>();
        boolean unsure = false;
        boolean official = false;
        for (DatedWords words : dates.stated()) {
            LocalDate day = dates.day(words);
            unsure |= day == null || dates.afterClosure(words);
            if (day != null) {
                days.add(day);
            }
            official |= words.date().year() != null;
            evidence.add(Quotes.of(
                    words.sentence(),
                    words.date().from(),
                    words.date().to(),
                    day == null ? "date.unsure" : "date.pickup"));
        }
        if (unsure || days.size() > 1) {
            return Judgement.unsure(evidence);
        }
        LocalDate day = days.first();
        if (!day.isAfter(on) && (dates.anotherMayBeAhead() || PickupDates.isLongAgo(day, on))) {
            return Judgement.unsure(evidence);
        }
        statement.saying(Says.REVIEWED, Says.READY).map(Finding::evidence).forEach(evidence::add);
        if (day.isAfter(on)) {
            return new Judgement(Stage.PICKUP_SCHEDULED, day, false, official, evidence);
        }
        List<Finding> against = statement.saying(Says.NOT_YET).toList();
        if (!against.isEmpty()) {
            against.forEach(finding -> evidence.add(finding.evidence()));
            return Judgement.unsure(evidence);
        }
        return new Judgement(Stage.READY, day, false, official, evidence);
    }
}
