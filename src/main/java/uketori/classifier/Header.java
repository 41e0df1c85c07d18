package uketori.classifier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The line that a dated message begins with, or ends with.
 *
 * @param line which line of the page it is
 * @param date the message's date; null if it cannot be told
 * @param minute the minute of that day, or -1
 * @param rest what else stands on the line
 * @param trailing whether the date stands at the end of the line
 */
record Header(int line, @Nullable LocalDate date, int minute, MappedText rest, boolean trailing) {}
