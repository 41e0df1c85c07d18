package uketori.classifier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a page, or the part of it before the first dated one.
 *
 * @param date the date that it bears; null if it bears none, or one that cannot be told
 * @param minute the minute of that day; -1 if none is written
 * @param place its place on the page, from the top; -1 for the part before the first date
 * @param lines its lines, without the date
 * @param quoted whether it is an older mail that a newer one quotes
 */
record Message(@Nullable LocalDate date, int minute, int place, List<Line> lines, boolean quoted) {

    Message {
        lines = List.copyOf(lines);
    }

    /** Whether it begins with a date, be it one that cannot be told. */
    boolean bearsDate() {
        return place >= 0;
    }

    /** Whether it bears a date that cannot be told, so that it may be newer than any other. */
    boolean undatable() {
        return bearsDate() && date == null;
    }
}
