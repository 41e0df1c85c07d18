package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one message states.
 *
 * @param message the message
 * @param sentences its sentences
 * @param findings what they say
 * @param dates the dates in them
 * @param labels the labels that stand on its lines
 */
record Statement(
        Message message,
        List<Sentence> sentences,
        List<Finding> findings,
        List<DatedWords> dates,
        List<Finding> labels) {

    static Statement of(Message message) {
        List<Sentence> sentences = Sentences.of(message.lines(), message.quoted());
        List<Finding> findings = Findings.in(sentences);
        boolean corrects = findings.stream().anyMatch(finding -> finding.says() == Says.CORRECTION);
        boolean moved = sentences.stream().anyMatch(MovedDates::areToldIn);
        boolean counters = sentences.stream().anyMatch(CounterDates::differ);
        boolean listed = sentences.stream().anyMatch(DateReferences::refersDown);
        boolean settled = sentences.stream().anyMatch(DateReferences::tellsThatItIsSettled);
        boolean own = sentences.stream().anyMatch(ServiceNews::toOne);
        List<DatedWords> dates = sentences.stream()
                .flatMap(sentence -> DatedWords.of(sentence).stream())
                .map(date -> moved ? date.ofMoving() : date)
                .map(date -> own ? date.ofOne() : date)
                .map(date -> listed ? date.ofList() : date)
                .map(date -> settled ? date.ofSettled() : date)
                .map(date -> counters ? date.ofCounter() : date)
                .map(date -> corrects ? date.ofCorrection() : date)
                .toList();
        return new Statement(
                message,
                sentences,
                findings,
                DatesBelow.in(referredTo(dates, sentences), sentences),
                message.quoted() ? List.of() : labels(message.lines(), Legends.startsOfExplained(sentences)));
    }

    /** A date that the next sentence refers back to as the day from which on to come is a pickup date. */
    private static List<DatedWords> referredTo(List<DatedWords> dates, List<Sentence> sentences) {
        List<DatedWords> referred = new ArrayList<>(dates);
        int next = 0;
        for (int i = 0; i < dates.size(); i++) {
            DatedWords words = dates.get(i);
            while (next == 0 || !sentences.get(next - 1).equals(words.sentence())) {
                next++;
            }
            boolean last = i + 1 == dates.size() || !dates.get(i + 1).sentence().equals(words.sentence());
            if (words.role() == DateRole.NONE
                    && last
                    && next < sentences.size()
                    && DateReferences.refersBack(sentences.get(next))) {
                referred.set(i, words.asPickup());
            }
        }
        return referred;
    }

    Stream<Finding> saying(Says... any) {
        Set<Says> wanted = EnumSet.copyOf(List.of(any));
        return findings.stream().filter(finding -> wanted.contains(finding.says()));
    }

    boolean says(Says... any) {
        return saying(any).findAny().isPresent();
    }

    Stream<DatedWords> dates(DateRole role) {
        return dates.stream().filter(date -> date.role() == role);
    }

    /** The latest day not after {@code on} that the message gives for a step of the application. */
    @Nullable
    LocalDate latestStep(LocalDate on) {
        LocalDate latest = null;
        for (DatedWords words : dates) {
            if (words.role() == DateRole.STEP && words.date().year() != null) {
                LocalDate day = words.date().resolve(on);
                if (day != null && !day.isAfter(on) && (latest == null || day.isAfter(latest))) {
                    latest = day;
                }
            }
        }
        return latest;
    }

    /** The message's labels; neighbours of different kinds make a legend and do not count. */
    private static List<Finding> labels(List<Line> lines, Set<Integer> explained) {
        List<Finding> labels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Rule label = line.labels().one();
            if (label == null
                    || line.labels().legend()
                    || explained.contains(line.raw().start(0))
                    || (line.isRow() && Columns.tellsOfSteps(lines, i))
                    || (!repeatsTabs(label, lines, i) && (differs(label, lines, i - 1) || differs(label, lines, i + 1)))
                    || (label.equals(StatusLabels.COMPLETED) && !ofTheWhole(lines, i))) {
                continue;
            }
            Sentence sentence = new Sentence(line.words(), Sentence.Setting.PLAIN);
            labels.add(new Finding(
                    label, label.says(), sentence, i, 0, line.words().length()));
        }
        return labels;
    }

    /** A label that stands again below all the labels there are, one a line, is that of the application below them. */
    private static boolean repeatsTabs(Rule label, List<Line> lines, int at) {
        if (at + 1 < lines.size() && lines.get(at + 1).labels().bare()) {
            return false;
        }
        Set<Rule> tabs = new HashSet<>();
        for (int i = at - 1; i >= 0 && lines.get(i).labels().bare(); i--) {
            Rule tab = lines.get(i).labels().one();
            if (tab != null) {
                tabs.add(tab);
            }
        }
        return tabs.size() > 2 && tabs.contains(label);
    }

    private static boolean differs(Rule label, List<Line> lines, int neighbour) {
        if (neighbour < 0 || neighbour >= lines.size()) {
            return false;
        }
        Line line = lines.get(neighbour);
        Rule other = line.labels().one();
        return (line.labels().legend() && !line.labels().whole())
                || (Legends.isStep(line.words()) && !line.afterGap())
                || (other != null && !other.equals(label) && line.labels().bare());
    }

    /** 完了 is said of the application only beside its name or as the value of its status. */
    private static boolean ofTheWhole(List<Line> lines, int at) {
        if (lines.size() == 1) {
            return true;
        }
        for (int i = Math.max(0, at - 1); i <= Math.min(lines.size() - 1, at + 1); i++) {
            Line line = lines.get(i);
            String text = line.text();
            boolean name = text.length() <= 48 && Procedures.PASSPORT.isIn(line.words()) && text.indexOf('。') < 0;
            boolean key = StatusLabels.isKey(text.indexOf(':') > 0 ? text.substring(0, text.indexOf(':')) : text);
            if (name || (key && i <= at)) {
                return true;
            }
        }
        return false;
    }
}
