package uketori.classifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of several applications for a passport that a page lists, each with its label and its date, leaves the newest only. */
final class Attempts {

    private record Attempt(int from, int to, LocalDate date) {}

    private Attempts() {}

    static List<Line> newestOnly(List<Line> lines) {
        if (lines.stream().filter(Attempts::hasLabel).limit(2).count() < 2) {
            return lines;
        }
        List<Attempt> attempts = attempts(lines, labelsStandFirst(lines));
        if (attempts.size() < 2) {
            return lines;
        }
        LocalDate newest =
                attempts.stream().map(Attempt::date).max(LocalDate::compareTo).orElseThrow();
        if (attempts.stream().filter(attempt -> attempt.date().equals(newest)).count() > 1) {
            return lines;
        }
        List<Line> kept = new ArrayList<>(lines);
        for (Attempt attempt : attempts.reversed()) {
            if (!attempt.date().equals(newest)) {
                kept.subList(attempt.from(), attempt.to()).clear();
            }
        }
        return kept;
    }

    /** The listed applications; none if one of them lacks its label or its date. */
    private static List<Attempt> attempts(List<Line> lines, boolean labelFirst) {
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean starts = labelFirst
                    ? hasLabel(lines.get(i)) && i + 1 < lines.size() && isName(lines.get(i + 1))
                    : isName(lines.get(i));
            if (!starts) {
                continue;
            }
            int end = i + (labelFirst ? 2 : 1);
            int labels = labelFirst || hasLabel(lines.get(i)) ? 1 : 0;
            LocalDate date = null;
            while (end < lines.size()
                    && !isName(lines.get(end))
                    && (hasLabel(lines.get(end)) ? labels == 0 : date == null && applied(lines.get(end)) != null)) {
                labels += hasLabel(lines.get(end)) ? 1 : 0;
                date = date == null ? applied(lines.get(end)) : date;
                end++;
            }
            if (labels != 1 || date == null) {
                return List.of();
            }
            attempts.add(new Attempt(i, end, date));
            i = end - 1;
        }
        return attempts;
    }

    private static boolean labelsStandFirst(List<Line> lines) {
        for (Line line : lines) {
            if (isName(line) || hasLabel(line)) {
                return !isName(line);
            }
        }
        return false;
    }

    private static boolean isName(Line line) {
        return Procedures.namesPassport(line);
    }

    private static boolean hasLabel(Line line) {
        return line.labels().one() != null;
    }

    /** The day of applying that the line gives. */
    private static @Nullable LocalDate applied(Line line) {
        for (WrittenDate date : WrittenDates.in(line.words())) {
            boolean step = DateLabels.roleBefore(line.text().substring(0, date.from())) == DateRole.STEP;
            if (step && date.year() != null) {
                return date.resolve(LocalDate.EPOCH);
            }
        }
        return null;
    }
}
