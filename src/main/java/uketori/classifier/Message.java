package uketori.classifier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a page, or the part of it before the first dated one.
 *
 * @param date the date that it bears; null if none
 * @param minute the minute of that day; -1 if none is written
 * @param place its place on the page, from the top
 * @param lines its lines, without the date
 */
record Message(@Nullable LocalDate date, int minute, int place, List<Line> lines) {

    Message {
        lines = List.copyOf(lines);
    }
}
